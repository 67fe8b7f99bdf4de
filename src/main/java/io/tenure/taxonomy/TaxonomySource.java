package io.tenure.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/**
 * The built-in taxonomy as its files hold it: {@code walks.txt} lists the files by walk of life, {@code skills/} and {@code titles/} hold
 * one concept a line. docs/taxonomy.md describes the format.
 *
 * @param concepts by id, in the order of the files
 * @param titles by id, in the order of the file
 * @param seniority level of each folded word
 * @param walksOfFamilies the walk of life of each family of titles
 */
record TaxonomySource(
        Map<String, Concept> concepts,
        Map<String, JobTitle> titles,
        Map<String, String> seniority,
        Map<String, String> walksOfFamilies) {

    /** A walk of life: the files of its skills and the families of its titles. */
    private record Walk(String id, List<String> files, List<String> families) {}

    /** Reads the files that come with the program. */
    static TaxonomySource builtIn() {
        List<Walk> walks = lines("walks.txt").stream()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(TaxonomySource::walk)
                .toList();
        CompletableFuture<Map<String, JobTitle>> titles =
                CompletableFuture.supplyAsync(() -> titles("titles/titles.txt"));
        Map<String, Concept> concepts = new LinkedHashMap<>();
        walks.stream()
                .flatMap(walk -> walk.files().stream().map(file -> Map.entry(walk.id(), file)))
                .parallel()
                .map(entry -> concepts(entry.getKey(), "skills/" + entry.getValue() + ".txt"))
                .forEachOrdered(read -> read.forEach(concept -> concepts.put(concept.id(), concept)));
        Map<String, String> families = new HashMap<>();
        walks.forEach(walk -> walk.families().forEach(family -> families.put(family, walk.id())));
        return new TaxonomySource(concepts, titles.join(), seniority("titles/seniority.txt"), families);
    }

    /** The lines of a file that comes with the program. */
    static List<String> lines(String resource) {
        InputStream in = TaxonomySource.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("The taxonomy's file " + resource + " is missing from this build");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the taxonomy's file " + resource, e);
        }
    }

    static Concept concept(String walk, Fields fields) {
        List<String> names = distinct(fields.label(), fields.names());
        return new Concept(
                new Skill(fields.id(), fields.label(), names, fields.fourth(), fields.fifth()),
                walk,
                fields.extra("case").contains("yes"),
                capital(fields.extra("capital")),
                fields.extra("small").contains("yes"),
                ambiguous(fields, names),
                Vocabulary.Term.all(folded(fields.extra("near"), Folding::name)),
                folded(fields.extra("not"), TaxonomySource::pattern),
                foreign(fields));
    }

    /** The names that stand under another language only; spelt as an English name they are not foreign. */
    private static Map<String, Languages> foreign(Fields fields) {
        Map<String, Languages> foreign = new HashMap<>();
        for (String language : Fields.LANGUAGES) {
            Languages one = Languages.of(language);
            fields.extra(language).forEach(name -> foreign.merge(Folding.name(name), one, Languages::and));
        }
        if (!foreign.isEmpty()) {
            foreign.remove(Folding.name(fields.label()));
            fields.aliases().forEach(alias -> foreign.remove(Folding.name(alias)));
        }
        return foreign;
    }

    static JobTitle title(Fields fields) {
        return new JobTitle(
                fields.id(), fields.label(), distinct(fields.label(), fields.names()), fields.fourth(), fields.fifth());
    }

    private static Walk walk(String line) {
        String[] parts = line.split("\\|", -1);
        return new Walk(parts[0].strip(), words(parts[1]), words(parts[2]));
    }

    private static List<String> words(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static List<Concept> concepts(String walk, String resource) {
        return Fields.readAll(resource, lines(resource)).stream()
                .map(fields -> concept(walk, fields))
                .toList();
    }

    private static Map<String, JobTitle> titles(String resource) {
        Map<String, JobTitle> titles = new LinkedHashMap<>();
        Fields.readAll(resource, lines(resource)).forEach(fields -> titles.put(fields.id(), title(fields)));
        return titles;
    }

    private static List<String> folded(List<String> phrases, UnaryOperator<String> folding) {
        return phrases.stream().map(folding).filter(phrase -> !phrase.isEmpty()).toList();
    }

    private static int capital(List<String> said) {
        return said.contains("yes") ? 3 : said.contains("no") ? 0 : 2;
    }

    /** {@code senior | en: senior, snr, sr | de: leitend}: the words of all languages stand for the level. */
    private static Map<String, String> seniority(String resource) {
        Map<String, String> levels = new HashMap<>();
        for (String line : lines(resource)) {
            String[] parts = line.split("\\|", -1);
            if (line.isBlank() || line.charAt(0) == '#') {
                continue;
            }
            for (int i = 1; i < parts.length; i++) {
                words(parts[i].substring(parts[i].indexOf(':') + 1))
                        .forEach(word -> levels.putIfAbsent(Folding.name(word), parts[0].strip()));
            }
        }
        return levels;
    }

    private static Set<String> ambiguous(Fields fields, List<String> names) {
        Set<String> ambiguous = new HashSet<>();
        List<String> listed = fields.extra("ambiguous");
        if (listed.contains("*")) {
            ambiguous.add(Folding.name(fields.label()));
            names.forEach(name -> ambiguous.add(Folding.name(name)));
        }
        listed.forEach(name -> ambiguous.add(Folding.name(name)));
        return ambiguous;
    }

    /** Folded like a name, but for the {@code #} that stands for a digit. */
    private static String pattern(String phrase) {
        return Folding.name(phrase.replace("#", "0")).replace('0', phrase.indexOf('#') >= 0 ? '#' : '0');
    }

    private static List<String> distinct(String label, List<String> names) {
        Set<String> seen = new HashSet<>();
        seen.add(label);
        List<String> distinct = new ArrayList<>(names.size());
        for (String name : names) {
            if (seen.add(name)) {
                distinct.add(name);
            }
        }
        return distinct;
    }
}
