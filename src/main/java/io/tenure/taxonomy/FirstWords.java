package io.tenure.taxonomy;

import java.util.BitSet;

/**
 * A quick "no" for most words of a text: the words that are phrases, and the beginnings (a word and two chars of the next one) of longer
 * phrases, as bits of their hashes. Now and then it says yes where no phrase begins; never no where one does, also with an ending of up
 * to three letters or a number behind a single word. 256 KB.
 */
final class FirstWords {

    private static final int BITS = 1 << 20;
    private static final int LONGEST_ENDING = 3;
    private static final int CHARS_OF_NEXT = 3;

    private final BitSet single = new BitSet(BITS);
    private final BitSet longer = new BitSet(BITS);

    void add(String phrase) {
        int hash = 0;
        int end = 0;
        while (end < phrase.length() && !isGap(phrase.charAt(end))) {
            hash = next(hash, phrase.charAt(end++));
        }
        if (end == phrase.length()) {
            single.set(bit(hash));
            return;
        }
        for (int i = end; i < Math.min(phrase.length(), end + CHARS_OF_NEXT); i++) {
            hash = next(hash, phrase.charAt(i));
        }
        longer.set(bit(hash));
    }

    /** Whether a phrase may begin with the word of the text that lies there. */
    boolean mayBegin(Folded text, int start, int end) {
        int hash = 0;
        boolean letters = true;
        for (int i = start; i < end; i++) {
            char c = text.at(i);
            boolean digit = c >= '0' && c <= '9';
            if ((end - i <= LONGEST_ENDING || digit && letters) && i > start && single.get(bit(hash))) {
                return true;
            }
            letters = !digit;
            hash = next(hash, c);
        }
        return single.get(bit(hash)) || end < text.length() && isGap(text.at(end)) && mayGoOn(text, end, hash);
    }

    private boolean mayGoOn(Folded text, int end, int hashOfWord) {
        int hash = hashOfWord;
        for (int i = end; i < Math.min(text.length(), end + CHARS_OF_NEXT); i++) {
            hash = next(hash, text.at(i));
            if (i > end && longer.get(bit(hash))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '/';
    }

    private static int next(int hash, char c) {
        return hash * 31 + c;
    }

    private static int bit(int hash) {
        return (hash * 0x9E3779B9) >>> 12;
    }
}
