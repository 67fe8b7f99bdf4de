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

    /** Tries to give every word of the phrase a place of its own in the stretch. */
    private boolean within(int at, BitSet places) {
        int end = (int) Math.min(text.size(), (long) at + phrase.size() + slop);
        return place(0, at, end, places);
    }

    private boolean place(int i, int from, int end, BitSet places) {
        if (i == phrase.size()) {
            return true;
        }
        for (int at = from; at < end; at++) {
            if (!places.get(at) && isWord(i, text.get(at))) {
                places.set(at);
                if (place(i + 1, from, end, places)) {
                    return true;
                }
                places.clear(at);
            }
        }
        return false;
    }

    private boolean isWord(int i, String word) {
        return prefix && i == phrase.size() - 1 ? word.startsWith(phrase.get(i)) : word.equals(phrase.get(i));
    }
}
