package io.tenure.taxonomy;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Folds text to the form in which names are compared: lower case, without accents, one space for white space, hyphens and apostrophes.
 *
 * <p>What belongs to a word stays with it ({@code c++}, {@code c#}, {@code .net}, {@code node.js}, {@code r&d}); a slash joins without
 * spaces ({@code ci/cd}) and still ends a word; a free-standing {@code &} is "and". Everything that ends a stretch of words becomes one
 * break char: {@code ,} within a list, {@code (} and {@code )}, {@code :}, {@code ;} for a dash, {@code !} for the end of a sentence and
 * {@code \n} for that of a line. Names hold no breaks, so no name is found across one.
 */
final class Folding {

    private static final char[] PLAIN = plainChars();
    private static final int WRAPPED_LINE = 45;
    private static final int LONG_LINE = 60;

    private final String text;
    private final int[] hardBreaks;
    private char[] out;
    private int[] origin;
    private int length;
    private int lineStart;
    private int nextHardBreak;

    private Folding(String text, int[] hardBreaks) {
        this.text = text;
        this.hardBreaks = hardBreaks;
        this.out = new char[text.length() + 16];
        this.origin = new int[text.length() + 17];
    }

    /** A name as it is compared; empty for a name without letters and digits. */
    static String name(String name) {
        String plain = plainName(name);
        if (plain != null) {
            return plain;
        }
        Folded folded = text(name);
        int start = 0;
        int end = folded.length();
        while (start < end && Folded.isBreak(folded.at(start))) {
            start++;
        }
        while (end > start && Folded.isBreak(folded.at(end - 1))) {
            end--;
        }
        return folded.slice(start, end);
    }

    /** The short way for a name of nothing but ASCII letters, digits and single spaces, as most are; null for any other. */
    private static @Nullable String plainName(String name) {
        int length = name.length();
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!word && (c != ' ' || i == 0 || i == length - 1 || name.charAt(i - 1) == ' ')) {
                return null;
            }
        }
        return name.toLowerCase(Locale.ROOT);
    }

    /** A text in which every line end may be a mere wrap. */
    static Folded text(String text) {
        return text(text, new int[0]);
    }

    /** @param hardBreaks the offsets, ascending, of the line ends that end a sentence whatever stands around them */
    static Folded text(String text, int[] hardBreaks) {
        Folding folding = new Folding(text, hardBreaks);
        folding.fold();
        return new Folded(text, folding.out, folding.origin, folding.length);
    }

    private void fold() {
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < 128 && (c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                if (c == 'h' || c == 'w') {
                    int address = addressEnd(i);
                    if (address > i) {
                        emitBreak('!', i);
                        i = address - 1;
                        continue;
                    }
                }
                emit(c, i);
            } else if (Character.isLetterOrDigit(c)) {
                emitLetter(c, i);
            } else {
                emitMark(c, i);
            }
        }
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        origin[length] = end;
    }

    private void emitLetter(char c, int at) {
        char plain = c < PLAIN.length ? PLAIN[c] : Character.toLowerCase(c);
        switch (plain) {
            case 'ß' -> emitTwo('s', 's', at);
            case 'æ' -> emitTwo('a', 'e', at);
            case 'œ' -> emitTwo('o', 'e', at);
            default -> emit(plain, at);
        }
    }

    private void emitMark(char c, int at) {
        switch (c) {
            case ' ', '\t', '\u00a0', '\u2009', '\u202f', '_' -> emitSpace(at);
            case '\n', '\r' -> emitLineEnd(at);
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> emitHyphen(at);
            case '\'', '\u2019', '\u2018', '`' -> emitSpace(at);
            case '.' -> emitPoint(at);
            case '+', '#' -> {
                if (length > 0 && at > 0 && isWordEnd(out[length - 1]) && origin[length - 1] == at - 1) {
                    emit(c, at);
                } else {
                    emitBreak(',', at);
                }
            }
            case '/', '\\' -> emitSlash(at);
            case '&' -> emitAnd(at);
            case ',',
                    '|',
                    '\u2022',
                    '\u00b7',
                    '*',
                    '\u2192',
                    '"',
                    '\u201c',
                    '\u201d',
                    '\u00ab',
                    '\u00bb',
                    '@',
                    '\u2026' -> emitBreak(',', at);
            case '(', '[' -> emitBreak('(', at);
            case ')', ']' -> emitBreak(')', at);
            case ':' -> emitBreak(':', at);
            case ';', '!', '?' -> emitBreak('!', at);
            case '\u2014' -> emitBreak(';', at);
            case '\u00ad', '\u200b', '\u200d', '\ufeff' -> {}
            default -> {
                if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    emitBreak(',', at);
                }
            }
        }
    }

    /** A point inside a word or before one (".NET") belongs to it; after a single letter it is an abbreviation ("C. diff"). */
    private void emitPoint(int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        boolean inWord = length > 0 && origin[length - 1] == at - 1 && isWordEnd(out[length - 1]);
        if (Character.isLetterOrDigit(next) && (inWord || Character.isLetter(next))) {
            emit('.', at);
        } else if (inWord && isSingleLetter() && next == ' ') {
            emitSpace(at);
        } else {
            emitBreak('!', at);
        }
    }

    private boolean isSingleLetter() {
        return Character.isLetter(out[length - 1]) && (length == 1 || out[length - 2] == ' ');
    }

    /** A hyphen inside a word is a space; a dash between spaces, or one that opens a line, is a break. */
    private void emitHyphen(int at) {
        boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        if (before && after) {
            emitSpace(at);
        } else if (before && at + 1 < text.length()) {
            emitBreak(',', at);
        } else {
            emitBreak(';', at);
        }
    }

    private void emitSlash(int at) {
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        if (length > 0 && !Folded.isBreak(out[length - 1])) {
            emit('/', at);
        }
    }

    private void emitAnd(int at) {
        boolean joined = at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
        if (joined) {
            emit('&', at);
        } else {
            emitSpace(at);
            emit('a', at);
            emit('n', at);
            emit('d', at);
        }
    }

    private void emitLineEnd(int at) {
        if (at > 0 && text.charAt(at - 1) == '\r') {
            lineStart = at + 1;
            return;
        }
        if (isWrap(at)) {
            emitSpace(at);
        } else {
            emitBreak('\n', at);
        }
        lineStart = at + 1;
    }

    private boolean isWrap(int at) {
        while (nextHardBreak < hardBreaks.length && hardBreaks[nextHardBreak] < at) {
            nextHardBreak++;
        }
        if (nextHardBreak < hardBreaks.length && hardBreaks[nextHardBreak] == at) {
            return false;
        }
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
            if (text.charAt(next) == '\n') {
                return false;
            }
            next++;
        }
        if (next >= text.length() || at - lineStart < WRAPPED_LINE) {
            return false;
        }
        char first = text.charAt(next);
        return Character.isLowerCase(first)
                || first == '('
                || at - lineStart >= LONG_LINE && Character.isLetterOrDigit(first);
    }

    /** The end of the web address that starts here, or the same place where none does. */
    private int addressEnd(int at) {
        if (text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at)) {
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            return end;
        }
        return at;
    }

    private void emitTwo(char first, char second, int at) {
        emit(first, at);
        emit(second, at);
    }

    private void emitSpace(int at) {
        if (length > 0 && out[length - 1] != ' ' && out[length - 1] != '/' && !Folded.isBreak(out[length - 1])) {
            emit(' ', at);
        }
    }

    /** The end of a sentence outweighs a comma that stands beside it. */
    private void emitBreak(char mark, int at) {
        if (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        if (length > 0 && out[length - 1] == ',' && mark != ',') {
            out[length - 1] = mark;
        } else if (length == 0 || !Folded.isBreak(out[length - 1]) || mark != ',' && mark != out[length - 1]) {
            emit(mark, at);
        }
    }

    private void emit(char c, int at) {
        if (length + 1 >= out.length) {
            out = Arrays.copyOf(out, out.length * 2);
            origin = Arrays.copyOf(origin, origin.length * 2);
        }
        out[length] = c;
        origin[length++] = at;
    }

    private static boolean isWordEnd(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '#';
    }

    private static char[] plainChars() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            char lower = Character.toLowerCase(c);
            String parts = lower < 128 ? "" : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFKD);
            table[c] = parts.isEmpty() || parts.charAt(0) >= 128 ? special(lower) : parts.charAt(0);
        }
        return table;
    }

    private static char special(char c) {
        return switch (c) {
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ', 'ð' -> 'd';
            case 'ı' -> 'i';
            default -> c;
        };
    }
}
