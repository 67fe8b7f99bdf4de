package io.tenure.parse;

/**
 * A part of an entry's head between two separators.
 *
 * @param text without the separators
 * @param before what parts it from the piece before
 * @param after what parts it from the piece after
 * @param line index of its line within the head, from 0
 * @param bold whether it is emphasised
 */
record Piece(String text, Break before, Break after, int line, boolean bold) {

    /** What stands between two pieces, the strongest last. */
    enum Break {
        COMMA,
        SENTENCE,
        /** Where the style changes. */
        STYLE,
        COLON,
        /** "|", a dash between spaces, a wide gap, a date. */
        STRONG,
        CELL,
        LINE,
        /** "@", "at", "bei", "chez": an employer follows. */
        AT,
        /** "via", "through": an agency follows. */
        VIA
    }

    Piece withText(String newText) {
        return new Piece(newText, before, after, line, bold);
    }
}
