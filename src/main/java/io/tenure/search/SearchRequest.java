package io.tenure.search;

import io.tenure.career.Certainty;
import io.tenure.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search.
 *
 * @param query what is asked
 * @param selected the values chosen in each facet: any of them inside a facet, all facets together
 * @param facets the facets to count
 * @param facetScope whether skills, titles, employers and locations are counted over the whole career or over the jobs of the asked period
 * @param certainty the least certainty of a hit: possible or certain
 * @param sort order of the hits; ties are broken by id
 * @param size hits a page, 1 to 1000
 * @param cursor where the page before ended, as its answer said, or null for the first
 * @param explain whether each hit's score is to be explained
 */
public record SearchRequest(
        Query query,
        Map<Facet, List<String>> selected,
        Set<Facet> facets,
        FacetScope facetScope,
        Certainty certainty,
        Sort sort,
        int size,
        @Nullable String cursor,
        boolean explain) {

    public SearchRequest {
        selected = Map.copyOf(selected);
        facets = Set.copyOf(facets);
    }

    /** The first twenty hits by relevance, without facets. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(
                query, Map.of(), Set.of(), FacetScope.CAREER, Certainty.POSSIBLE, Sort.RELEVANCE, 20, null, false);
    }

    /** Over which jobs the values of a facet are counted. */
    public enum FacetScope {
        CAREER,
        PERIOD
    }

    /** Order of the hits. */
    public enum Sort {
        RELEVANCE,
        /** Latest use of what was asked for first. */
        RECENT,
        /** Longest use of what was asked for first. */
        LONGEST,
        /** Longest career first. */
        EXPERIENCE,
        /** Newest CV first. */
        CV_DATE,
        NAME
    }
}
