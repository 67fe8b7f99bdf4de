package io.tenure.search.lucene;

import io.tenure.career.Period;
import io.tenure.query.AskedLeaf;
import io.tenure.query.Query;
import io.tenure.search.Facet;
import io.tenure.search.SearchRequest;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the facets of one segment's hits, and tells which chosen values a candidate lacks. A candidate that lacks only those of one facet
 * still counts in that facet, so that a facet's own choice does not narrow its counts. Hits are only marked as they come and counted at the
 * end, facet by facet. One thread.
 */
final class FacetCounter {

    static final int NONE = -1;
    static final int SEVERAL = -2;

    private final PeriodColumns periods;
    private final SegmentCache cache;
    private final WideCareers wide;
    private final int now;
    private final UseReader uses;
    private final SegmentChoice[] choices;
    private final Column[] columns;
    private final FixedBitSet hits;
    private final Tally tally;
    private final boolean lastUsed;
    private final boolean certainty;
    private final boolean years;
    private final AskedTime[] period;

    /**
     * One facet that is counted.
     *
     * @param docs who is counted: the hits, or where something is chosen in the facet a set of its own
     * @param jobs where only the jobs of the asked period count, otherwise null
     */
    private record Column(
            Facet facet,
            FixedBitSet docs,
            FacetColumn values,
            @Nullable FacetJobs jobs,
            int[] counts) {}

    /** What is chosen in one facet, ready to be asked of this segment; null where it is not asked of the values themselves. */
    private record SegmentChoice(
            FacetChoice choice,
            FacetColumn.@Nullable Choice values,
            @Nullable FacetJobs jobs) {}

