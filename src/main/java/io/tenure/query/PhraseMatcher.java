package io.tenure.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Where words stand in a text as a {@link Target.Phrase} asks. */
public final class PhraseMatcher {

    private final List<String> phrase;
    private final int slop;
    private final boolean prefix;
    private final List<String> text;

    private PhraseMatcher(List<String> phrase, int slop, boolean prefix, List<String> text) {
        this.phrase = phrase;
        this.slop = slop;
        this.prefix = prefix;
        this.text = text;
    }

    /**
     * @param phrase the phrase's words, analysed as the text was; no words match nothing
     * @param text the analysed words of the text
     */
    public static boolean matches(List<String> phrase, int slop, boolean prefix, List<String> text) {
        PhraseMatcher matcher = new PhraseMatcher(phrase, slop, prefix, text);
        for (int at = 0; at < text.size(); at++) {
            if (!matcher.at(at).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The words of the text that take part in a match, by their number; one set for each match, in order of its beginning. */
    public static List<BitSet> find(List<String> phrase, int slop, boolean prefix, List<String> text) {
        PhraseMatcher matcher = new PhraseMatcher(phrase, slop, prefix, text);
        List<BitSet> found = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            BitSet places = matcher.at(at);
            if (places.get(at)) {
                found.add(places);
            }
        }
        return found;
    }

    /** The places of a match within the stretch that starts at {@code at}; empty for none. */
    private BitSet at(int at) {
        BitSet places = new BitSet();
        if (!phrase.isEmpty() && (slop == 0 ? inOrder(at, places) : within(at, places))) {
            return places;
        }
        return new BitSet();
    }

    private boolean inOrder(int at, BitSet places) {
        if (at + phrase.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!isWord(i, text.get(at + i))) {
                return false;
            }
        }
        places.set(at, at + phrase.size());
        return true;
    }

    /**
     * Gives every word of the phrase the first place of its own in the stretch. Never has to take one back: the places of a word differ in
     * nothing, and only the last word, as a prefix, could take another's.
     */
    private boolean within(int at, BitSet places) {
        int end = (int) Math.min(text.size(), (long) at + phrase.size() + slop);
        for (int i = 0; i < phrase.size(); i++) {
            int place = at;
            while (place < end && (places.get(place) || !isWord(i, text.get(place)))) {
                place++;
            }
            if (place == end) {
                return false;
            }
            places.set(place);
        }
        return true;
    }

    private boolean isWord(int i, String word) {
        return prefix && i == phrase.size() - 1 ? word.startsWith(phrase.get(i)) : word.equals(phrase.get(i));
    }
}
