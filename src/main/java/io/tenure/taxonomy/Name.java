package io.tenure.taxonomy;

import java.util.List;

/**
 * A folded name and what it can mean.
 *
 * @param folded as {@link Folding#name} folds it
 * @param written as the taxonomy writes it
 * @param concepts never empty; the one whose label it is first
 * @param foreign whether it is a word of another language than English and is inflected as such
 */
record Name(String folded, String written, List<Concept> concepts, boolean foreign) {

    private static final int SHORT = 4;

    Name {
        concepts = List.copyOf(concepts);
    }

    /** Whether some reading needs no support from what stands around it. */
    boolean isClear() {
        return concepts.size() == 1 && !concepts.getFirst().isAmbiguous(folded);
    }

    /** Whether it is written in capitals only and so short that a word of some language may look like it ("SAS", "AD", "EST"). */
    boolean isShortAcronym() {
        return folded.length() <= SHORT
                && written.equals(written.toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(written.charAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(written.charAt(0));
    }
}
