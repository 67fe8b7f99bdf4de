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
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One search over one segment: walks the candidates that the postings leave, decides each, counts and keeps the best. One thread. */
final class SegmentSearch {

    private static final Facet[] FACETS = Facet.values();

    private final LeafReader reader;
    private final SearchRequest request;
    private final Ranking ranking;
    private final Tally tally;
    private final PeriodColumns periods;
    private final Decision decision;
    private final UseReader uses;
    private final FacetCounter counter;
    private final WideCareers wide;
    private final SortedDocValues ids;
    private final SortedDocValues names;
    private final TopHits top;
    private final boolean usesForSort;
    private final boolean usesForCounts;
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
            @Nullable PageCursor after) {}

    SegmentSearch(LeafReader reader, Shared shared, Tally tally) throws IOException {
        Segment segment = shared.cache().get(reader);
        this.reader = reader;
        this.request = shared.request();
        this.ranking = shared.ranking();
        this.tally = tally;
        this.periods = segment.periods();
        Planner planner = new Planner(reader, periods, shared.words(), shared.now());
        this.decision = planner.plan(request.query());
        this.uses = new UseReader(planner.wanted(request.query()), shared.wanted(), periods, shared.now());
        this.wide = new WideCareers(reader, shared);
        this.counter = new FacetCounter(segment, shared, tally, wide);
        this.ids = DocValues.getSorted(reader, Fields.ID);
        this.names = DocValues.getSorted(reader, Fields.NAME_ORDER);
        this.top = new TopHits(request.size(), limit(shared.after()));
        this.usesForSort = switch (request.sort()) {
            case RELEVANCE, RECENT, LONGEST -> true;
            case EXPERIENCE, CV_DATE, NAME -> false;
        };
        this.usesForCounts = counter.needsUses();
        this.least = request.certainty() == Certainty.CERTAIN ? LeafCursor.CERTAIN : LeafCursor.POSSIBLE;
    }

    private TopHits.@Nullable Limit limit(@Nullable PageCursor after) throws IOException {
        if (after == null) {
            return null;
        }
        int id = ids.lookupTerm(new BytesRef(after.id()));
        int idRank = id < 0 ? -id - 2 : id;
        if (request.sort() != SearchRequest.Sort.NAME) {
            return new TopHits.Limit(after.key(), idRank);
        }
        int name = names.lookupTerm(new BytesRef(after.name()));
        return name >= 0
                ? new TopHits.Limit(nameKey(name), idRank)
                : new TopHits.Limit(nameKey(-name - 1) + 1, Integer.MAX_VALUE);
    }

    private static long nameKey(int rank) {
        return -2L * rank;
    }

    /** Runs it. */
    TopHits run() throws IOException {
        Bits live = reader.getLiveDocs();
        DocIdSetIterator candidates = decision.candidates();
        DocIdSetIterator each = candidates == null ? DocIdSetIterator.all(reader.maxDoc()) : candidates;
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            if (live == null || live.get(doc)) {
                int level = periods.isWide(doc) ? wide.value(doc) : decision.value(doc);
                if (level != LeafCursor.NO) {
                    take(doc, level);
                }
            }
        }
        return top;
    }

    private void take(int doc, int level) throws IOException {
        if (usesForCounts) {
            uses.load(doc);
        }
        int lacking = counter.lacking(doc, level, uses);
        if (level < least) {
            if (lacking == FacetCounter.NONE || lacking == Facet.CERTAINTY.ordinal()) {
                counter.countBeside(Facet.CERTAINTY, doc, level, uses);
            }
        } else if (lacking == FacetCounter.NONE) {
            tally.addHit();
            counter.count(doc, level, uses);
            keep(doc, level);
        } else if (lacking != FacetCounter.SEVERAL) {
            counter.countBeside(FACETS[lacking], doc, level, uses);
        }
    }

    private void keep(int doc, int level) throws IOException {
        if (usesForSort && !usesForCounts) {
            uses.load(doc);
        }
        long key = key(doc, level);
        if (!top.isLimited()) {
            if (top.mayKeep(key)) {
                top.add(key, idRank(doc), doc, level);
            }
        } else {
            int id = idRank(doc);
            if (top.isAfter(key, id)) {
                top.add(key, id, doc, level);
            }
        }
    }

    private int idRank(int doc) throws IOException {
        return ids.advanceExact(doc) ? ids.ordValue() : 0;
    }

    private long key(int doc, int level) throws IOException {
        return switch (request.sort()) {
            case RELEVANCE -> Double.doubleToRawLongBits(score(level));
            case RECENT -> uses.lastMonth();
            case LONGEST -> uses.months(doc);
            case EXPERIENCE -> periods.experienceMonths(doc);
            case CV_DATE -> periods.asOfDay(doc);
            case NAME -> names.advanceExact(doc) ? nameKey(names.ordValue()) : 0;
        };
    }

    private double score(int level) {
        double score = ranking.together(uses.most());
        for (int leaf = 0; leaf < uses.leaves(); leaf++) {
            score += ranking.leaf(leaf, uses.use(leaf));
        }
        return level == LeafCursor.CERTAIN ? score + ranking.certain() : score;
    }
}
