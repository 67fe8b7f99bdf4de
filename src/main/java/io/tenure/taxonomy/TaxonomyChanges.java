package io.tenure.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A user's own files beside the built-in taxonomy. In a folder, {@code *skills.txt} and {@code *titles.txt} are read in the order of their
 * names. Their lines:
 *
 * <pre>
 * id | Label | aliases | kind | parents | extras      adds a concept, or replaces the one with this id
 * + id | alias, alias                                 gives a concept more names
 * = id | New label                                    renames it; the old label stays as a name
 * - id                                                removes it; it is taken out of the parents of others
 * </pre>
 */
final class TaxonomyChanges {

    private static final String OWN_WALK = "own";

    private final Map<String, Concept> concepts;
    private final Map<String, JobTitle> titles;

    private TaxonomyChanges(TaxonomySource source) {
        this.concepts = new LinkedHashMap<>(source.concepts());
        this.titles = new LinkedHashMap<>(source.titles());
    }

    /** The taxonomy with the changes of the folder; unchanged where there is no such folder. */
    static TaxonomySource apply(TaxonomySource source, Path folder) {
        TaxonomyChanges changes = new TaxonomyChanges(source);
        for (Path file : files(folder)) {
            boolean skills = file.getFileName().toString().endsWith("skills.txt");
            changes.applyFile(file, skills);
        }
        return new TaxonomySource(changes.concepts, changes.titles, source.seniority(), source.walksOfFamilies());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*(?:skills|titles)\\.txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the taxonomy's folder " + folder, e);
        }
    }

    private void applyFile(Path file, boolean skills) {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            switch (line.charAt(0)) {
                case '-' -> remove(file, number, line.substring(1).strip(), skills);
                case '+' -> addNames(file, number, line, skills);
                case '=' -> rename(file, number, line, skills);
                default -> add(Fields.read(file.toString(), number, line), skills);
            }
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the taxonomy's file " + file, e);
        }
    }

    private void add(Fields fields, boolean skill) {
        if (!skill) {
            titles.put(fields.id(), TaxonomySource.title(fields));
            return;
        }
        Concept old = concepts.get(fields.id());
        String walk = old != null ? old.walk() : walkOfParents(fields.fifth());
        concepts.put(fields.id(), TaxonomySource.concept(walk, fields));
    }

    private String walkOfParents(List<String> parents) {
        for (String parent : parents) {
            Concept concept = concepts.get(parent);
            if (concept != null) {
                return concept.walk();
            }
        }
        return OWN_WALK;
    }

    private void remove(Path file, int number, String id, boolean skill) {
        boolean known = skill ? concepts.remove(id) != null : titles.remove(id) != null;
        if (!known) {
            throw new TaxonomyFormatException(file.toString(), number, "there is no " + id + " to remove");
        }
        concepts.replaceAll(
                (other, concept) -> concept.skill().parents().contains(id) ? without(concept, id) : concept);
    }

    private void addNames(Path file, int number, String line, boolean skill) {
        List<String> parts = parts(file, number, line);
        List<String> names =
                Stream.of(parts.get(1).split(",", -1)).map(String::strip).toList();
        change(file, number, parts.getFirst(), skill, null, names);
    }

    private void rename(Path file, int number, String line, boolean skill) {
        List<String> parts = parts(file, number, line);
        change(file, number, parts.getFirst(), skill, parts.get(1), List.of());
    }

    private static List<String> parts(Path file, int number, String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new TaxonomyFormatException(file.toString(), number, "expected an id, a bar and a name");
        }
        return List.of(line.substring(1, bar).strip(), line.substring(bar + 1).strip());
    }

    private void change(Path file, int number, String id, boolean skill, @Nullable String label, List<String> names) {
        Concept concept = concepts.get(id);
        JobTitle title = titles.get(id);
        if (skill && concept != null) {
            Skill old = concept.skill();
            List<String> aliases = names(old.label(), old.aliases(), label, names);
            concepts.put(
                    id,
                    concept.withSkill(
                            new Skill(id, label == null ? old.label() : label, aliases, old.kind(), old.parents())));
        } else if (!skill && title != null) {
            List<String> aliases = names(title.label(), title.aliases(), label, names);
            titles.put(
                    id,
                    new JobTitle(
                            id, label == null ? title.label() : label, aliases, title.family(), title.neighbours()));
        } else {
            throw new TaxonomyFormatException(file.toString(), number, "there is no " + id + " to change");
        }
    }

    private static List<String> names(
            String oldLabel, List<String> aliases, @Nullable String label, List<String> more) {
        List<String> names = new ArrayList<>(aliases);
        if (label != null) {
            names.add(oldLabel);
        }
        names.addAll(more);
        return names.stream().distinct().filter(name -> !name.equals(label)).toList();
    }

    private static Concept without(Concept concept, String parent) {
        Skill skill = concept.skill();
        List<String> parents =
                skill.parents().stream().filter(id -> !id.equals(parent)).toList();
        return concept.withSkill(new Skill(skill.id(), skill.label(), skill.aliases(), skill.kind(), parents));
    }
}
