package io.tenure.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * One reading of one name at its place: what {@link Judge} weighs.
 *
 * @param index of the name among those of the passage
 * @param concept the meaning under consideration
 * @param readings what the other names have been found to mean so far; null where nothing
 */
record Spot(
        Passage passage,
        int index,
        Concept concept,
        @Nullable Concept[] readings) {

    Folded text() {
        return passage.text();
    }

    Found found() {
        return passage.found().get(index);
    }

    /** The name as the text writes it. */
    String written() {
        return text().originalSlice(found().start(), found().nameEnd());
    }

    String wordBefore() {
        int end = found().start();
        return end > 0 && text().at(end - 1) == ' ' ? text().slice(text().wordStart(end - 1), end - 1) : "";
    }

    String wordBehind() {
        int end = found().end();
        return end < text().length() && text().at(end) == ' ' ? text().slice(end + 1, text().wordEnd(end + 1)) : "";
    }

    /** Whether the other name has been read as a skill of the same walk of life. */
    boolean isFellow(int other) {
        if (other < 0 || other >= readings.length || other == index) {
            return false;
        }
        Concept reading = readings[other];
        return reading != null && reading.walk().equals(concept.walk()) && (reading.isNamed() || !concept.isNamed());
    }

    /** Whether the other name is or could be a named skill of the same walk. */
    boolean isOfSameWalk(int other) {
        for (Concept one : passage.found().get(other).name().concepts()) {
            if (one.isNamed() && concept.isNamed() && one.walk().equals(concept.walk())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the other name, doubtful itself, is written with a capital and could be a named skill of the same walk: "Ember and Rails". */
    boolean isLikelyFellow(int other) {
        return isCapital(passage.found().get(other).start())
                && passage.found().get(other).name().concepts().stream()
                        .anyMatch(one -> one.isNamed() && one.walk().equals(concept.walk()));
    }

    /** Whether the letter that comes from this offset of the folded text is a capital. */
    boolean isCapital(int at) {
        return at < text().length() && Character.isUpperCase(text().original().charAt(text().originalStart(at)));
    }

    /** Whether any word would have a capital here: at the start of a sentence, a line, a cell. */
    boolean isCapitalDue() {
        int before = found().start() - 1;
        return before < 0 || Folded.isBreak(text().at(before)) && text().at(before) != ',' && text().at(before) != '(';
    }
}
