package io.tenure.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a taxonomy's file: six fields separated by {@code |}, the last one {@code key=value; key=value}. Lists are separated by
 * commas.
 *
 * @param number the line's number, from 1
 */
record Fields(
        String file,
        int number,
        String id,
        String label,
        List<String> aliases,
        String fourth,
        List<String> fifth,
        Map<String, List<String>> extras) {

    private static final int COUNT = 6;

    /** Languages whose names stand under their own key. */
    static final List<String> LANGUAGES = List.of("de", "fr", "es", "it", "nl", "pt", "pl", "sv");

    Fields {
        aliases = List.copyOf(aliases);
        fifth = List.copyOf(fifth);
        extras = Map.copyOf(extras);
    }

    /** Reads every line that is neither blank nor a comment. */
    static List<Fields> readAll(String file, Iterable<String> lines) {
        List<Fields> result = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                result.add(read(file, number, line));
            }
        }
        return result;
    }

    List<String> extra(String key) {
        return extras.getOrDefault(key, List.of());
    }

    /** The label, the aliases and the names in other languages, without repeats. */
    List<String> names() {
        List<String> names = new ArrayList<>(aliases);
        for (String language : LANGUAGES) {
            names.addAll(extra(language));
        }
        return names;
    }

    /**
     * Reads one line that is neither blank nor a comment.
     *
     * @throws TaxonomyFormatException if it has not the six fields
     */
    static Fields read(String file, int number, String line) {
        String[] parts = split(file, number, line);
        return new Fields(
                file,
                number,
                parts[0],
                parts[1],
                list(parts[2]),
                parts[3],
                list(parts[4]),
                extras(file, number, parts[5]));
    }

    private static String[] split(String file, int number, String line) {
        String[] parts = new String[COUNT];
        int at = 0;
        for (int field = 0; field < COUNT; field++) {
            int bar = field == COUNT - 1 ? line.length() : line.indexOf('|', at);
            if (bar < 0 || field == COUNT - 1 && line.indexOf('|', at) >= 0) {
                throw new TaxonomyFormatException(file, number, "expected six fields separated by |");
            }
            parts[field] = line.substring(at, bar).strip();
            at = bar + 1;
        }
        if (parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new TaxonomyFormatException(file, number, "id and label must not be empty");
        }
        return parts;
    }

    private static Map<String, List<String>> extras(String file, int number, String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> extras = new HashMap<>();
        for (String pair : cut(text, ';')) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                throw new TaxonomyFormatException(file, number, "expected key=value but found " + pair);
            }
            extras.put(pair.substring(0, equals).strip(), list(pair.substring(equals + 1)));
        }
        return extras;
    }

    private static List<String> list(String text) {
        return text.isBlank() ? List.of() : cut(text, ',');
    }

    private static List<String> cut(String text, char mark) {
        List<String> items = new ArrayList<>();
        int at = 0;
        while (at <= text.length()) {
            int next = text.indexOf(mark, at);
            int end = next < 0 ? text.length() : next;
            String item = text.substring(at, end).strip();
            if (!item.isEmpty()) {
                items.add(item);
            }
            at = end + 1;
        }
        return items;
    }
}
