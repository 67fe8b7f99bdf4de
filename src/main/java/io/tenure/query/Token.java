package io.tenure.query;

import java.util.Locale;

/**
 * A piece of a query's text.
 *
 * @param text the word, the quoted words, or the name of the field
 * @param start offset of the first char
 * @param end offset after the last char
 * @param slop the number after {@code ~}, 0 without
 */
record Token(Kind kind, String text, int start, int end, int slop) {

    enum Kind {
        WORD,
        QUOTED,
        /** {@code skill:} */
        FIELD,
        OPEN,
        CLOSE,
        /** The sign; the word "and" is a WORD until the parser knows better. So are the next two. */
        AND,
        OR,
        NOT,
        /** An arrow. */
        THEN,
        /** A comma, a lone dash: stands between words and means nothing. */
        BREAK,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is this word, in any case. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** In lower case, empty for what is not a word. */
    String word() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
    }

    boolean isAnd() {
        return kind == Kind.AND || isWord("and");
    }

    boolean isOr() {
        return kind == Kind.OR || isWord("or");
    }

    boolean isNot() {
        return kind == Kind.NOT || isWord("not");
    }

    boolean isThen() {
        return kind == Kind.THEN || isWord("then");
    }

    /** Whether it is an operator beyond doubt: a sign, or a word in capitals. */
    boolean isLoudOperator() {
        return switch (kind) {
            case AND, OR, NOT, THEN -> true;
            default -> kind == Kind.WORD && (text.equals("AND") || text.equals("OR") || text.equals("NOT"));
        };
    }
}
