package io.tenure.search.lucene;

import io.tenure.career.Certainty;
import io.tenure.query.AskedLeaf;
import io.tenure.query.Evaluator;
import io.tenure.search.Candidate;
import io.tenure.search.EvidenceWriter;
import io.tenure.search.FacetReader;
import io.tenure.search.Hit;
import io.tenure.search.Ranking;
import io.tenure.search.SearchAnswer;
import io.tenure.search.SearchRequest;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;

/** One search over all segments: runs them, each on a thread where that pays, and makes one page of them. */
final class Search {

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::key)
            .reversed()
            .thenComparing(Ranked::name)
            .thenComparing(Ranked::id);

    private final DirectoryReader reader;
    private final SegmentSearch.Shared shared;
    private final Taxonomy taxonomy;
    private final Slices slices;

    /** A hit before it is read; {@code key} is 0 in the order by name, where only names and ids compare across segments. */
    private record Ranked(long key, String name, String id, LeafReaderContext segment, int doc, int certainty) {}

    /** The best of one segment. */
    private record Part(LeafReaderContext segment, TopHits top, Order order) {}

    /** What came out of some segments. */
    private record Found(List<Part> parts, Tally tally) {}

    Search(
            DirectoryReader reader,
            SearchRequest request,
            SegmentCache cache,
            LuceneWords words,
            Evaluator evaluator,
            int now,
            Taxonomy taxonomy,
            Slices slices)
            throws IOException {
        this.reader = reader;
        this.slices = slices;
        this.taxonomy = taxonomy;
        List<AskedLeaf> wanted = AskedLeaf.wanted(request.query());
        String cursor = request.cursor();
        this.shared = new SegmentSearch.Shared(
                request,
                wanted,
                choices(request, cache),
                ranking(wanted, new LeafStatistics(reader, words)),
                cache,
                words,
                evaluator,
                new FacetReader(taxonomy),
                now,
                new AtomicLong(Long.MIN_VALUE),
                cursor == null ? null : PageCursor.decode(cursor, request.sort()));
    }

    /** The columns of the chosen facets are read first: only then do all their values have numbers. */
    private List<FacetChoice> choices(SearchRequest request, SegmentCache cache) {
        List<FacetChoice> choices = new ArrayList<>();
        request.selected().forEach((facet, values) -> {
            if (CandidateDocument.INDEXED.contains(facet)) {
                reader.leaves().forEach(segment -> cache.get(segment.reader()).facet(facet));
            }
            choices.add(FacetChoice.of(facet, values, cache));
        });
        return choices;
    }

    private Ranking ranking(List<AskedLeaf> wanted, LeafStatistics statistics) throws IOException {
        double[] telling = new double[wanted.size()];
        for (int i = 0; i < telling.length; i++) {
            long documents = statistics.documents(wanted.get(i).leaf().target());
            telling[i] = Ranking.telling(documents, reader.maxDoc());
        }
        return new Ranking(telling);
    }

    SearchAnswer run() throws IOException {
        List<Part> parts = new ArrayList<>();
        Tally tally = new Tally();
        for (Found found : slices.run(reader.leaves(), this::search)) {
            parts.addAll(found.parts());
            tally.add(found.tally());
        }
        List<Ranked> page = page(parts);
        long after = parts.stream().mapToLong(part -> part.top().after()).sum();
        boolean more = after > page.size();
        FacetAnswer counts = new FacetAnswer(shared.request(), tally, shared.cache(), reader);
        return new SearchAnswer(
                tally.total(),
                hits(page),
                counts.facets(),
                counts.years(),
                more && !page.isEmpty() ? cursor(page.getLast()).encode() : null);
    }

    private Found search(List<LeafReaderContext> segments) throws IOException {
        Tally tally = new Tally();
        List<Part> parts = new ArrayList<>();
        for (LeafReaderContext segment : segments) {
            SegmentSearch search = new SegmentSearch(segment.reader(), shared, tally);
            parts.add(new Part(segment, search.run(), search.order()));
        }
        return new Found(parts, tally);
    }

    private List<Ranked> page(List<Part> parts) throws IOException {
        long least = shared.leastKey().get();
        List<Ranked> all = new ArrayList<>();
        for (Part part : parts) {
            for (int at = 0; at < part.top().size(); at++) {
                if (isByName() || part.top().key(at) >= least) {
                    all.add(ranked(part, at));
                }
            }
        }
        all.sort(ORDER);
        return all.subList(0, Math.min(all.size(), shared.request().size()));
    }

    private boolean isByName() {
        return shared.request().sort() == SearchRequest.Sort.NAME;
    }

    private Ranked ranked(Part part, int at) throws IOException {
        TopHits top = part.top();
        return new Ranked(
                isByName() ? 0 : top.key(at),
                isByName() ? part.order().name(top.key(at)) : "",
                part.order().id(top.id(at)),
                part.segment(),
                top.doc(at),
                top.certainty(at));
    }

    private PageCursor cursor(Ranked last) {
        return new PageCursor(shared.request().sort(), last.key(), last.name(), last.id());
    }

    private List<Hit> hits(List<Ranked> page) throws IOException {
        EvidenceWriter evidence = new EvidenceWriter(shared.evaluator(), taxonomy, shared.words());
        List<Hit> hits = new ArrayList<>();
        for (Ranked ranked : page) {
            LeafReader segment = ranked.segment().reader();
            Candidate candidate = StoredCandidates.read(segment.storedFields(), ranked.doc());
            List<Hit.ScorePart> parts = needsParts() ? explain(segment, ranked) : List.of();
            hits.add(new Hit(
                    candidate,
                    needsParts()
                            ? parts.stream().mapToDouble(Hit.ScorePart::value).sum()
                            : Double.longBitsToDouble(ranked.key()),
                    Certainty.values()[ranked.certainty()],
                    shared.request().explain() ? parts : List.of(),
                    shared.request().evidence()
                            ? evidence.write(shared.request().query(), candidate.career())
                            : List.of()));
        }
        return hits;
    }

    /** The order by relevance has the score for its key. */
    private boolean needsParts() {
        return shared.request().explain() || shared.request().sort() != SearchRequest.Sort.RELEVANCE;
    }

    /** The parts of a hit's score, read once more from the index. */
    private List<Hit.ScorePart> explain(LeafReader segment, Ranked ranked) throws IOException {
        PeriodColumns periods = shared.cache().get(segment).periods();
        Planner planner = new Planner(segment, periods, shared.words(), shared.now());
        UseReader uses = new UseReader(planner.cursors(shared.wanted()), shared.wanted(), periods, shared.now());
        uses.load(ranked.doc());
        return shared.ranking()
                .explain(
                        shared.wanted().stream().map(AskedLeaf::leaf).toList(),
                        uses.uses(),
                        uses.most(),
                        ranked.certainty() == LeafCursor.CERTAIN);
    }
}
