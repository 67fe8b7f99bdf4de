package io.tenure.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A skill with the rules by which its names are read.
 *
 * @param skill the skill
 * @param walk the walk of life whose file defines it ("computing", "kitchens"): words of one walk support one another
 * @param exactCase whether every form must be written in exactly its case ({@code Go}, {@code R})
 * @param capital what a capital within a sentence is worth: 3 where the everyday word never has one ({@code Excel}), 0 where it always has
 *     ({@code Julia}), else 2
 * @param ambiguous the folded names that are also everyday words or different things, and so need support
 * @param small whether people also write it small where they mean it ({@code python}), so that small letters say nothing
 * @param near folded words that support this meaning
 * @param not folded phrases that hold a name of it but mean something else; {@code #} stands for a digit
 * @param foreign the names that are German, French … only, with their languages: they count in texts of those languages and may be
 *     inflected as those do
 */
record Concept(
        Skill skill,
        String walk,
        boolean exactCase,
        int capital,
        boolean small,
        Set<String> ambiguous,
        List<Vocabulary.Term> near,
        List<String> not,
        Map<String, Languages> foreign) {

    /** The walk of life that writes its names as brands: in capitals, with versions. */
    static final String COMPUTING = "computing";

    private static final int CAPITAL = 2;

    Concept {
        ambiguous = Set.copyOf(ambiguous);
        near = List.copyOf(near);
        not = List.copyOf(not);
        foreign = Map.copyOf(foreign);
    }

    /** A concept without rules, for taxonomies that state none. */
    static Concept plain(Skill skill, String walk) {
        return new Concept(skill, walk, false, CAPITAL, false, Set.of(), List.of(), List.of(), Map.of());
    }

    /** The same rules for a skill whose names or parents have changed. */
    Concept withSkill(Skill changed) {
        return new Concept(changed, walk, exactCase, capital, small, ambiguous, near, not, foreign);
    }

    String id() {
        return skill.id();
    }

    boolean isAmbiguous(String folded) {
        return ambiguous.contains(folded);
    }

    /** Whether the name belongs to other languages than English only. */
    boolean isForeign(String folded) {
        return foreign.containsKey(folded);
    }

    /** Whether the name can have this meaning in a text of these languages. */
    boolean isNamedIn(String folded, Languages spoken) {
        Languages own = foreign.get(folded);
        return own == null || own.overlaps(spoken);
    }

    /** Whether it is the name of a thing (a product, a language), which is written with its capitals, not a common noun. */
    boolean isNamed() {
        return switch (skill.kind()) {
            case "language",
                    "framework",
                    "library",
                    "platform",
                    "cloud-service",
                    "database",
                    "os",
                    "tool",
                    "hardware" -> true;
            default -> false;
        };
    }
}
