package io.tenure.query;

import io.tenure.query.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a query's text into tokens, in one pass. Takes what people paste: curly quotes, all kinds of brackets and dashes, invisible
 * characters. Words keep the signs that names are made of (C++, C#, .NET, Node.js, CI/CD, R&D).
 */
final class Lexer {
    private static final String QUOTES = "\"“”„‟«»＂";
    private static final String APOSTROPHES = "'‘’‚‛";
    private static final String OPEN = "([{（";
    private static final String CLOSE = ")]}）";
    private static final String DASHES = "-−–—‐‑";
    private static final String BREAKS = ",;、，；•·/";
    private static final int LONGEST_SINGLE_QUOTED = 100;
    private static final int LONGEST_FIELD = 20;
    private static final int MOST_SLOP = 100;

    private final String text;
    private final Messages messages;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text, Messages messages) {
        this.text = text;
        this.messages = messages;
    }

    /** The tokens in order; the last one is {@link Kind#END}. */
    static List<Token> cut(String text, Messages messages) {
        Lexer lexer = new Lexer(text, messages);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new Token(Kind.END, "", text.length(), text.length(), 0));
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (in(OPEN, c)) {
            take(Kind.OPEN, 1);
        } else if (in(CLOSE, c)) {
            take(Kind.CLOSE, 1);
        } else if (in(QUOTES, c) || opensSingleQuoted(c)) {
            quoted();
        } else if (c == '^' || c == '~') {
            weight();
        } else if (!sign(c)) {
            word();
        }
    }

    /** Passes over the weight and the fuzziness that other engines know ({@code java^2}, {@code java~1}). */
    private void weight() {
        at++;
        while (Character.isDigit(charAt(at)) || charAt(at) == '.') {
            at++;
        }
    }

    /** Takes an operator written as a sign, if one stands here. */
    private boolean sign(char c) {
        if (c == '|') {
            return take(Kind.OR, charAt(at + 1) == '|' ? 2 : 1);
        }
        if (c == '&') {
            return take(Kind.AND, charAt(at + 1) == '&' ? 2 : 1);
        }
        if (c == '→' || (in(DASHES, c) && charAt(at + 1) == '>')) {
            return take(Kind.THEN, c == '→' ? 1 : 2);
        }
        if (c == '!' || in(DASHES, c)) {
            return take(startsOperand(at + 1) ? Kind.NOT : Kind.BREAK, 1);
        }
        if (c == '+' && startsOperand(at + 1)) {
            at++;
            return true;
        }
        return in(BREAKS, c) && take(Kind.BREAK, 1);
    }

    private boolean take(Kind kind, int length) {
        tokens.add(new Token(kind, text.substring(at, at + length), at, at + length, 0));
        at += length;
        return true;
    }

    private boolean startsOperand(int i) {
        char c = charAt(i);
        return c != 0 && !isSpace(c) && !in(CLOSE, c) && !in(DASHES, c) && !in(BREAKS, c) && c != '|' && c != '&';
    }

    private void quoted() {
        int start = at;
        int end = closing(start);
        if (end < 0) {
            at++;
            messages.add("This quotation mark is not closed: it is left out.", start, start + 1, null);
            return;
        }
        at = end + 1;
        int slop = slop();
        String words = withPlainSpaces(text.substring(start + 1, end));
        if (!words.isEmpty()) {
            tokens.add(new Token(Kind.QUOTED, words, start, at, slop));
        }
    }

    /** Words with single spaces between them; a double quotation mark within single ones counts as a space. */
    static String withPlainSpaces(String quoted) {
        StringBuilder plain = new StringBuilder(quoted.length());
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (!isSpace(c) && !in(QUOTES, c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().stripTrailing();
    }

    /** Where the quotation that opens at {@code start} closes, or -1. */
    private int closing(int start) {
        String closers = in(QUOTES, text.charAt(start)) ? QUOTES : APOSTROPHES;
        int limit = closers.equals(QUOTES) ? text.length() : Math.min(text.length(), start + LONGEST_SINGLE_QUOTED);
        for (int i = start + 1; i < limit; i++) {
            if (in(closers, text.charAt(i)) && (closers.equals(QUOTES) || endsWord(i + 1))) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensSingleQuoted(char c) {
        return in(APOSTROPHES, c) && startsOperand(at + 1) && closing(at) > 0;
    }

    private boolean endsWord(int i) {
        char c = charAt(i);
        return c == 0 || isSpace(c) || in(CLOSE, c) || in(BREAKS, c) || c == '~';
    }

    /** The number of a {@code ~5} that stands here, 0 without. */
    private int slop() {
        if (charAt(at) != '~') {
            return 0;
        }
        int slop = 0;
        for (at++; Character.digit(charAt(at), 10) >= 0; at++) {
            slop = Math.min(MOST_SLOP, slop * 10 + Character.digit(charAt(at), 10));
        }
        return slop;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWordAt(start, at)) {
            if (text.charAt(at) == ':' && fieldEndsAt(start, at)) {
                at++;
                tokens.add(new Token(Kind.FIELD, text.substring(start, at - 1), start, at, 0));
                return;
            }
            at++;
        }
        int end = trimmed(start, at);
        if (end > start) {
            String word = text.substring(start, end).replace('’', '\'').replace('‑', '-');
            tokens.add(new Token(Kind.WORD, word, start, end, 0));
        }
    }

    private boolean fieldEndsAt(int start, int colon) {
        if (colon == start || colon - start > LONGEST_FIELD) {
            return false;
        }
        String name = text.substring(start, colon);
        return FieldName.find(name).isPresent() || ProtectedQuestions.isField(name);
    }

    private boolean endsWordAt(int start, int i) {
        char c = text.charAt(i);
        if (isSpace(c) || in(OPEN, c) || in(CLOSE, c) || in(QUOTES, c) || c == '|' || c == '→') {
            return true;
        }
        if (c == '&') {
            return !joins(start, i);
        }
        return c != '/' && in(BREAKS, c) && i > start || c == '^' || c == '~';
    }

    /** Whether the {@code &} at {@code i} belongs to a name such as R&D, AT&T, M&S: one side at least has no more than two letters. */
    private boolean joins(int start, int i) {
        boolean shortBefore = i > start && i - start <= 2;
        boolean after = startsOperand(i + 1);
        boolean shortAfter = after && (endsWord(i + 2) || endsWord(i + 3));
        return i > start && after && (shortBefore || shortAfter);
    }

    /** Without the full stop, question mark or tilde that ends a sentence rather than a name. */
    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && in(".:?!…'~", text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private char charAt(int i) {
        return i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean in(String set, char c) {
        return set.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || (Character.getType(c) == Character.FORMAT && c != '\u200c' && c != '\u200d');
    }
}
