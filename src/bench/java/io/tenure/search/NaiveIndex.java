package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.query.Span;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The usual way: a document a job and one a candidate, in blocks; the period as a range field; facets counted from SortedSet doc values.
 * Searches with as many threads as the other. Here only to be compared with. Leaves out what has no date, hedged mentions and everything three-valued but the possible overlap.
 */
final class NaiveIndex {

    private static final String KIND = "kind";
    private static final String PERIOD = "period";
    private static final String SKILL_OF_JOB = "job.skill";
    private static final String SKILL = "skill";
    private static final List<Facet> FACETS = List.of(
            Facet.SKILL,
            Facet.TITLE,
            Facet.EMPLOYER,
            Facet.LOCATION,
            Facet.SENIORITY,
            Facet.EXPERIENCE,
            Facet.LANGUAGE,
            Facet.NOTE);

    private final Directory directory;
    private final Taxonomy taxonomy;
    private final FacetReader facets;
    private final IndexWriter writer;
    private final BitSetProducer parents = new QueryBitSetProducer(new TermQuery(new Term(KIND, "candidate")));
    private final @Nullable ExecutorService threads;
    private @Nullable IndexSearcher searcher;

    /** @param threads that one search may use, at least 1 */
    NaiveIndex(Path folder, Taxonomy taxonomy, int threads) throws IOException {
        this.threads = threads == 1 ? null : Executors.newFixedThreadPool(threads);
        this.directory = FSDirectory.open(folder);
        this.taxonomy = taxonomy;
        this.facets = new FacetReader(taxonomy);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setParentField("block"));
    }

    void put(List<Candidate> candidates) {
        try {
            write(candidates);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Candidate> candidates) throws IOException {
        for (Candidate candidate : candidates) {
            List<Document> block = new ArrayList<>();
            candidate.career().jobs().forEach(job -> block.add(job(job)));
            // What is only listed is possible at any time: a job without an end.
            block.add(listed(candidate.career()));
            block.add(parent(candidate.career()));
            writer.addDocuments(block);
        }
    }

    private Document job(Job job) {
        Document document = new Document();
        int from = job.period().earliestStart();
        document.add(new IntRange(
                PERIOD, new int[] {from}, new int[] {Math.max(from, job.period().latestEnd())}));
        skills(job.mentions()).forEach(skill -> document.add(new StringField(SKILL_OF_JOB, skill, Field.Store.NO)));
        return document;
    }

    private Document listed(Career career) {
        Document document = new Document();
        Set<String> inJobs = new HashSet<>();
        career.jobs().forEach(job -> inJobs.addAll(skills(job.mentions())));
        document.add(new IntRange(PERIOD, new int[] {0}, new int[] {Integer.MAX_VALUE}));
        skills(career.mentions()).stream()
                .filter(skill -> !inJobs.contains(skill))
                .forEach(skill -> document.add(new StringField(SKILL_OF_JOB, skill, Field.Store.NO)));
        return document;
    }

    private Set<String> skills(List<SkillMention> mentions) {
        Set<String> skills = new HashSet<>();
        for (SkillMention mention : mentions) {
            if (mention.certainty() != Certainty.NO) {
                skills.add(mention.skill());
                skills.addAll(taxonomy.ancestors(mention.skill()));
            }
        }
        return skills;
    }

    private Document parent(Career career) {
        Document document = new Document();
        document.add(new StringField(KIND, "candidate", Field.Store.NO));
        for (Facet facet : FACETS) {
            Set<String> values = new HashSet<>();
            facets.read(facet, career).forEach(entry -> values.add(entry.value()));
            for (String value : values) {
                document.add(new SortedSetDocValuesField(facet.parameter(), new BytesRef(value)));
                if (facet == Facet.SKILL) {
                    document.add(new StringField(SKILL, value, Field.Store.NO));
                }
            }
        }
        return document;
    }

    void commit() throws IOException {
        writer.commit();
    }

    void refresh() throws IOException {
        searcher = new IndexSearcher(DirectoryReader.open(writer), threads);
        searcher.setQueryCache(null);
    }

    private IndexSearcher searcher() {
        if (searcher == null) {
            throw new IllegalStateException("refresh first");
        }
        return searcher;
    }

    long countBare(String first, String second) throws IOException {
        return count(both(new TermQuery(new Term(SKILL, first)), new TermQuery(new Term(SKILL, second))));
    }

    private long count(Query query) throws IOException {
        return searcher()
                .search(query, new TopScoreDocCollectorManager(1, Integer.MAX_VALUE))
                .totalHits
                .value();
    }

    private static Query both(Query first, Query second) {
        return new BooleanQuery.Builder()
                .add(first, Occur.MUST)
                .add(second, Occur.MUST)
                .build();
    }

    private Query temporal(String first, String second, Span span) {
        return both(inJob(first, span), inJob(second, span));
    }

    private Query inJob(String skill, Span span) {
        Query period = IntRange.newIntersectsQuery(PERIOD, new int[] {span.first()}, new int[] {span.last()});
        Query job = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(SKILL_OF_JOB, skill)), Occur.MUST)
                .add(period, Occur.FILTER)
                .build();
        return new ToParentBlockJoinQuery(job, parents, org.apache.lucene.search.join.ScoreMode.Max);
    }

    long countTemporal(String first, String second, Span span) throws IOException {
        return count(temporal(first, second, span));
    }

    long countTemporalWithFacets(String first, String second, Span span) throws IOException {
        return searcher().search(new ConstantScoreQuery(temporal(first, second, span)), new FacetManager());
    }

    private static final class FacetManager implements CollectorManager<FacetCounts, Long> {
        @Override
        public FacetCounts newCollector() {
            return new FacetCounts();
        }

        @Override
        public Long reduce(Collection<FacetCounts> parts) {
            return parts.stream().mapToLong(part -> part.total).sum();
        }
    }

    /** Counts the ordinals of every facet for every hit. */
    private static final class FacetCounts extends SimpleCollector {
        private final List<SortedSetDocValues> values = new ArrayList<>();
        private final List<int[]> counts = new ArrayList<>();
        private long total;

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            values.clear();
            counts.clear();
            for (Facet facet : FACETS) {
                SortedSetDocValues each = DocValues.getSortedSet(context.reader(), facet.parameter());
                values.add(each);
                counts.add(new int[(int) each.getValueCount()]);
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            total++;
            for (int i = 0; i < values.size(); i++) {
                SortedSetDocValues each = values.get(i);
                if (each.advanceExact(doc)) {
                    int[] count = counts.get(i);
                    for (int left = each.docValueCount(); left > 0; left--) {
                        count[(int) each.nextOrd()]++;
                    }
                }
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    void close() throws IOException {
        writer.close();
        directory.close();
        if (threads != null) {
            threads.shutdown();
        }
    }
}
