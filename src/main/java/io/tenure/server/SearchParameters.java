package io.tenure.server;

import io.tenure.career.Certainty;
import io.tenure.career.Months;
import io.tenure.query.Span;
import io.tenure.search.Facet;
import io.tenure.search.SearchRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a search as the URL gives them, read and checked. Unknown names and values are refused by name: a misspelt filter that
 * is silently passed over would show the wrong people.
 *
 * @param text the query, empty for everybody
 * @param span the months asked for by {@code from} and {@code to}, or null
 */
public record SearchParameters(
        String text,
        @Nullable Span span,
        Map<Facet, List<String>> selected,
        Set<Facet> facets,
        SearchRequest.FacetScope facetScope,
        Map<Facet, String> facetQueries,
        int facetSize,
        Certainty certainty,
        SearchRequest.Sort sort,
        int size,
        @Nullable String cursor,
        boolean explain) {

    /** Hits a page unless another number is asked for. */
    public static final int DEFAULT_SIZE = 20;

    private static final int MOST_HITS = 1000;
    private static final int DEFAULT_FACET_SIZE = 12;
    private static final int MOST_FACET_VALUES = 1000;
    private static final Set<String> OTHERS = Set.of(
            "q",
            "size",
            "cursor",
            "sort",
            "certainty",
            "facets",
            "facetScope",
            "facetQuery",
            "facetSize",
            "explain",
            "from",
            "to");

    private static final Map<String, Facet> BY_NAME =
            Arrays.stream(Facet.values()).collect(Collectors.toUnmodifiableMap(Facet::parameter, facet -> facet));

    private static final Map<String, SearchRequest.Sort> SORTS = Map.of(
            "relevance", SearchRequest.Sort.RELEVANCE,
            "recent", SearchRequest.Sort.RECENT,
            "longest", SearchRequest.Sort.LONGEST,
            "experience", SearchRequest.Sort.EXPERIENCE,
            "cv", SearchRequest.Sort.CV_DATE,
            "name", SearchRequest.Sort.NAME);

    /** The first page of a query with nothing else asked. */
    public static SearchParameters ofQuery(String text, int size) {
        return of(Map.of("q", List.of(text), "size", List.of(Integer.toString(size))));
    }

    /**
     * Reads the parameters of a URL.
     *
     * @throws ProblemException naming the first one that is unknown or cannot be used
     */
    public static SearchParameters of(Map<String, List<String>> parameters) {
        Map<Facet, List<String>> selected = new EnumMap<>(Facet.class);
        for (String name : parameters.keySet()) {
            Facet facet = BY_NAME.get(name);
            if (facet != null) {
                selected.put(facet, parameters.getOrDefault(name, List.of()));
            } else if (!OTHERS.contains(name)) {
                throw ProblemException.parameter(
                        name,
                        "there is no parameter '" + name + "'; there are " + names(OTHERS) + " and the facets "
                                + names(BY_NAME.keySet()));
            }
        }
        return new SearchParameters(
                single(parameters, "q", ""),
                span(parameters),
                selected,
                facets(parameters),
                choice(
                        parameters,
                        "facetScope",
                        "career",
                        Map.of("career", SearchRequest.FacetScope.CAREER, "period", SearchRequest.FacetScope.PERIOD)),
                facetQueries(parameters),
                number(parameters, "facetSize", DEFAULT_FACET_SIZE, MOST_FACET_VALUES),
                choice(
                        parameters,
                        "certainty",
                        "possible",
                        Map.of("possible", Certainty.POSSIBLE, "certain", Certainty.CERTAIN),
                        selected),
                choice(parameters, "sort", "relevance", SORTS),
                number(parameters, "size", DEFAULT_SIZE, MOST_HITS),
                parameters.containsKey("cursor") ? single(parameters, "cursor", "") : null,
                choice(
                        parameters,
                        "explain",
                        "false",
                        Map.of("true", true, "1", true, "false", false, "0", false, "", true)));
    }

    /** {@code certainty} is the least certainty of a hit, not a facet's selection. */
    private static Certainty choice(
            Map<String, List<String>> parameters,
            String name,
            String preset,
            Map<String, Certainty> choices,
            Map<Facet, List<String>> selected) {
        selected.remove(Facet.CERTAINTY);
        return choice(parameters, name, preset, choices);
    }

    private static <T> T choice(
            Map<String, List<String>> parameters, String name, String preset, Map<String, T> choices) {
        String value = single(parameters, name, preset).toLowerCase(Locale.ROOT);
        T choice = choices.get(value);
        if (choice == null) {
            throw ProblemException.parameter(
                    name, "'" + value + "' is no " + name + "; use one of " + names(choices.keySet()));
        }
        return choice;
    }

    private static int number(Map<String, List<String>> parameters, String name, int preset, int most) {
        String value = single(parameters, name, Integer.toString(preset));
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw ProblemException.parameter(
                    name, "'" + value + "' is no " + name + "; use a whole number from 1 to " + most);
        }
        return number;
    }

    private static Set<Facet> facets(Map<String, List<String>> parameters) {
        EnumSet<Facet> facets = EnumSet.noneOf(Facet.class);
        if (!parameters.containsKey("facets")) {
            return EnumSet.allOf(Facet.class);
        }
        for (String name : single(parameters, "facets", "").split(",", -1)) {
            if (!name.isBlank()) {
                facets.add(facet("facets", name.strip()));
            }
        }
        return facets;
    }

    private static Facet facet(String parameter, String name) {
        Facet facet = BY_NAME.get(name);
        if (facet == null) {
            throw ProblemException.parameter(
                    parameter, "there is no facet '" + name + "'; there are " + names(BY_NAME.keySet()));
        }
        return facet;
    }

    /** {@code facetQuery=skill:pup}: only values whose label has a word that begins so. */
    private static Map<Facet, String> facetQueries(Map<String, List<String>> parameters) {
        Map<Facet, String> queries = new EnumMap<>(Facet.class);
        for (String value : parameters.getOrDefault("facetQuery", List.of())) {
            int colon = value.indexOf(':');
            if (colon < 0) {
                throw ProblemException.parameter(
                        "facetQuery", "'" + value + "' names no facet; write it like skill:pup");
            }
            queries.put(facet("facetQuery", value.substring(0, colon)), value.substring(colon + 1));
        }
        return queries;
    }

    private static @Nullable Span span(Map<String, List<String>> parameters) {
        if (!parameters.containsKey("from") && !parameters.containsKey("to")) {
            return null;
        }
        int from = month(parameters, "from", 1, Months.OPEN_START);
        int to = month(parameters, "to", 12, Months.OPEN_END);
        if (from > to) {
            throw ProblemException.parameter("to", "'to' lies before 'from'; swap them");
        }
        return new Span(from, to);
    }

    private static int month(Map<String, List<String>> parameters, String name, int monthOfYear, int open) {
        String value = single(parameters, name, "");
        if (value.isEmpty()) {
            return open;
        }
        try {
            return value.matches("\\d{4}")
                    ? Months.index(Integer.parseInt(value), monthOfYear)
                    : Months.index(YearMonth.parse(value));
        } catch (DateTimeException malformed) {
            throw ProblemException.parameter(name, "'" + value + "' is no month; write it like 2010-06 or 2010");
        }
    }

    private static String single(Map<String, List<String>> parameters, String name, String preset) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        if (values.size() > 1) {
            throw ProblemException.parameter(name, "'" + name + "' is given " + values.size() + " times; give it once");
        }
        return values.isEmpty() ? preset : values.getFirst();
    }

    private static String names(Set<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
