package io.tenure.taxonomy;

import java.util.List;

/**
 * A folded name and what it can mean.
 *
 * @param folded as {@link Folding#name} folds it
 * @param written as the taxonomy writes it
 * @param concepts never empty; the one whose label it is first
 * @param foreign whether it is a word of other languages than English only
 * @param isClear whether some reading needs no support from what stands around it
 * @param letters how the taxonomy writes it
 */
record Name(String folded, String written, List<Concept> concepts, boolean foreign, boolean isClear, Letters letters) {

    private static final int SHORT = 4;

    /** How a name is written. */
    enum Letters {
        /** Without a capital at its start. */
        SMALL,
        /** With one, as a sentence would write any word. */
        CAPITALISED,
        /** With capitals inside, as no everyday word is: "BEd", "CAPES". What is not doubtful may be written in other ways too. */
        ODD,
        /** In capitals only and so short that a word of some language may look like it ("SAS", "AD", "EST"). */
        SHORT_ACRONYM
    }

    Name {
        concepts = List.copyOf(concepts);
    }

    /** Whether it has a meaning in a text of these languages. */
    boolean isIn(Languages spoken) {
        return !foreign || concepts.stream().anyMatch(concept -> concept.isNamedIn(folded, spoken));
    }

    /** Whether it takes the endings of its language; that of a spoken language with one is an adjective ("dänische Grenze"). */
    boolean isInflected() {
        return foreign && !concepts.getFirst().skill().kind().equals("spoken-language");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.charAt(0));
    }

    static Name of(String folded, String written, List<Concept> concepts) {
        boolean clear = concepts.size() == 1 && !concepts.getFirst().isAmbiguous(folded);
        boolean foreign = true;
        for (Concept concept : concepts) {
            foreign &= concept.isForeign(folded);
        }
        return new Name(folded, written, concepts, foreign, clear, letters(folded, written));
    }

    private static Letters letters(String folded, String written) {
        boolean inside = false;
        boolean small = false;
        boolean twoWords = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            inside |= i > 0 && Character.isUpperCase(c);
            small |= Character.isLowerCase(c);
            twoWords |= c == ' ';
        }
        if (folded.length() <= SHORT && !small && Character.isLetter(written.charAt(0))) {
            return Letters.SHORT_ACRONYM;
        }
        if (inside && !twoWords) {
            return Letters.ODD;
        }
        return Character.isUpperCase(written.charAt(0)) ? Letters.CAPITALISED : Letters.SMALL;
    }
}
