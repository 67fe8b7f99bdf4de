package io.tenure.server;

import io.tenure.search.Facet;
import io.tenure.search.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Completions of the word at the cursor of a query: names that the index knows, and words of the language. A name may have several words:
 * the longest run of words before the cursor that begins one is completed.
 */
final class Completions {

    private static final int MOST = 10;
    private static final int MOST_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[^\\s()\"]+");
    private static final Set<String> OPERATORS =
            Set.of("and", "or", "not", "then", "&", "|", "after", "since", "before", "until");

    private static final List<String> LANGUAGE = List.of(
            "AND",
            "OR",
            "NOT",
            "after 2015",
            "since 2015",
            "before 2015",
            "until 2015",
            "in 2015",
            "between 2010 and 2015",
            "last 3 years",
            "currently",
            "formerly",
            "for 5 years",
            "same job",
            "then",
            "skill:",
            "title:",
            "employer:",
            "location:",
            "education:",
            "name:",
            "text:",
            "exact:");

    private final BiFunction<String, Integer, List<Suggestion>> names;

    /** @param names the names of an index that begin with what was typed, the most used first, so many at the most */
    Completions(BiFunction<String, Integer, List<Suggestion>> names) {
        this.names = names;
    }

    /**
     * A completion.
     *
     * @param text what to put in place of [start, end) of the query
     * @param kind "skill", "title", "employer", "location" or "operator"
     * @param count candidates that have it; 0 for an operator
     */
    record Completion(String text, String label, String kind, int count, int start, int end) {}

    /** A word of the query before the cursor. */
    private record Typed(String text, int start) {}

    /** Completions of what stands before {@code at} in a query, the likeliest first; ten at the most. */
    List<Completion> complete(String query, int at) {
        int cursor = Math.max(0, Math.min(at, query.length()));
        List<Typed> run = runBefore(query, cursor);
        if (run.isEmpty()) {
            return List.of();
        }
        List<Completion> found = new ArrayList<>();
        for (int first = 0; first < run.size() && found.isEmpty(); first++) {
            found.addAll(named(
                    query.substring(run.get(first).start(), cursor),
                    run.get(first).start(),
                    cursor));
        }
        return Stream.concat(operators(run.getLast(), cursor), found.stream())
                .limit(MOST)
                .toList();
    }

    /** The last words before the cursor, back to an operator or a bracket, four at the most. */
    private static List<Typed> runBefore(String query, int cursor) {
        List<Typed> run = new ArrayList<>();
        Matcher word = WORD.matcher(query).region(0, cursor);
        int end = 0;
        while (word.find()) {
            boolean apart = !query.substring(end, word.start()).isBlank();
            boolean operator = OPERATORS.contains(word.group().toLowerCase(Locale.ROOT)) && word.end() < cursor;
            if (apart || operator) {
                run.clear();
            }
            if (!operator) {
                run.add(new Typed(word.group(), word.start()));
            }
            end = word.end();
        }
        boolean finished =
                end < cursor && !run.isEmpty() && query.substring(end, cursor).isBlank();
        return finished ? List.of() : run.subList(Math.max(0, run.size() - MOST_WORDS), run.size());
    }

    private List<Completion> named(String typed, int start, int end) {
        int colon = typed.indexOf(':');
        String field = colon < 0 ? "" : typed.substring(0, colon).toLowerCase(Locale.ROOT);
        String name = typed.substring(colon + 1);
        if (name.isBlank()) {
            return List.of();
        }
        return names.apply(name, colon < 0 ? MOST : MOST * 4).stream()
                .filter(suggestion ->
                        field.isEmpty() || suggestion.kind().parameter().equals(field))
                .map(suggestion -> new Completion(
                        text(suggestion, !field.isEmpty()),
                        suggestion.label(),
                        suggestion.kind().parameter(),
                        suggestion.count(),
                        start,
                        end))
                .toList();
    }

    /** Employers and places are named with their field, since a bare name is read as a skill or a title first. */
    private static String text(Suggestion suggestion, boolean fielded) {
        boolean bare = suggestion.kind() == Facet.SKILL || suggestion.kind() == Facet.TITLE;
        String name = suggestion.label();
        if (bare && !fielded) {
            return name;
        }
        return suggestion.kind().parameter() + ":" + (name.contains(" ") ? '"' + name + '"' : name);
    }

    private static Stream<Completion> operators(Typed last, int cursor) {
        String typed = last.text().toLowerCase(Locale.ROOT);
        return LANGUAGE.stream()
                .filter(word ->
                        typed.length() > 1 && word.toLowerCase(Locale.ROOT).startsWith(typed))
                .filter(word -> !word.equalsIgnoreCase(typed))
                .map(word -> new Completion(word, word, "operator", 0, last.start(), cursor));
    }
}
