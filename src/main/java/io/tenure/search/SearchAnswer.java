package io.tenure.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of hits.
 *
 * @param total all hits, exact
 * @param hits this page
 * @param facets the values of each facet that was asked for, by count, then label
 * @param years for each year, how many hits have a matching job in it; for the time slider
 * @param next cursor of the next page, or null on the last
 */
public record SearchAnswer(
        long total,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        Map<Integer, Integer> years,
        @Nullable String next) {

    public SearchAnswer {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        years = Map.copyOf(years);
    }

    /** A value and the exact number of candidates that have it. */
    public record FacetValue(String value, String label, int count, boolean selected) {}
}
