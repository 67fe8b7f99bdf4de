package io.tenure.parse;

/**
 * A part of an entry's head between two separators.
 *
 * @param text without the separators
 * @param before what parts it from the piece before
 * @param after what parts it from the piece after
 * @param line the line that it stands on
 * @param from offset of its first char in the line's text
 * @param bold whether it is emphasised
 */
record Piece(String text, Break before, Break after, CvLine line, int from, boolean bold) {

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

    /** Where it stands, as something. */
    Mark as(Span.Kind kind) {
        return new Mark(kind, line, from, from + text.length());
    }
}
