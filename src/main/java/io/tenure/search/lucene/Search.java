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
import java.util.concurrent.Callable;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.TaskExecutor;

/** One search over all segments: runs them, each on a thread where that pays, and makes one page of them. */
final class Search {

    /** Below so many candidates, a thread costs more than it brings. */
    private static final int WORTH_A_THREAD = 20_000;

    private static final Comparator<Ranked> ORDER = Comparator.comparingLong(Ranked::key)
            .reversed()
            .thenComparing(Ranked::name)
            .thenComparing(Ranked::id);

    private final DirectoryReader reader;
    private final SegmentSearch.Shared shared;
    private final Taxonomy taxonomy;
    private final TaskExecutor threads;

    /** A hit before it is read; {@code key} is 0 in the order by name, where only names and ids compare across segments. */
    private record Ranked(long key, String name, String id, LeafReaderContext segment, int doc, int certainty) {}

    /** What came out of one segment. */
    private record Part(LeafReaderContext segment, TopHits top, Tally tally) {}

    Search(
            DirectoryReader reader,
            SearchRequest request,
            SegmentCache cache,
            LuceneWords words,
            Evaluator evaluator,
            int now,
            Taxonomy taxonomy,
            TaskExecutor threads)
            throws IOException {
        this.reader = reader;
        this.threads = threads;
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
        List<Part> parts = parts();
        Tally tally = new Tally();
        parts.forEach(part -> tally.add(part.tally()));
        List<Ranked> page = page(parts);
        long after = parts.stream().mapToLong(part -> part.top().after()).sum();
        boolean more = (shared.after() == null ? tally.total() : after) > page.size();
        FacetAnswer counts = new FacetAnswer(shared.request(), tally, shared.cache(), reader);
        return new SearchAnswer(
                tally.total(),
                hits(page),
                counts.facets(),
                counts.years(),
                more && !page.isEmpty() ? cursor(page.getLast()).encode() : null);
    }

    private List<Part> parts() throws IOException {
        List<LeafReaderContext> segments = reader.leaves();
        if (reader.maxDoc() >= WORTH_A_THREAD && segments.size() > 1) {
            List<Callable<Part>> tasks = new ArrayList<>();
            segments.forEach(segment -> tasks.add(() -> part(segment)));
            return threads.invokeAll(tasks);
        }
        List<Part> parts = new ArrayList<>();
        for (LeafReaderContext segment : segments) {
            parts.add(part(segment));
        }
        return parts;
    }

    private Part part(LeafReaderContext segment) throws IOException {
        Tally tally = new Tally();
        TopHits top = new SegmentSearch(segment.reader(), shared, tally).run();
        return new Part(segment, top, tally);
    }

    private List<Ranked> page(List<Part> parts) throws IOException {
        List<Ranked> all = new ArrayList<>();
        for (Part part : parts) {
            for (int at = 0; at < part.top().size(); at++) {
                all.add(ranked(part, at));
            }
        }
        all.sort(ORDER);
        return all.subList(0, Math.min(all.size(), shared.request().size()));
    }

    private Ranked ranked(Part part, int at) throws IOException {
        TopHits top = part.top();
        boolean byName = shared.request().sort() == SearchRequest.Sort.NAME;
        return new Ranked(
                byName ? 0 : top.key(at),
                byName ? value(part.segment(), Fields.NAME_ORDER, top.doc(at)) : "",
                value(part.segment(), Fields.ID, top.doc(at)),
                part.segment(),
                top.doc(at),
                top.certainty(at));
    }

    private static String value(LeafReaderContext segment, String field, int doc) throws IOException {
        SortedDocValues values = DocValues.getSorted(segment.reader(), field);
        return values.advanceExact(doc) ? values.lookupOrd(values.ordValue()).utf8ToString() : "";
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
            List<Hit.ScorePart> parts = explain(segment, ranked);
            hits.add(new Hit(
                    candidate,
                    parts.stream().mapToDouble(Hit.ScorePart::value).sum(),
                    Certainty.values()[ranked.certainty()],
                    shared.request().explain() ? parts : List.of(),
                    shared.request().evidence()
                            ? evidence.write(shared.request().query(), candidate.career())
                            : List.of()));
        }
        return hits;
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
