package io.tenure.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text made comparable without moving a single offset: lower case, accents off, one kind of dash, quote and space. One char in, one char
 * out, and no locale takes part, so that a Turkish machine folds like any other.
 */
final class Folding {

    private static final int TABLE_SIZE = 0x2200;
    private static final char[] TABLE = table();
    private static final boolean[] IN_WORD = inWord();

    private Folding() {}

    /** The folded text; as long as the text. */
    static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(text.charAt(i));
        }
        return new String(folded);
    }

    static char fold(char c) {
        return c < TABLE_SIZE ? TABLE[c] : Character.toLowerCase(c);
    }

    /** The words of a text, folded: runs of letters, digits, {@code + # &} and inner apostrophes, dots and hyphens dropped. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>(1 + text.length() / 6);
        char[] word = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isWordChar(c)) {
                word[length++] = fold(c);
            } else if (length > 0) {
                words.add(new String(word, 0, length));
                length = 0;
            }
        }
        if (length > 0) {
            words.add(new String(word, 0, length));
        }
        return words;
    }

    /** The words joined by single spaces: the key under which names are looked up. */
    static String key(String text) {
        return String.join(" ", words(text));
    }

    private static boolean isWordChar(char c) {
        return c < TABLE_SIZE ? IN_WORD[c] : isWordCharByType(c);
    }

    private static boolean isWordCharByType(char c) {
        return Character.isLetterOrDigit(c)
                || c == '+'
                || c == '#'
                || c == '&'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean[] inWord() {
        boolean[] in = new boolean[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            in[c] = isWordCharByType(c);
        }
        return in;
    }

    private static char[] table() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = foldOne(c);
        }
        return table;
    }

    private static char foldOne(char c) {
        return switch (c) {
            case 'ß' -> 's';
            case 'ł', 'Ł' -> 'l';
            case 'ø', 'Ø' -> 'o';
            case 'đ', 'Đ' -> 'd';
            case 'ı', 'İ' -> 'i';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u2192', '\u00ad' -> '-';
            case '\u2018', '\u2019', '\u201b', '\u00b4', '`', '\u2032' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            case '\u00a0', '\u2007', '\u2009', '\u200a', '\u202f', '\t' -> ' ';
            default -> {
                char lower = Character.toLowerCase(c);
                String bare = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
                yield Character.isLetter(lower) ? bare.charAt(0) : lower;
            }
        };
    }
}
