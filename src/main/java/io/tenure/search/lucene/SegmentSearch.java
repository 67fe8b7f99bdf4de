package io.tenure.search.lucene;

import io.tenure.career.Certainty;
import io.tenure.query.AskedLeaf;
import io.tenure.query.Evaluator;
import io.tenure.search.Facet;
import io.tenure.search.FacetReader;
import io.tenure.search.Ranking;
import io.tenure.search.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * One search over one segment: walks the candidates that the postings leave, decides each, counts and keeps the best. What a hit is worth is
 * read only where the most that it can be worth, which its masks tell, would still come onto the page. One thread.
 */
final class SegmentSearch {

    private static final Facet[] FACETS = Facet.values();

    private final LeafReader reader;
    private final SearchRequest.Sort sort;
    private final Ranking ranking;
    private final Tally tally;
    private final PeriodColumns periods;
    private final Decision decision;
    private final UseReader uses;
    private final FacetCounter counter;
    private final WideCareers wide;
    private final Order order;
    private final TopHits top;
    private final int least;

    /** What all segments of a search share. */
    record Shared(
            SearchRequest request,
            List<AskedLeaf> wanted,
            List<FacetChoice> choices,
            Ranking ranking,
            SegmentCache cache,
            LuceneWords words,
            Evaluator evaluator,
            FacetReader facets,
            int now,
            AtomicLong leastKey,
            @Nullable PageCursor after) {}

    SegmentSearch(LeafReader reader, Shared shared, Tally tally) throws IOException {
        Segment segment = shared.cache().get(reader);
        SearchRequest request = shared.request();
        this.reader = reader;
        this.sort = request.sort();
        this.ranking = shared.ranking();
        this.tally = tally;
        this.periods = segment.periods();
        Planner planner = new Planner(reader, periods, shared.words(), shared.now());
        this.decision = planner.plan(request.query());
        this.uses = new UseReader(planner.wanted(request.query()), shared.wanted(), periods, shared.now());
        this.wide = new WideCareers(reader, shared);
        this.counter = new FacetCounter(segment, shared, tally, wide, uses);
        this.order = new Order(reader);
        this.top = new TopHits(request.size(), order.limit(shared.after()), leastKey(shared));
        this.least = request.certainty() == Certainty.CERTAIN ? LeafCursor.CERTAIN : LeafCursor.POSSIBLE;
    }

    /** The keys of names are ranks within a segment, which tell nothing about another one. */
    private AtomicLong leastKey(Shared shared) {
        return sort == SearchRequest.Sort.NAME ? new AtomicLong(Long.MIN_VALUE) : shared.leastKey();
    }

    /** The places of this segment's candidates. */
    Order order() {
        return order;
    }

    /** Runs it. */
    TopHits run() throws IOException {
        Bits live = reader.getLiveDocs();
        boolean hasWide = periods.hasWide();
        DocIdSetIterator candidates = decision.walk();
        DocIdSetIterator each = candidates == null ? DocIdSetIterator.all(reader.maxDoc()) : candidates;
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (live == null || live.get(doc)) {
                int level = hasWide && periods.isWide(doc) ? wide.value(doc) : decision.value(doc);
                if (level != LeafCursor.NO) {
                    take(doc, level);
                }
            }
        }
        counter.finish();
        return top;
    }

    private void take(int doc, int level) throws IOException {
        int lacking = counter.lacking(doc, level);
        if (level < least) {
            if (lacking == FacetCounter.NONE || lacking == Facet.CERTAINTY.ordinal()) {
                counter.countBeside(Facet.CERTAINTY, doc, level);
            }
        } else if (lacking == FacetCounter.NONE) {
            tally.addHit();
            counter.count(doc, level);
            keep(doc, level);
        } else if (lacking != FacetCounter.SEVERAL) {
            counter.countBeside(FACETS[lacking], doc, level);
        }
    }

    private void keep(int doc, int level) throws IOException {
        if (top.mayKeep(keyAtMost(doc, level))) {
            long key = key(doc, level);
            if (top.mayKeep(key)) {
                top.add(key, order.idRank(doc), doc, level);
                return;
            }
        }
        top.pass();
    }

    /** A key that is not below {@link #key}, found in a few steps. */
    private long keyAtMost(int doc, int level) {
        return switch (sort) {
            case RELEVANCE -> Double.doubleToRawLongBits(uses.scoreAtMost(doc, level, ranking));
            case RECENT -> periods.lastCertainMonth(doc);
            case LONGEST, EXPERIENCE, CV_DATE, NAME -> Long.MAX_VALUE;
        };
    }

    private long key(int doc, int level) throws IOException {
        return switch (sort) {
            case RELEVANCE -> {
                uses.load(doc);
                yield Double.doubleToRawLongBits(uses.score(level, ranking));
            }
            case RECENT -> {
                uses.load(doc);
                yield uses.lastMonth();
            }
            case LONGEST -> {
                uses.load(doc);
                yield uses.months(doc);
            }
            case EXPERIENCE -> periods.experienceMonths(doc);
            case CV_DATE -> periods.asOfDay(doc);
            case NAME -> order.nameKey(doc);
        };
    }
}
