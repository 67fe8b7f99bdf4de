package io.tenure.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more folded words, each with a value, found in a row of words. Filled once, then only read. */
final class Phrases<V> {

    /** A phrase found: the words from {@code from} to {@code to}, exclusive. */
    record Match<V>(V value, int from, int to) {
        int length() {
            return to - from;
        }
    }

    private record Entry<V>(String[] words, V value) {}

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
    private int size;

    /** Adds a phrase; the first value of a phrase stays. */
    void add(String phrase, V value) {
        String[] words = Folding.words(phrase).toArray(String[]::new);
        if (words.length == 0) {
            return;
        }
        List<Entry<V>> entries = byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>(1));
        if (entries.stream().noneMatch(entry -> java.util.Arrays.equals(entry.words, words))) {
            int at = 0;
            while (at < entries.size() && entries.get(at).words.length >= words.length) {
                at++;
            }
            entries.add(at, new Entry<>(words, value));
            size++;
        }
    }

    int size() {
        return size;
    }

    /** The longest phrase that begins at a word; null behind the last. */
    @Nullable
    Match<V> findAt(List<String> words, int from) {
        if (from >= words.size()) {
            return null;
        }
        for (Entry<V> entry : byFirstWord.getOrDefault(words.get(from), List.of())) {
            if (matches(entry, words, from)) {
                return new Match<>(entry.value, from, from + entry.words.length);
            }
        }
        return null;
    }

    /** The leftmost longest phrase anywhere. */
    @Nullable
    Match<V> findIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Match<V> match = findAt(words, i);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** The value of exactly these words. */
    @Nullable
    V findExactly(List<String> words) {
        if (words.isEmpty()) {
            return null;
        }
        Match<V> match = findAt(words, 0);
        return match != null && match.to == words.size() ? match.value : null;
    }

    /** The longest phrase that ends these words. */
    @Nullable
    Match<V> findEnding(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (Entry<V> entry : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (entry.words.length == words.size() - i && matches(entry, words, i)) {
                    return new Match<>(entry.value, i, words.size());
                }
            }
        }
        return null;
    }

    private static boolean matches(Entry<?> entry, List<String> words, int from) {
        if (entry.words.length > words.size() - from) {
            return false;
        }
        for (int i = 1; i < entry.words.length; i++) {
            if (!entry.words[i].equals(words.get(from + i))) {
                return false;
            }
        }
        return true;
    }
}
