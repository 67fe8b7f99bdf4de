package io.tenure.search.lucene;

import io.tenure.career.Certainty;
import io.tenure.career.Months;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import io.tenure.query.Vocabulary;
import io.tenure.search.Candidate;
import io.tenure.search.CandidateIndex;
import io.tenure.search.FacetReader;
import io.tenure.search.IndexException;
import io.tenure.search.SearchAnswer;
import io.tenure.search.SearchRequest;
import io.tenure.search.StaleIndexException;
import io.tenure.search.Suggestion;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TaskExecutor;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The embedded engine. One process at a time may have a directory open. */
public final class LuceneIndex implements CandidateIndex {

    /** How long names may be suggested after they changed. */
    private static final int NAMES_HOLD_MILLIS = 5_000;

    private final Taxonomy taxonomy;
    private final Clock clock;
    private final String rules;
    private final Directory directory;
    private final IndexWriter writer;
    private final Readers readers;
    private final CandidateDocument documents;
    private final LuceneWords words = new LuceneWords();
    private final SegmentCache cache = new SegmentCache();
    private final ExecutorService executor;
    private final Slices slices;
    private final Vocabulary vocabulary;
    private @Nullable Names names;
    private boolean renewing;
    private int erasures;

    private LuceneIndex(Directory directory, Taxonomy taxonomy, Clock clock, int threads) throws IOException {
        this.directory = directory;
        this.taxonomy = taxonomy;
        this.clock = clock;
        this.rules = CommitData.fingerprint(taxonomy);
        this.documents = new CandidateDocument(words, new FacetReader(taxonomy));
        CommitData.check(directory, rules);
        this.writer = new IndexWriter(directory, config());
        this.readers = new Readers(writer);
        this.vocabulary = new IndexVocabulary(readers);
        this.executor = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().name("search-", 0).factory());
        this.slices = new Slices(threads, new TaskExecutor(executor));
        if (writer.getDocStats().numDocs > 0) {
            renewNamesSoon();
        }
    }

    /**
     * Opens the index in a directory; makes it where there is none.
     *
     * @throws StaleIndexException if another format or another taxonomy wrote it: delete the directory and fill it again from the store
     * @throws IndexException if it cannot be read, or another process has it open
     */
    public static LuceneIndex open(Path directory, Taxonomy taxonomy, Clock clock) {
        return open(directory, taxonomy, clock, Runtime.getRuntime().availableProcessors());
    }

    /**
     * As {@link #open(Path, Taxonomy, Clock)}.
     *
     * @param threads the most that one search may use, at least 1; how many searches run at once is up to the callers
     */
    public static LuceneIndex open(Path directory, Taxonomy taxonomy, Clock clock, int threads) {
        try {
            return new LuceneIndex(FSDirectory.open(directory), taxonomy, clock, threads);
        } catch (IOException e) {
            throw new IndexException("the index in " + directory + " cannot be opened: " + e.getMessage(), e);
        }
    }

    /** An empty index in memory. */
    public static LuceneIndex inMemory(Taxonomy taxonomy, Clock clock) {
        try {
            return new LuceneIndex(
                    new ByteBuffersDirectory(),
                    taxonomy,
                    clock,
                    Runtime.getRuntime().availableProcessors());
        } catch (IOException e) {
            throw new IndexException("no index can be made in memory", e);
        }
    }

    private IndexWriterConfig config() {
        TieredMergePolicy merges = new TieredMergePolicy();
        merges.setForceMergeDeletesPctAllowed(0);
        return new IndexWriterConfig()
                .setMergePolicy(merges)
                .setMergedSegmentWarmer(segment -> cache.get(segment))
                .setCommitOnClose(false);
    }

    @Override
    public void put(Collection<Candidate> candidates) {
        run(() -> {
            for (Candidate candidate : candidates) {
                writer.updateDocument(new Term(Fields.ID, candidate.id()), documents.of(candidate));
            }
        });
    }

    @Override
    public void delete(Collection<String> ids) {
        run(() -> writer.deleteDocuments(terms(ids)));
    }

    private static Term[] terms(Collection<String> ids) {
        return ids.stream().map(id -> new Term(Fields.ID, id)).toArray(Term[]::new);
    }

    @Override
    public void erase(Collection<String> ids, long sequence) {
        run(() -> {
            writer.deleteDocuments(terms(ids));
            writer.forceMergeDeletes(true);
            commitNow(sequence);
            readers.refresh();
            writer.deleteUnusedFiles();
        });
        forgetNames();
    }

    @Override
    public void refresh() {
        run(readers::refresh);
    }

    @Override
    public void commit(long sequence) {
        run(() -> commitNow(sequence));
    }

    private void commitNow(long sequence) throws IOException {
        writer.setLiveCommitData(CommitData.of(sequence, rules).entrySet());
        writer.commit();
    }

    @Override
    public long committedSequence() {
        return call(() -> CommitData.sequence(directory));
    }

    @Override
    public SearchAnswer search(SearchRequest request) {
        YearMonth now = YearMonth.now(clock);
        Evaluator evaluator = new Evaluator(taxonomy, words, now);
        return read(reader ->
                new Search(reader, request, cache, words, evaluator, Months.index(now), taxonomy, slices).run());
    }

    @Override
    public long count(Query query, Certainty least) {
        SearchRequest request = SearchRequest.of(query).withCertainty(least).withPage(1, null);
        return search(request.withSort(SearchRequest.Sort.CV_DATE).withoutEvidence())
                .total();
    }

    @Override
    public Optional<Candidate> find(String id) {
        return read(reader -> {
            for (LeafReaderContext segment : reader.leaves()) {
                PostingsEnum found = segment.reader().postings(new Term(Fields.ID, id), PostingsEnum.NONE);
                Bits live = segment.reader().getLiveDocs();
                int doc = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
                while (doc != DocIdSetIterator.NO_MORE_DOCS) {
                    if (live == null || live.get(doc)) {
                        return Optional.of(
                                StoredCandidates.read(segment.reader().storedFields(), doc));
                    }
                    doc = found.nextDoc();
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        return read(this::suggester).find(typed, size);
    }

    /** Where the index has changed, the names are read again, but not all the time, and meanwhile those of before are shown. */
    private synchronized Suggester suggester(DirectoryReader reader) throws IOException {
        Names known = names;
        if (known == null) {
            known = names(reader);
            names = known;
        } else if (known.version() != reader.getVersion() && clock.millis() - known.readMillis() > NAMES_HOLD_MILLIS) {
            renewNamesSoon();
        }
        return known.suggester();
    }

    private Names names(DirectoryReader reader) throws IOException {
        return new Names(Suggester.read(reader, taxonomy), reader.getVersion(), clock.millis());
    }

    private synchronized void renewNamesSoon() {
        if (!renewing) {
            renewing = true;
            executor.execute(this::renewNames);
        }
    }

    /** What somebody who was erased meanwhile was called does not come back. */
    private void renewNames() {
        int before = erasures();
        try {
            keepNames(read(this::names), before);
        } finally {
            doneRenewing();
        }
    }

    private synchronized int erasures() {
        return erasures;
    }

    private synchronized void keepNames(Names read, int erasuresBefore) {
        names = erasuresBefore == erasures ? read : names;
    }

    private synchronized void doneRenewing() {
        renewing = false;
    }

    private synchronized void forgetNames() {
        erasures++;
        names = null;
    }

    /** The names of one view of the index. */
    private record Names(Suggester suggester, long version, long readMillis) {}

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public int size() {
        return read(DirectoryReader::numDocs);
    }

    @Override
    public List<String> ids() {
        return read(reader -> {
            List<String> ids = new ArrayList<>();
            for (LeafReaderContext segment : reader.leaves()) {
                addIds(segment.reader(), ids);
            }
            Collections.sort(ids);
            return ids;
        });
    }

    private static void addIds(LeafReader segment, List<String> into) throws IOException {
        SortedDocValues ids = DocValues.getSorted(segment, Fields.ID);
        Bits live = segment.getLiveDocs();
        for (int doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
            if (live == null || live.get(doc)) {
                into.add(ids.lookupOrd(ids.ordValue()).utf8ToString());
            }
        }
    }

    @Override
    public void close() {
        executor.close();
        run(() -> {
            readers.close();
            writer.close();
            directory.close();
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private interface Question<T> {
        T ask() throws IOException;
    }

    private interface ReaderQuestion<T> {
        T ask(DirectoryReader reader) throws IOException;
    }

    private static void run(Work work) {
        call(() -> {
            work.run();
            return 0;
        });
    }

    private <T> T read(ReaderQuestion<T> question) {
        return call(() -> {
            DirectoryReader reader = readers.acquire();
            try {
                return question.ask(reader);
            } finally {
                readers.release(reader);
            }
        });
    }

    private static <T> T call(Question<T> question) {
        try {
            return question.ask();
        } catch (IOException e) {
            throw new IndexException("the index failed: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new IndexException("the index failed: " + e.getMessage(), e);
        }
    }
}
