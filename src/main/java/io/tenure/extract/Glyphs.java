package io.tenure.extract;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Characters as the reader of a page sees them: no soft hyphens, ligatures, no-break spaces or hyphens, invisible marks or bullets out of
 * a symbol font. What a word looks like decides what it is, so "ﬁ" and "fi" must not differ.
 */
final class Glyphs {

    private static final String C1_AS_WINDOWS_1252 =
            "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
                    + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    private static final Map<Character, String> REPLACED = Map.ofEntries(
            Map.entry('\uFB00', "ff"),
            Map.entry('\uFB01', "fi"),
            Map.entry('\uFB02', "fl"),
            Map.entry('\uFB03', "ffi"),
            Map.entry('\uFB04', "ffl"),
            Map.entry('\uFB05', "st"),
            Map.entry('\uFB06', "st"),
            Map.entry('\u0132', "IJ"),
            Map.entry('\u0133', "ij"),
            Map.entry('\u2010', "-"),
            Map.entry('\u2011', "-"),
            Map.entry('\u2212', "-"),
            Map.entry('\u2028', "\n"),
            Map.entry('\u2029', "\n"),
            Map.entry('\u000B', "\n"));

    private static final Pattern PLAIN = Pattern.compile("[\\t\\n\\f\\r -~]*+");

    private Glyphs() {}

    /** The text with one plain character for each that only looks different. Line ends, form feeds and tabs stay. */
    static String plain(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder plain = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            append(plain, composed.charAt(i));
        }
        return plain.toString();
    }

    private static void append(StringBuilder to, char c) {
        String replacement = REPLACED.get(c);
        if (replacement != null) {
            to.append(replacement);
        } else if (c >= '\u0080' && c <= '\u009F') {
            to.append(c == '\u0085' ? '\u2026' : C1_AS_WINDOWS_1252.charAt(c - '\u0080'));
        } else if (isSymbolBullet(c)) {
            to.append('\u2022');
        } else if (isSpace(c)) {
            to.append(' ');
        } else if (!isInvisible(c)) {
            to.append(c);
        }
    }

    /** Symbol and Wingdings put their bullets into the private use area; nothing else in a CV comes from there. */
    private static boolean isSymbolBullet(char c) {
        return c >= '\uE000' && c <= '\uF8FF';
    }

    private static boolean isSpace(char c) {
        return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isInvisible(char c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT || c == '\uFFFC';
    }
}
