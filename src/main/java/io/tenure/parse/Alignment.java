package io.tenure.parse;

import java.util.Arrays;

/** Finds where a text that a reader tidied up came from: by its visible chars, whatever white space stands between them. */
final class Alignment {

    /** How many chars must agree before reading on behind something that was left out. */
    private static final int SURE = 12;

    private Alignment() {}

    /**
     * Where {@code part} stands in {@code whole}: offset of its first char and offset after its last.
     *
     * @param from where to begin looking
     * @return empty if it stands nowhere or holds nothing visible
     */
    static int[] find(String whole, String part, int from) {
        String wanted = visible(part);
        for (int at = from; !wanted.isEmpty() && at < whole.length(); at++) {
            int end = whole.charAt(at) == wanted.charAt(0) ? matchEnd(whole, at, wanted) : -1;
            if (end >= 0) {
                return new int[] {at, end};
            }
        }
        return new int[0];
    }

    /** For each char of a text from which parts were left out, its offset in the original; -1 for white space and what is new. */
    static int[] of(String shortened, String original) {
        int[] places = new int[shortened.length()];
        Arrays.fill(places, -1);
        int at = 0;
        for (int i = 0; i < shortened.length(); i++) {
            if (shortened.charAt(i) <= ' ') {
                continue;
            }
            int next = agree(shortened, i, original, skipSpace(original, at)) ? skipSpace(original, at) : -1;
            if (next < 0) {
                int[] found = find(original, head(shortened, i), at);
                next = found.length == 0 ? -1 : found[0];
            }
            if (next >= 0) {
                places[i] = next;
                at = next + 1;
            }
        }
        return places;
    }

    private static boolean agree(String shortened, int i, String original, int at) {
        return at < original.length() && original.charAt(at) == shortened.charAt(i);
    }

    private static String head(String text, int from) {
        int line = text.indexOf('\n', from);
        return text.substring(from, Math.min(line < 0 ? text.length() : line, from + SURE));
    }

    private static int matchEnd(String whole, int from, String wanted) {
        int at = from;
        for (int i = 0; i < wanted.length(); i++) {
            at = skipSpace(whole, at);
            if (at >= whole.length() || whole.charAt(at) != wanted.charAt(i)) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** The text without white space. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }
}
