package io.tenure.server;

import io.tenure.extract.ClosableExtractor;
import io.tenure.extract.Extractors;
import io.tenure.extract.Isolation;
import io.tenure.ingest.CareerReader;
import io.tenure.ingest.DocumentParser;
import io.tenure.ingest.Ingest;
import io.tenure.ingest.LiveIndex;
import io.tenure.ingest.Reading;
import io.tenure.parse.CareerParser;
import io.tenure.parse.ParseContext;
import io.tenure.proof.ProofReader;
import io.tenure.query.Evaluator;
import io.tenure.query.QueryReader;
import io.tenure.query.Words;
import io.tenure.search.CandidateIndex;
import io.tenure.search.EvidenceWriter;
import io.tenure.search.IndexException;
import io.tenure.search.StaleIndexException;
import io.tenure.search.WhyNot;
import io.tenure.search.lucene.LuceneIndex;
import io.tenure.search.lucene.LuceneWords;
import io.tenure.store.CandidateStore;
import io.tenure.taxonomy.SkillRecogniser;
import io.tenure.taxonomy.Taxonomies;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An opened data folder with everything that works on it. The one place where the parts are put together; closing it closes them in
 * order.
 */
public final class Workspace implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final String INDEX = "index";

    private final CandidateStore store;
    private final LiveIndex live;
    private final Reader reader;
    private final Ingest ingest;
    private final SearchService search;
    private final Taxonomy taxonomy;
    private final Clock clock;

    private Workspace(
            CandidateStore store, LiveIndex live, Reader reader, SearchService search, Taxonomy taxonomy, Clock clock) {
        this.store = store;
        this.live = live;
        this.reader = reader;
        this.ingest = new Ingest(reader.careers(), store, live);
        this.search = search;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /**
     * Opens a data folder, making it if it is not there; the index is brought up to date with the store.
     *
     * @throws io.tenure.store.StoreException if the folder is in use, of a newer version, or unusable
     */
    public static Workspace open(Path folder, Clock clock) {
        Taxonomy taxonomy = Taxonomies.withChanges(taxonomyChanges(folder));
        CandidateStore store = CandidateStore.open(folder, clock);
        CandidateIndex index = openIndex(folder.resolve(INDEX), taxonomy, clock);
        LiveIndex live = LiveIndex.follow(index, store);
        QueryReader language = new QueryReader(taxonomy, index.vocabulary(), clock);
        Words words = new LuceneWords();
        Supplier<WhyNot> whyNot = () -> {
            Evaluator evaluator = new Evaluator(taxonomy, words, YearMonth.now(clock));
            return new WhyNot(evaluator, new EvidenceWriter(evaluator, taxonomy, words));
        };
        return new Workspace(
                store,
                live,
                openReader(taxonomy, clock),
                new SearchService(language, index, store, taxonomy, whyNot),
                taxonomy,
                clock);
    }

    /** An index that cannot be used any more (older format, other taxonomy) is thrown away: it is made from the store again. */
    private static CandidateIndex openIndex(Path folder, Taxonomy taxonomy, Clock clock) {
        try {
            return LuceneIndex.open(folder, taxonomy, clock);
        } catch (StaleIndexException stale) {
            LOG.info("building the index anew: {}", stale.getMessage());
            deleteFiles(folder);
            return LuceneIndex.open(folder, taxonomy, clock);
        }
    }

    private static void deleteFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new IndexException(
                    "the index in " + folder + " cannot be replaced; delete that folder and start again", failure);
        }
    }

    /** Where a data folder keeps its own changes to the taxonomy. */
    public static Path taxonomyChanges(Path folder) {
        return folder.resolve("taxonomy");
    }

    /** Opens what it takes to read CVs without keeping them. */
    public static Reader openReader(Clock clock) {
        return openReader(Taxonomies.builtIn(), clock);
    }

    private static Reader openReader(Taxonomy taxonomy, Clock clock) {
        CareerParser parser = new CareerParser(taxonomy);
        DocumentParser parsing =
                (document, file, received, stated) -> parser.parse(document, new ParseContext(received, stated, file));
        ClosableExtractor extractor = Extractors.isolated(Isolation.ofMachine());
        SkillRecogniser recogniser = Taxonomies.recogniser(taxonomy);
        CareerReader careers = new CareerReader(extractor, parsing, recogniser, clock);
        return new Reader(careers, new ProofReader(extractor, parser, recogniser, careers, clock), extractor);
    }

    /** Readers of CVs, and the child processes in which they open dangerous files. */
    public record Reader(CareerReader careers, ProofReader proofs, ClosableExtractor extractor)
            implements AutoCloseable {
        @Override
        public void close() {
            extractor.close();
        }
    }

    public Taxonomy taxonomy() {
        return taxonomy;
    }

    public CandidateStore store() {
        return store;
    }

    public CandidateIndex index() {
        return live.index();
    }

    public Ingest ingest() {
        return ingest;
    }

    public SearchService search() {
        return search;
    }

    Clock clock() {
        return clock;
    }

    /** Builds the index anew from the store. */
    public void rebuildIndex() {
        live.rebuild();
    }

    /**
     * Reads every original file again, after a better parser or taxonomy; files that can no longer be read keep their career.
     *
     * @return how many were read
     */
    public int parseAgain() {
        int read = 0;
        for (String id : store.ids()) {
            if (parseAgain(id)) {
                read++;
            }
        }
        return read;
    }

    private boolean parseAgain(String id) {
        var candidate = store.find(id);
        var source = store.findSource(id);
        if (candidate.isEmpty() || source.isEmpty()) {
            return false;
        }
        LocalDate received = LocalDate.ofInstant(candidate.get().received(), clock.getZone());
        Reading reading = reader.careers()
                .read(
                        candidate.get().file(),
                        source.get(),
                        received,
                        store.findStated(id).orElse(null));
        return reading instanceof Reading.Understood(var career)
                && ingest.replace(id, career).isPresent();
    }

    @Override
    public void close() {
        live.close();
        reader.close();
        store.close();
    }
}
