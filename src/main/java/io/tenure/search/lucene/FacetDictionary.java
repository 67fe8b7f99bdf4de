package io.tenure.search.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for the values of one facet, the same in all segments, so that counts are plain arrays that add up. Grows with the index and is
 * rebuilt when it is opened. Safe for use by many threads.
 */
final class FacetDictionary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>();
    private final Map<Integer, String> labels = new ConcurrentHashMap<>();

    /** The number of a value, given now if it has none. */
    synchronized int number(String value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int number = values.size();
        values.add(value);
        numbers.put(value, number);
        return number;
    }

    /** The number of a value, or -1. */
    synchronized int find(String value) {
        return numbers.getOrDefault(value, -1);
    }

    synchronized String value(int number) {
        return values.get(number);
    }

    /** How a value is written, once found; null before. */
    @Nullable
    String findLabel(int number) {
        return labels.get(number);
    }

    void keepLabel(int number, String label) {
        labels.put(number, label);
    }

    synchronized int size() {
        return values.size();
    }
}
