package io.tenure.search;

import io.tenure.career.Certainty;
import io.tenure.query.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of a search. Begin with {@link #of} and change what differs.
 *
 * @param query what is asked
 * @param selected the values chosen in each facet: any of them inside a facet, all facets together
 * @param facets which facets to count, and how
 * @param certainty the least certainty of a hit: possible or certain
 * @param sort order of the hits; ties are broken by id
 * @param size hits a page, 1 to 1000
 * @param cursor where the page before ended, as its answer said, or null for the first
 * @param evidence whether each hit is to show what answers the query
 * @param explain whether each hit's score is to be explained
 */
public record SearchRequest(
        Query query,
        Map<Facet, List<String>> selected,
        Counts facets,
        Certainty certainty,
        Sort sort,
        int size,
        @Nullable String cursor,
        boolean evidence,
        boolean explain) {

    private static final int LARGEST_PAGE = 1000;

    public SearchRequest {
        selected = Map.copyOf(selected);
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("size must be 1 to " + LARGEST_PAGE + ", not " + size);
        }
    }

    /** The first twenty hits by relevance, possible ones too, without facets. */
    public static SearchRequest of(Query query) {
        return new SearchRequest(
                query, Map.of(), Counts.NONE, Certainty.POSSIBLE, Sort.RELEVANCE, 20, null, true, false);
    }

    public SearchRequest withSelected(Map<Facet, List<String>> values) {
        return new SearchRequest(query, values, facets, certainty, sort, size, cursor, evidence, explain);
    }

    public SearchRequest withFacets(Counts counts) {
        return new SearchRequest(query, selected, counts, certainty, sort, size, cursor, evidence, explain);
    }

    public SearchRequest withCertainty(Certainty least) {
        return new SearchRequest(query, selected, facets, least, sort, size, cursor, evidence, explain);
    }

    public SearchRequest withSort(Sort order) {
        return new SearchRequest(query, selected, facets, certainty, order, size, cursor, evidence, explain);
    }

    public SearchRequest withPage(int newSize, @Nullable String newCursor) {
        return new SearchRequest(query, selected, facets, certainty, sort, newSize, newCursor, evidence, explain);
    }

    public SearchRequest withExplain() {
        return new SearchRequest(query, selected, facets, certainty, sort, size, cursor, evidence, true);
    }

    /** For whoever only wants to know who it is. */
    public SearchRequest withoutEvidence() {
        return new SearchRequest(query, selected, facets, certainty, sort, size, cursor, false, explain);
    }

    /**
     * What to count beside the hits.
     *
     * @param facets the facets to count
     * @param scope whether skills, titles, employers and locations are counted over the whole career or over the jobs of the asked period
     * @param containing for search inside a facet: only values whose label has these words; a facet that is not in it shows all
     * @param size values a facet, at least 1; selected values come in addition, also where they count nothing
     * @param years whether to count the years of the matching jobs
     */
    public record Counts(Set<Facet> facets, FacetScope scope, Map<Facet, String> containing, int size, boolean years) {

        public static final Counts NONE = new Counts(Set.of(), FacetScope.CAREER, Map.of(), 1, false);

        public Counts {
            facets = Set.copyOf(facets);
            containing = Map.copyOf(containing);
        }

        /** The ten greatest values of some facets over the whole career, and the years. */
        public static Counts of(Set<Facet> facets) {
            return new Counts(facets, FacetScope.CAREER, Map.of(), 10, true);
        }

        public Counts withScope(FacetScope newScope) {
            return new Counts(facets, newScope, containing, size, years);
        }

        public Counts withSize(int newSize) {
            return new Counts(facets, scope, containing, newSize, years);
        }

        public Counts withContaining(Map<Facet, String> words) {
            return new Counts(facets, scope, words, size, years);
        }
    }

    /** Over which jobs the values of a facet are counted. */
    public enum FacetScope {
        CAREER,
        /** Only jobs that possibly meet a time that the query asks for; all jobs where it asks for none. */
        PERIOD
    }

    /** Order of the hits. */
    public enum Sort {
        RELEVANCE,
        /** Latest certain use of what was asked for first. */
        RECENT,
        /** Most months in jobs that show what was asked for first. */
        LONGEST,
        /** Longest career first. */
        EXPERIENCE,
        /** Newest CV first. */
        CV_DATE,
        NAME
    }
}
