package io.tenure.query;

import java.util.List;

/** Whether words stand in a text as a {@link Target.Phrase} asks. */
final class PhraseMatcher {

    private PhraseMatcher() {}

    /**
     * @param phrase the phrase's words, analysed as the text was; no words match nothing
     * @param text the analysed words of the text
     */
    static boolean matches(List<String> phrase, int slop, boolean prefix, List<String> text) {
        if (phrase.isEmpty()) {
            return false;
        }
        for (int at = 0; at < text.size(); at++) {
            if (slop == 0 ? inOrder(phrase, prefix, text, at) : within(phrase, slop, prefix, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inOrder(List<String> phrase, boolean prefix, List<String> text, int at) {
        if (at + phrase.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!isWord(phrase, i, prefix, text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Tries to give every word of the phrase a place of its own in the stretch that starts at {@code at}. */
    private static boolean within(List<String> phrase, int slop, boolean prefix, List<String> text, int at) {
        int end = Math.min(text.size(), at + phrase.size() + slop);
        boolean[] taken = new boolean[end - at];
        return place(phrase, 0, prefix, text.subList(at, end), taken);
    }

    private static boolean place(List<String> phrase, int i, boolean prefix, List<String> stretch, boolean[] taken) {
        if (i == phrase.size()) {
            return true;
        }
        for (int at = 0; at < stretch.size(); at++) {
            if (!taken[at] && isWord(phrase, i, prefix, stretch.get(at))) {
                taken[at] = true;
                if (place(phrase, i + 1, prefix, stretch, taken)) {
                    return true;
                }
                taken[at] = false;
            }
        }
        return false;
    }

    private static boolean isWord(List<String> phrase, int i, boolean prefix, String word) {
        return prefix && i == phrase.size() - 1 ? word.startsWith(phrase.get(i)) : word.equals(phrase.get(i));
    }
}
