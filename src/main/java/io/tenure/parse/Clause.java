package io.tenure.parse;

import java.util.ArrayList;
import java.util.List;

/** The words of a sentence with their places in it: folded for comparing, and where they begin and end for quoting. */
record Clause(String text, List<String> words, List<Integer> starts, List<Integer> ends) {

    static Clause of(String text) {
        List<String> words = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length()
                    && (Character.isLetterOrDigit(text.charAt(i)) || "+#&".indexOf(text.charAt(i)) >= 0);
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(Folding.fold(text.substring(start, i)));
                starts.add(start);
                ends.add(i);
                start = -1;
            }
        }
        return new Clause(text, List.copyOf(words), List.copyOf(starts), List.copyOf(ends));
    }

    /** Whether "I" or "I've" stands in a text other than as a number at its end. */
    static boolean isFirstPerson(String text) {
        for (int at = text.indexOf('I'); at >= 0; at = text.indexOf('I', at + 1)) {
            boolean alone = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && at + 1 < text.length()
                    && !Character.isLetterOrDigit(text.charAt(at + 1));
            if (alone) {
                return of(text).isFirstPerson();
            }
        }
        return false;
    }

    /** Whether "I" or "I've" stands in it other than as a number at its end. */
    boolean isFirstPerson() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("i")
                    && text.charAt(starts.get(i)) == 'I'
                    && Character.isLowerCase(text.charAt(starts.get(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : "";
    }

    boolean isCapital(int i) {
        return i < words.size()
                && (Character.isUpperCase(text.charAt(starts.get(i))) || Character.isDigit(text.charAt(starts.get(i))));
    }

    /** What stands between a word and the one before it. */
    String gapBefore(int i) {
        return i <= 0 || i >= words.size() ? "" : text.substring(ends.get(i - 1), starts.get(i));
    }

    /** The words from one place to another as written. */
    String quote(int from, int to) {
        return from >= to ? "" : text.substring(starts.get(from), ends.get(to - 1));
    }
}