    FacetCounter(Segment segment, SegmentSearch.Shared shared, Tally tally, WideCareers wide, UseReader uses) {
        SearchRequest.Counts asked = shared.request().facets();
        this.periods = segment.periods();
        this.cache = shared.cache();
        this.tally = tally;
        this.wide = wide;
        this.uses = uses;
        this.now = shared.now();
        this.lastUsed = asked.facets().contains(Facet.LAST_USED);
        this.certainty = asked.facets().contains(Facet.CERTAINTY);
        this.years = asked.years();
        this.period = asked.scope() == SearchRequest.FacetScope.PERIOD
                ? period(shared.request().query(), now)
                : new AskedTime[0];
        this.choices =
                shared.choices().stream().map(choice -> choice(choice, segment)).toArray(SegmentChoice[]::new);
        List<Facet> counted = CandidateDocument.INDEXED.stream()
                .filter(asked.facets()::contains)
                .toList();
        this.hits = new FixedBitSet(counted.isEmpty() ? 0 : segment.size());
        List<Column> each = new ArrayList<>();
        for (Facet facet : counted) {
            boolean chosen = shared.request().selected().containsKey(facet);
            FacetColumn values = segment.facet(facet);
            FacetJobs jobs = jobs(facet, segment);
            each.add(new Column(
                    facet,
                    chosen ? new FixedBitSet(segment.size()) : hits,
                    values,
                    jobs,
                    tally.values(facet, cache.dictionary(facet))));
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

    private @Nullable FacetJobs jobs(Facet facet, Segment segment) {
        return period.length > 0 && isOfJobs(facet) ? segment.facetJobs(facet) : null;
    }

    private static boolean isOfJobs(Facet facet) {
        return switch (facet) {
            case SKILL, TITLE, EMPLOYER, LOCATION -> true;
            case SENIORITY, EXPERIENCE, LAST_USED, LANGUAGE, CERTAINTY, NOTE -> false;
        };
    }

    private SegmentChoice choice(FacetChoice choice, Segment segment) {
        Facet facet = choice.facet();
        return CandidateDocument.INDEXED.contains(facet)
                ? new SegmentChoice(choice, segment.facet(facet).choose(choice.numbers()), jobs(facet, segment))
                : new SegmentChoice(choice, null, null);
    }

    /** The jobs of a candidate that are counted. */
    private long jobsOfPeriod(int doc) {
        long met = 0;
        for (AskedTime asked : period) {
            met |= periods.possible(doc, periods.jobs(doc), asked);
        }
        return met;
    }

    /** Takes a hit. */
    void count(int doc, int level) {
        if (certainty) {
            tally.certainties()[level]++;
        }
        if (lastUsed || years) {
            countTimes(doc, lastUsed, years);
        }
        if (columns.length > 0) {
            hits.set(doc);
            for (Column column : columns) {
                column.docs().set(doc);
            }
        }
    }

    /** Takes a candidate that only lacks the chosen values of one facet. */
    void countBeside(Facet facet, int doc, int level) {
        for (Column column : columns) {
            if (column.facet() == facet) {
                column.docs().set(doc);
            }
        }
        if (certainty && facet == Facet.CERTAINTY) {
            tally.certainties()[level]++;
        }
        if (lastUsed && facet == Facet.LAST_USED) {
            countTimes(doc, true, false);
        }
    }

    /** Counts all that was taken. */
    void finish() {
        for (Column column : columns) {
            FacetJobs jobs = column.jobs();
            if (jobs == null) {
                column.values().count(column.docs(), column.counts());
            } else {
                BitSetIterator each = new BitSetIterator(column.docs(), 0);
                for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                    countOfPeriod(column, jobs, doc);
                }
            }
        }
    }

    private void countOfPeriod(Column column, FacetJobs jobs, int doc) {
        if (periods.isWide(doc)) {
            FacetDictionary dictionary = cache.dictionary(column.facet());
            wide.valuesOfPeriod(doc, column.facet()).forEach(value -> column.counts()[dictionary.find(value)]++);
        } else {
            jobs.count(doc, jobsOfPeriod(doc), column.counts());
        }
    }

    /** Counts the year of the last use, the years of all use, or both. */
    private void countTimes(int doc, boolean ofLast, boolean ofAll) {
        tally.nextCandidate();
        int last = 0;
        if (periods.isWide(doc)) {
            for (Period period : wide.shown(doc)) {
                last = Math.max(last, countTime(period.latestStart() / 12, period.earliestEnd() / 12, ofAll));
            }
        } else {
            uses.loadJobs(doc);
            for (long left = uses.jobsAtAnyTime(); left != 0; left &= left - 1) {
                int job = Long.numberOfTrailingZeros(left);
                int from = periods.latestStartYear(doc, job);
                last = Math.max(last, countTime(from, periods.earliestEndYear(doc, job), ofAll));
            }
        }
        if (ofLast && last > 0) {
            tally.lastUsed()[last]++;
        }
    }

    private int countTime(int fromYear, int toYear, boolean count) {
        int last = Math.min(toYear, now / 12);
        if (count) {
            tally.addYears(fromYear, last);
        }
        return last;
    }

    /** The last year in which a job that shows a wanted leaf was certainly held; 0 for none known. */
    private int lastYear(int doc) {
        int last = 0;
        if (periods.isWide(doc)) {
            for (Period period : wide.shown(doc)) {
                last = Math.max(last, period.earliestEnd() / 12);
            }
        } else {
            uses.loadJobs(doc);
            for (long left = uses.jobsAtAnyTime(); left != 0; left &= left - 1) {
                last = Math.max(last, periods.earliestEndYear(doc, Long.numberOfTrailingZeros(left)));
            }
        }
        return Math.min(last, now / 12);
    }

    /** Which choices a candidate does not meet: {@link #NONE}, {@link #SEVERAL}, or the ordinal of the only facet. */
    int lacking(int doc, int level) {
        int lacking = NONE;
        for (SegmentChoice choice : choices) {
            if (!meets(choice, doc, level)) {
                if (lacking != NONE) {
                    return SEVERAL;
                }
                lacking = choice.choice().facet().ordinal();
            }
        }
        return lacking;
    }

    private boolean meets(SegmentChoice chosen, int doc, int level) {
        FacetChoice choice = chosen.choice();
        return switch (choice.facet()) {
            case CERTAINTY -> choice.hasCertainty(level);
            case LAST_USED -> choice.hasYear(lastYear(doc));
            default -> hasValue(chosen, doc);
        };
    }

    private boolean hasValue(SegmentChoice chosen, int doc) {
        FacetChoice choice = chosen.choice();
        FacetJobs jobs = chosen.jobs();
        if (jobs == null) {
            return chosen.values() != null && chosen.values().has(doc);
        }
        return periods.isWide(doc)
                ? wide.valuesOfPeriod(doc, choice.facet()).stream().anyMatch(choice.values()::contains)
                : jobs.has(doc, jobsOfPeriod(doc), choice.numbers());
    }
}
