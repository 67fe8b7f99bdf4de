package io.tenure.taxonomy;

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
}
