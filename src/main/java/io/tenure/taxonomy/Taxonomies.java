package io.tenure.taxonomy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes taxonomies and recognisers. */
public final class Taxonomies {

    private Taxonomies() {}

    /** Loaded on first use, then shared: both are immutable. */
    private static final class BuiltIn {
        static final ListedTaxonomy TAXONOMY = new ListedTaxonomy(TaxonomySource.builtIn());

        private BuiltIn() {}
    }

    /** Costs more than loading, so it is made only where it is asked for. */
    private static final class BuiltInRecogniser {
        static final SkillRecogniser RECOGNISER = new ContextRecogniser(BuiltIn.TAXONOMY);

        private BuiltInRecogniser() {}
    }

    /** The taxonomy that comes with the program. */
    public static Taxonomy builtIn() {
        return BuiltIn.TAXONOMY;
    }

    /** The recogniser of the built-in taxonomy; made on first use, then shared. */
    public static SkillRecogniser recogniser() {
        return BuiltInRecogniser.RECOGNISER;
    }

    /**
     * The built-in taxonomy with the changes of a folder: the user's own files and what {@link EscoImport} wrote there; docs/taxonomy.md
     * describes them. Without such a folder, the built-in one.
     *
     * @throws TaxonomyFormatException for a line that cannot be read
     */
    public static Taxonomy withChanges(Path folder) {
        return Files.isDirectory(folder)
                ? new ListedTaxonomy(TaxonomyChanges.apply(BuiltIn.TAXONOMY.source(), folder))
                : BuiltIn.TAXONOMY;
    }

    /** The recogniser of a taxonomy; costs tens of milliseconds to make. */
    public static SkillRecogniser recogniser(Taxonomy taxonomy) {
        if (taxonomy == BuiltIn.TAXONOMY) {
            return recogniser();
        }
        return new ContextRecogniser(taxonomy instanceof ListedTaxonomy listed ? listed : listed(taxonomy));
    }

    /** What is wrong with a taxonomy, one line a problem: names without a rule that mean two things, missing parents, cycles. */
    public static List<String> problems(Taxonomy taxonomy) {
        return TaxonomyValidator.problems(taxonomy instanceof ListedTaxonomy listed ? listed : listed(taxonomy));
    }

    /** Another implementation's concepts, without rules of context. */
    private static ListedTaxonomy listed(Taxonomy taxonomy) {
        Map<String, Concept> concepts = new LinkedHashMap<>();
        taxonomy.skills().forEach(skill -> concepts.put(skill.id(), Concept.plain(skill, Concept.COMPUTING)));
        Map<String, JobTitle> titles = new LinkedHashMap<>();
        taxonomy.titles().forEach(title -> titles.put(title.id(), title));
        return new ListedTaxonomy(new TaxonomySource(concepts, titles, Map.of(), Map.of()));
    }
}
