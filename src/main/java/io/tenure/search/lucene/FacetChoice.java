package io.tenure.search.lucene;

import io.tenure.search.Facet;
import java.util.BitSet;
import java.util.List;

/**
 * The values that are chosen in one facet: a candidate must have one of them.
 *
 * @param numbers of the chosen values in the facet's dictionary, for facets that careers have values in
 * @param values as chosen
 */
record FacetChoice(Facet facet, BitSet numbers, List<String> values) {

    static FacetChoice of(Facet facet, List<String> values, SegmentCache cache) {
        BitSet numbers = new BitSet();
        if (CandidateDocument.INDEXED.contains(facet)) {
            values.stream()
                    .mapToInt(cache.dictionary(facet)::find)
                    .filter(number -> number >= 0)
                    .forEach(numbers::set);
        }
        return new FacetChoice(facet, numbers, List.copyOf(values));
    }

    /** @param level {@link LeafCursor#POSSIBLE} or {@link LeafCursor#CERTAIN} */
    boolean hasCertainty(int level) {
        return values.contains(certainty(level));
    }

    static String certainty(int level) {
        return level == LeafCursor.CERTAIN ? "certain" : "possible";
    }

    /** Whether a year is chosen: "2015", or within "2012-2015". */
    boolean hasYear(int year) {
        return values.stream().anyMatch(value -> inRange(value, year));
    }

    private static boolean inRange(String value, int year) {
        int dash = value.indexOf('-');
        String from = dash < 0 ? value : value.substring(0, dash);
        String to = dash < 0 ? value : value.substring(dash + 1);
        String asked = Integer.toString(year);
        return isYear(from) && isYear(to) && from.compareTo(asked) <= 0 && to.compareTo(asked) >= 0;
    }

    private static boolean isYear(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
