package io.tenure.search.lucene;

import io.tenure.career.Months;
import io.tenure.search.Facet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The counts of some segments, added up. One thread; merged afterwards. */
final class Tally {

    static final int YEARS = Months.OPEN_END / 12 + 1;

    private final Map<Facet, int[]> values = new EnumMap<>(Facet.class);
    private final int[] years = new int[YEARS];
    private final int[] lastUsed = new int[YEARS];
    private final int[] certainties = new int[LeafCursor.CERTAIN + 1];
    private final int[] seenInYear = new int[YEARS];
    private int candidate;
    private long total;

    void addHit() {
        total++;
    }

    long total() {
        return total;
    }

    /** Counts by number of the value; empty if the facet was not counted. */
    int[] values(Facet facet) {
        return values.getOrDefault(facet, new int[0]);
    }

    /** Counts by number of the value; grows with the dictionary. */
    int[] values(Facet facet, FacetDictionary dictionary) {
        int[] counts = values.get(facet);
        int size = dictionary.size();
        if (counts == null || counts.length < size) {
            counts = counts == null ? new int[size] : Arrays.copyOf(counts, size);
            values.put(facet, counts);
        }
        return counts;
    }

    /** Hits by year in which a matching job was held. */
    int[] years() {
        return years;
    }

    /** Begins to count another candidate's years. */
    void nextCandidate() {
        candidate++;
    }

    /** Counts the years from {@code from} to {@code to}, both included, that were not yet counted for this candidate. */
    void addYears(int from, int to) {
        for (int year = from; year <= to; year++) {
            if (seenInYear[year] != candidate) {
                seenInYear[year] = candidate;
                years[year]++;
            }
        }
    }

    /** Hits by year of last use. */
    int[] lastUsed() {
        return lastUsed;
    }

    /** Hits by level. */
    int[] certainties() {
        return certainties;
    }

    void add(Tally other) {
        total += other.total;
        add(years, other.years);
        add(lastUsed, other.lastUsed);
        add(certainties, other.certainties);
        other.values.forEach((facet, counts) -> values.merge(facet, counts, Tally::sum));
    }

    private static int[] sum(int[] one, int[] other) {
        int[] sum = Arrays.copyOf(one, Math.max(one.length, other.length));
        add(sum, other);
        return sum;
    }

    private static void add(int[] to, int[] from) {
        for (int i = 0; i < from.length; i++) {
            to[i] += from[i];
        }
    }
}
