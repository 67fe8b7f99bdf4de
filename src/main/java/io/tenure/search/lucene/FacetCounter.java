package io.tenure.search.lucene;

import io.tenure.query.AskedLeaf;
import io.tenure.query.Query;
import io.tenure.search.Facet;
import io.tenure.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the facets of one segment's hits, and tells which chosen values a candidate lacks. A candidate that lacks only those of one facet
 * still counts in that facet, so that a facet's own choice does not narrow its counts.
 */
final class FacetCounter {

    static final int NONE = -1;
    static final int SEVERAL = -2;

    /** Facets whose values belong to jobs. */
    private static final Set<Facet> OF_JOBS = Set.of(Facet.SKILL, Facet.TITLE, Facet.EMPLOYER, Facet.LOCATION);

    private final Segment segment;
    private final SegmentCache cache;
    private final WideCareers wide;
    private final int now;
    private final List<FacetChoice> choices;
    private final Column[] columns;
    private final Tally tally;
    private final boolean lastUsed;
    private final boolean certainty;
    private final boolean years;
    private final AskedTime[] period;
    private final int[] yearSeen = new int[Tally.YEARS];

    /** One facet that is counted. */
    private record Column(Facet facet, FacetColumn values, int[] counts, long @Nullable [] masks) {}

    FacetCounter(Segment segment, SegmentSearch.Shared shared, Tally tally, WideCareers wide) {
        SearchRequest.Counts asked = shared.request().facets();
        this.segment = segment;
        this.cache = shared.cache();
        this.choices = shared.choices();
        this.tally = tally;
        this.wide = wide;
        this.now = shared.now();
        this.lastUsed = asked.facets().contains(Facet.LAST_USED);
        this.certainty = asked.facets().contains(Facet.CERTAINTY);
        this.years = asked.years();
        this.period = asked.scope() == SearchRequest.FacetScope.PERIOD
                ? period(shared.request().query(), now)
                : new AskedTime[0];
        List<Column> each = new ArrayList<>();
        for (Facet facet : CandidateDocument.INDEXED) {
            if (asked.facets().contains(facet)) {
                FacetColumn values = segment.facet(facet);
                each.add(new Column(facet, values, tally.values(facet, cache.dictionary(facet)), masks(facet, values)));
            }
        }
        this.columns = each.toArray(Column[]::new);
    }

    /** The times that a query asks of its leaves; a job of the asked period meets one of them. */
    static AskedTime[] period(Query query, int now) {
        return AskedLeaf.wanted(query).stream()
                .map(leaf -> AskedTime.of(leaf.scope(), now))
                .filter(AskedTime::chooses)
                .distinct()
                .toArray(AskedTime[]::new);
    }

    private long @Nullable [] masks(Facet facet, FacetColumn values) {
        return period.length > 0 && OF_JOBS.contains(facet) ? values.masks() : null;
    }

    /** Whether the jobs of the hits' leaves must be read before {@link #count}. */
    boolean needsUses() {
        return lastUsed || years || choices.stream().anyMatch(choice -> choice.facet() == Facet.LAST_USED);
    }

    /** The jobs of a candidate that are counted. */
    private long jobsOfPeriod(int doc) {
        long met = 0;
        for (AskedTime asked : period) {
            met |= segment.periods().possible(doc, segment.periods().jobs(doc), asked);
        }
        return met;
    }

    /** Counts a hit in all facets. */
    void count(int doc, int level, UseReader uses) {
        long jobs = jobsOfPeriod(doc);
        for (Column column : columns) {
            count(column, doc, jobs);
        }
        if (certainty) {
            tally.certainties()[level]++;
        }
        if (lastUsed) {
            countLastUsed(doc, uses);
        }
        if (years) {
            countYears(doc, uses.jobsAtAnyTime());
        }
    }

    /** Counts a candidate that only lacks the chosen values of one facet. */
    void countBeside(Facet facet, int doc, int level, UseReader uses) {
        for (Column column : columns) {
            if (column.facet() == facet) {
                count(column, doc, jobsOfPeriod(doc));
            }
        }
        if (certainty && facet == Facet.CERTAINTY) {
            tally.certainties()[level]++;
        }
        if (lastUsed && facet == Facet.LAST_USED) {
            countLastUsed(doc, uses);
        }
    }

    private void count(Column column, int doc, long jobs) {
        FacetColumn values = column.values();
        int end = values.end(doc);
        long[] masks = column.masks();
        if (masks != null && segment.periods().isWide(doc)) {
            FacetDictionary dictionary = cache.dictionary(column.facet());
            wide.valuesOfPeriod(doc, column.facet()).forEach(value -> column.counts()[dictionary.find(value)]++);
            return;
        }
        for (int at = values.first(doc); at < end; at++) {
            if (masks == null || (masks[at] & jobs) != 0) {
                column.counts()[values.value(at)]++;
            }
        }
    }

    private void countLastUsed(int doc, UseReader uses) {
        int month = lastMonth(doc, uses);
        if (month > 0) {
            tally.lastUsed()[month / 12]++;
        }
    }

    /** The last month in which a job that shows a wanted leaf was certainly held; 0 for none known. */
    private int lastMonth(int doc, UseReader uses) {
        return segment.periods().isWide(doc)
                ? wide.shown(doc).stream()
                        .mapToInt(period -> Math.min(period.earliestEnd(), now))
                        .max()
                        .orElse(0)
                : uses.lastMonth(doc, uses.jobsAtAnyTime());
    }

    private void countYears(int doc, long jobs) {
        PeriodColumns periods = segment.periods();
        if (periods.isWide(doc)) {
            wide.shown(doc).forEach(period -> countYears(doc, period.latestStart(), period.earliestEnd()));
            return;
        }
        for (long left = jobs; left != 0; left &= left - 1) {
            int at = periods.firstJob(doc) + Long.numberOfTrailingZeros(left);
            countYears(doc, periods.latestStart(at), periods.earliestEnd(at));
        }
    }

    private void countYears(int doc, int from, int to) {
        int stamp = doc + 1;
        for (int year = from / 12; year <= Math.min(to, now) / 12; year++) {
            if (yearSeen[year] != stamp) {
                yearSeen[year] = stamp;
                tally.years()[year]++;
            }
        }
    }

    /** Which choices a candidate does not meet: {@link #NONE}, {@link #SEVERAL}, or the ordinal of the only facet. */
    int lacking(int doc, int level, UseReader uses) {
        int lacking = NONE;
        for (FacetChoice choice : choices) {
            if (!meets(choice, doc, level, uses)) {
                if (lacking != NONE) {
                    return SEVERAL;
                }
                lacking = choice.facet().ordinal();
            }
        }
        return lacking;
    }

    private boolean meets(FacetChoice choice, int doc, int level, UseReader uses) {
        return switch (choice.facet()) {
            case CERTAINTY -> choice.hasCertainty(level);
            case LAST_USED -> choice.hasYear(lastMonth(doc, uses) / 12);
            default -> hasValue(choice, doc);
        };
    }

    private boolean hasValue(FacetChoice choice, int doc) {
        FacetColumn values = segment.facet(choice.facet());
        long[] masks = masks(choice.facet(), values);
        long jobs = masks == null ? 0 : jobsOfPeriod(doc);
        if (masks != null && segment.periods().isWide(doc)) {
            return wide.valuesOfPeriod(doc, choice.facet()).stream().anyMatch(choice.values()::contains);
        }
        for (int at = values.first(doc); at < values.end(doc); at++) {
            if (choice.numbers().get(values.value(at)) && (masks == null || (masks[at] & jobs) != 0)) {
                return true;
            }
        }
        return false;
    }
}
