package io.tenure.taxonomy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns ESCO's published CSV files into files of changes beside the built-in taxonomy ({@code esco-skills.txt}, {@code esco-titles.txt}),
 * which {@link Taxonomies#withChanges} reads.
 *
 * <p>Read are {@code skills_*.csv}, {@code skillGroups_*.csv}, {@code occupations_*.csv} of any languages and {@code
 * broaderRelationsSkillPillar*.csv}. Concepts are merged by name: an ESCO skill that shares its label or an alternative label with one
 * known concept gives that one its other names; any other becomes a concept of its own with the id {@code esco-} and the end of its
 * address. Names that the taxonomy knows already stay where they are.
 *
 * <p>ESCO is © European Union and may be reused with attribution; the files are not part of this program.
 */
public final class EscoImport {

    private static final String GENERAL_FAMILY = "general";

    /** How much came in. */
    public record Summary(int newSkills, int extendedSkills, int newTitles, int extendedTitles) {}

    /** One concept of ESCO: the label in English if there is one, all other names, the type as ESCO calls it. */
    private static final class Entry {
        private final String uri;
        private String label = "";
        private final Set<String> names = new LinkedHashSet<>();
        private String type = "";

        Entry(String uri) {
            this.uri = uri;
        }
    }

    private final Taxonomy taxonomy;
    private final Path from;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> idOfUri = new LinkedHashMap<>();

    private EscoImport(Taxonomy taxonomy, Path from) {
        this.taxonomy = taxonomy;
        this.from = from;
    }

    /**
     * @param from the folder with ESCO's CSV files
     * @param folder the folder of changes, made where it is missing
     * @throws IOException if files cannot be listed or written
     * @throws TaxonomyFormatException if the folder holds no concept of ESCO; what was imported before stays
     */
    public static Summary run(Taxonomy taxonomy, Path from, Path folder) throws IOException {
        EscoImport skills = new EscoImport(taxonomy, from);
        List<String> skillLines = skills.skillLines();
        List<String> titleLines = new EscoImport(taxonomy, from).titleLines();
        if (skillLines.isEmpty() && titleLines.isEmpty()) {
            throw new TaxonomyFormatException(
                    from.toString(),
                    "no concepts found; ESCO's files are named skills_en.csv, occupations_en.csv, … and have a column"
                            + " conceptUri");
        }
        Files.createDirectories(folder);
        write(folder.resolve("esco-skills.txt"), skillLines);
        write(folder.resolve("esco-titles.txt"), titleLines);
        return new Summary(
                added(skillLines),
                skillLines.size() - added(skillLines),
                added(titleLines),
                titleLines.size() - added(titleLines));
    }

    private List<String> skillLines() throws IOException {
        Map<String, Entry> entries = entries("skillGroups_");
        entries.putAll(entries("skills_"));
        for (Entry entry : entries.values()) {
            idOfUri.put(
                    entry.uri, knownSkill(entry).orElse("esco-" + entry.uri.substring(entry.uri.lastIndexOf('/') + 1)));
        }
        Map<String, Set<String>> parents = parents();
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries.values()) {
            String id = idOfUri.getOrDefault(entry.uri, "");
            boolean known = taxonomy.findSkill(id).isPresent();
            List<String> names = newNames(entry, known);
            if (known && !names.isEmpty()) {
                lines.add("+ " + id + " | " + String.join(", ", names));
            } else if (!known) {
                String kind = entry.type.equals("knowledge") ? "domain" : "activity";
                lines.add(line(id, entry, names, kind, parents.getOrDefault(id, Set.of())));
            }
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private List<String> titleLines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Entry entry : entries("occupations_").values()) {
            JobTitle known = knownTitle(entry);
            List<String> names = newNames(entry, known != null);
            if (known != null && !names.isEmpty()) {
                lines.add("+ " + known.id() + " | " + String.join(", ", names));
            } else if (known == null) {
                String id = "esco-" + entry.uri.substring(entry.uri.lastIndexOf('/') + 1);
                lines.add(line(id, entry, names, GENERAL_FAMILY, Set.of()));
            }
        }
        lines.sort(Comparator.naturalOrder());
        return lines;
    }

    private Map<String, Entry> entries(String prefix) throws IOException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Path file : files(prefix)) {
            boolean english = file.getFileName().toString().startsWith(prefix + "en");
            for (Map<String, String> row : Csv.read(file)) {
                String uri = row.getOrDefault("conceptUri", "");
                if (!uri.isEmpty() && !row.getOrDefault("status", "").equals("obsolete")) {
                    add(entries.computeIfAbsent(uri, Entry::new), row, english);
                }
            }
        }
        entries.values().removeIf(entry -> entry.label.isEmpty());
        return entries;
    }

    private static void add(Entry entry, Map<String, String> row, boolean english) {
        String label = clean(row.getOrDefault("preferredLabel", ""));
        if (!label.isEmpty() && (english || entry.label.isEmpty())) {
            entry.label = label;
        }
        entry.names.add(label);
        row.getOrDefault("altLabels", "").lines().map(EscoImport::clean).forEach(entry.names::add);
        entry.type = row.getOrDefault("skillType", entry.type);
    }

    private Optional<String> knownSkill(Entry entry) {
        return Stream.concat(Stream.of(entry.label), entry.names.stream())
                .map(taxonomy::findSkillsNamed)
                .filter(found -> found.size() == 1)
                .map(found -> found.getFirst().id())
                .findFirst();
    }

    private @Nullable JobTitle knownTitle(Entry entry) {
        for (String name :
                Stream.concat(Stream.of(entry.label), entry.names.stream()).toList()) {
            List<JobTitle> found = taxonomy.findTitlesNamed(name);
            if (found.size() == 1) {
                return found.getFirst();
            }
        }
        return null;
    }

    /** The names that nobody has yet. A name goes to the first concept that asks for it. */
    private List<String> newNames(Entry entry, boolean known) {
        List<String> names = new ArrayList<>();
        if (!known) {
            taken.add(Folding.name(entry.label));
        }
        for (String name : entry.names) {
            String folded = Folding.name(name);
            boolean free = taxonomy.findSkillsNamed(name).isEmpty()
                    && taxonomy.findTitlesNamed(name).isEmpty();
            if (!folded.isEmpty() && free && !name.equals(entry.label) && taken.add(folded)) {
                names.add(name);
            }
        }
        if (known && !entry.label.isEmpty() && isFree(entry.label) && taken.add(Folding.name(entry.label))) {
            names.add(entry.label);
        }
        return names;
    }

    private boolean isFree(String name) {
        return taxonomy.findSkillsNamed(name).isEmpty()
                && taxonomy.findTitlesNamed(name).isEmpty();
    }

    /** Broader concepts by id; a relation that would put a known concept under an imported one is left out. */
    private Map<String, Set<String>> parents() throws IOException {
        Map<String, Set<String>> parents = new LinkedHashMap<>();
        for (Path file : files("broaderRelationsSkillPillar")) {
            for (Map<String, String> row : Csv.read(file)) {
                String child = idOfUri.get(row.getOrDefault("conceptUri", ""));
                String parent = idOfUri.get(row.getOrDefault("broaderUri", ""));
                if (child != null && parent != null && !child.equals(parent)) {
                    parents.computeIfAbsent(child, any -> new LinkedHashSet<>()).add(parent);
                }
            }
        }
        return parents;
    }

    private List<Path> files(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.getFileName().toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private static String line(String id, Entry entry, List<String> names, String fourth, Set<String> fifth) {
        return String.join(" | ", id, entry.label, String.join(", ", names), fourth, String.join(", ", fifth), "")
                .strip();
    }

    /** Without the marks that our own format uses. */
    private static String clean(String name) {
        return name.replace('|', '/')
                .replace(',', ' ')
                .replace(';', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int added(List<String> lines) {
        return (int) lines.stream().filter(line -> line.charAt(0) != '+').count();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>();
        all.add("# Taken from ESCO, https://esco.ec.europa.eu, (c) European Union; made by: tenure taxonomy import");
        all.addAll(lines);
        Files.write(file, all, StandardCharsets.UTF_8);
    }
}
