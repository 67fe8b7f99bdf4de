package io.tenure.search;

import io.tenure.career.Months;
import io.tenure.generate.CareerGenerator;
import io.tenure.query.Query;
import io.tenure.query.QueryReader;
import io.tenure.query.QueryReading;
import io.tenure.query.Span;
import io.tenure.query.Target;
import io.tenure.search.lucene.LuceneIndex;
import io.tenure.taxonomy.Taxonomies;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code puppet AND aws after 2010} on synthetic careers: with job masks, as a bare conjunction without time (the floor), and the naive way
 * with a document a job. All return the exact total and the best hit; the last method also writes a page of twenty with its evidence. The
 * indexes are built once, below {@code target/bench}; delete that folder when the taxonomy or the generator has changed.
 */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "--add-modules=jdk.incubator.vector"})
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SearchBenchmark {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Span AFTER_2010 = new Span(Months.index(2011, 1), Months.OPEN_END);
    private static final int BATCH = 1000;

    @Param("100000")
    int careers;

    /** What one search may use. */
    @Param({"1", "2"})
    int threads;

    private LuceneIndex masks;
    private NaiveIndex naive;
    private SearchRequest bare;
    private SearchRequest temporal;
    private SearchRequest temporalWithFacets;
    private SearchRequest wholePage;
    private SearchRequest either;
    private SearchRequest words;
    private SearchRequest lasting;
    private SearchRequest sameJob;
    private SearchRequest oneAfterAnother;

    @Setup
    public void open() throws IOException {
        Taxonomy taxonomy = Taxonomies.builtIn();
        Path folder = Path.of("target", "bench", "search-" + careers);
        boolean built = Files.exists(folder);
        masks = LuceneIndex.open(folder.resolve("masks"), taxonomy, CLOCK, threads);
        naive = new NaiveIndex(folder.resolve("naive"), taxonomy, threads);
        if (!built) {
            fill(taxonomy);
        }
        masks.refresh();
        naive.refresh();
        Query both = new Query.And(List.of(skill("puppet"), skill("aws")));
        bare = SearchRequest.of(both).withoutEvidence().withPage(1, null);
        temporal = SearchRequest.of(new Query.During(both, AFTER_2010))
                .withoutEvidence()
                .withPage(1, null);
        temporalWithFacets = temporal.withFacets(SearchRequest.Counts.of(EnumSet.allOf(Facet.class)));
        wholePage = SearchRequest.of(new Query.During(both, AFTER_2010)).withFacets(temporalWithFacets.facets());
        QueryReader reader = new QueryReader(taxonomy, masks.vocabulary(), CLOCK);
        either = request(reader, "(puppet OR terraform OR chef) after 2010");
        words = request(reader, "\"customer portal\" AND puppet after 2010");
        lasting = request(reader, "(puppet AND aws) for 5 years");
        sameJob = request(reader, "(puppet AND aws) same job after 2010");
        oneAfterAnother = request(reader, "puppet then aws");
        report();
    }

    private static SearchRequest request(QueryReader reader, String text) {
        if (reader.read(text) instanceof QueryReading.Understood understood) {
            return SearchRequest.of(understood.query()).withoutEvidence().withPage(1, null);
        }
        throw new IllegalArgumentException(text);
    }

    private void fill(Taxonomy taxonomy) throws IOException {
        CareerGenerator generator = new CareerGenerator(taxonomy, 42);
        IntStream.range(0, (careers + BATCH - 1) / BATCH).parallel().forEach(number -> {
            List<Candidate> batch = IntStream.range(number * BATCH, Math.min((number + 1) * BATCH, careers))
                    .mapToObj(i -> new Candidate("c" + i, i, "c" + i + ".json", generator.generate(i)))
                    .toList();
            masks.put(batch);
            naive.put(batch);
        });
        masks.commit(careers);
        naive.commit();
    }

    private void report() throws IOException {
        long expected = masks.search(temporal).total();
        long nested = naive.countTemporal("puppet", "aws", AFTER_2010);
        System.out.println("hits: bare " + masks.search(bare).total() + ", temporal " + expected + ", nested " + nested
                + ", bare conjunction " + naive.countBare("puppet", "aws"));
        for (SearchRequest request : List.of(either, words, lasting, sameJob, oneAfterAnother)) {
            System.out.println("hits: " + masks.search(request).total());
        }
        if (expected != nested) {
            throw new IllegalStateException("the two ways disagree: " + expected + " and " + nested);
        }
    }

    @TearDown
    public void close() throws IOException {
        masks.close();
        naive.close();
    }

    /** Does something to one of the searches. */
    interface Visitor {
        void visit(String name, Callable<Object> search) throws IOException;
    }

    /** All searches by name, for measuring without JMH. */
    void each(Visitor visitor) throws IOException {
        visitor.visit("floor", this::floor);
        visitor.visit("masksWithoutTime", this::masksWithoutTime);
        visitor.visit("masksTemporal", this::masksTemporal);
        visitor.visit("naiveTemporal", this::naiveTemporal);
        visitor.visit("masksTemporalWithAllFacets", this::masksTemporalWithAllFacets);
        visitor.visit("naiveTemporalWithFacets", this::naiveTemporalWithFacets);
        visitor.visit("masksTemporalAndAPageOfEvidence", this::masksTemporalAndAPageOfEvidence);
        visitor.visit(
                "masksTemporalWithAllFacetsAndAPageOfEvidence", this::masksTemporalWithAllFacetsAndAPageOfEvidence);
        visitor.visit("masksEither", this::masksEither);
        visitor.visit("masksWords", this::masksWords);
        visitor.visit("masksLasting", this::masksLasting);
        visitor.visit("masksSameJob", this::masksSameJob);
        visitor.visit("masksOneAfterAnother", this::masksOneAfterAnother);
    }

    private static Query skill(String id) {
        return new Query.Leaf(id, id, new Target.SkillTarget(id, id, false));
    }

    @Benchmark
    public long floor() throws IOException {
        return naive.countBare("puppet", "aws");
    }

    @Benchmark
    public SearchAnswer masksWithoutTime() {
        return masks.search(bare);
    }

    @Benchmark
    public SearchAnswer masksTemporal() {
        return masks.search(temporal);
    }

    @Benchmark
    public SearchAnswer masksTemporalWithAllFacets() {
        return masks.search(temporalWithFacets);
    }

    @Benchmark
    public SearchAnswer masksTemporalWithAllFacetsAndAPageOfEvidence() {
        return masks.search(wholePage);
    }

    @Benchmark
    public SearchAnswer masksTemporalAndAPageOfEvidence() {
        return masks.search(SearchRequest.of(temporal.query()));
    }

    @Benchmark
    public SearchAnswer masksEither() {
        return masks.search(either);
    }

    @Benchmark
    public SearchAnswer masksWords() {
        return masks.search(words);
    }

    @Benchmark
    public SearchAnswer masksLasting() {
        return masks.search(lasting);
    }

    @Benchmark
    public SearchAnswer masksSameJob() {
        return masks.search(sameJob);
    }

    @Benchmark
    public SearchAnswer masksOneAfterAnother() {
        return masks.search(oneAfterAnother);
    }

    @Benchmark
    public long naiveTemporal() throws IOException {
        return naive.countTemporal("puppet", "aws", AFTER_2010);
    }

    @Benchmark
    public long naiveTemporalWithFacets() throws IOException {
        return naive.countTemporalWithFacets("puppet", "aws", AFTER_2010);
    }
}
