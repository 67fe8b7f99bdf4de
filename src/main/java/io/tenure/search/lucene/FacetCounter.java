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

    /** Hits that wait to be counted: facet by facet over many hits is faster than hit by hit over all facets. */
    private static final int BATCH = 256;

    private final Segment segment;
    private final SegmentCache cache;
    private final WideCareers wide;
    private final int now;
    private final UseReader uses;
    private final FacetChoice[] choices;
    private final Column[] columns;
    private final Tally tally;
    private final boolean lastUsed;
    private final boolean certainty;
    private final boolean years;
    private final AskedTime[] period;
    private final int[] waiting = new int[BATCH];
    private int waitingCount;

    /** One facet that is counted. */
    private record Column(Facet facet, FacetColumn values, int[] counts, long @Nullable [] masks) {}

    FacetCounter(Segment segment, SegmentSearch.Shared shared, Tally tally, WideCareers wide, UseReader uses) {
        SearchRequest.Counts asked = shared.request().facets();
        this.segment = segment;
        this.cache = shared.cache();
        this.uses = uses;
        this.choices = shared.choices().toArray(FacetChoice[]::new);
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

    /** The jobs of a candidate that are counted. */
    private long jobsOfPeriod(int doc) {
        long met = 0;
        for (AskedTime asked : period) {
            met |= segment.periods().possible(doc, segment.periods().jobs(doc), asked);
        }
        return met;
    }

    /** Counts a hit in all facets, at the latest with {@link #finish}. */
    void count(int doc, int level) {
        if (certainty) {
            tally.certainties()[level]++;
        }
        if (lastUsed) {
            countLastUsed(doc);
        }
        if (years) {
            countYears(doc);
        }
        if (columns.length > 0) {
            waiting[waitingCount++] = doc;
            if (waitingCount == BATCH) {
                finish();
            }
        }
    }

    /** Counts the hits that wait. */
    void finish() {
        for (Column column : columns) {
            if (column.masks() == null) {
                column.values().count(waiting, waitingCount, column.counts());
            } else {
                for (int i = 0; i < waitingCount; i++) {
                    count(column, column.masks(), waiting[i]);
                }
            }
        }
        waitingCount = 0;
    }

    /** Counts a candidate that only lacks the chosen values of one facet. */
    void countBeside(Facet facet, int doc, int level) {
        for (Column column : columns) {
            if (column.facet() == facet) {
                count(column, column.masks(), doc);
            }
        }
        if (certainty && facet == Facet.CERTAINTY) {
            tally.certainties()[level]++;
        }
        if (lastUsed && facet == Facet.LAST_USED) {
            countLastUsed(doc);
        }
    }

    private void count(Column column, long @Nullable [] masks, int doc) {
        FacetColumn values = column.values();
        if (masks != null && segment.periods().isWide(doc)) {
            FacetDictionary dictionary = cache.dictionary(column.facet());
            wide.valuesOfPeriod(doc, column.facet()).forEach(value -> column.counts()[dictionary.find(value)]++);
            return;
        }
        long jobs = masks == null ? 0 : jobsOfPeriod(doc);
        int end = values.end(doc);
        for (int at = values.first(doc); at < end; at++) {
            if (masks == null || (masks[at] & jobs) != 0) {
                column.counts()[values.value(at)]++;
            }
        }
    }

    private void countLastUsed(int doc) {
        int month = lastMonth(doc);
        if (month > 0) {
            tally.lastUsed()[month / 12]++;
        }
    }

    /** The last month in which a job that shows a wanted leaf was certainly held; 0 for none known. */
    private int lastMonth(int doc) {
        uses.loadJobs(doc);
        return segment.periods().isWide(doc)
                ? wide.shown(doc).stream()
                        .mapToInt(period -> Math.min(period.earliestEnd(), now))
                        .max()
                        .orElse(0)
                : uses.lastMonth(doc, uses.jobsAtAnyTime());
    }

    private void countYears(int doc) {
        PeriodColumns periods = segment.periods();
        tally.nextCandidate();
        if (periods.isWide(doc)) {
            wide.shown(doc).forEach(period -> countYears(period.latestStart(), period.earliestEnd()));
            return;
        }
        uses.loadJobs(doc);
        for (long left = uses.jobsAtAnyTime(); left != 0; left &= left - 1) {
            int at = periods.firstJob(doc) + Long.numberOfTrailingZeros(left);
            countYears(periods.latestStart(at), periods.earliestEnd(at));
        }
    }

    private void countYears(int from, int to) {
        tally.addYears(from / 12, Math.min(to, now) / 12);
    }

    /** Which choices a candidate does not meet: {@link #NONE}, {@link #SEVERAL}, or the ordinal of the only facet. */
    int lacking(int doc, int level) {
        int lacking = NONE;
        for (FacetChoice choice : choices) {
            if (!meets(choice, doc, level)) {
                if (lacking != NONE) {
                    return SEVERAL;
                }
                lacking = choice.facet().ordinal();
            }
        }
        return lacking;
    }

    private boolean meets(FacetChoice choice, int doc, int level) {
        return switch (choice.facet()) {
            case CERTAINTY -> choice.hasCertainty(level);
            case LAST_USED -> choice.hasYear(lastMonth(doc) / 12);
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
