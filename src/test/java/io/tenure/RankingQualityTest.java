package io.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenure.ingest.FolderIngest;
import io.tenure.server.SearchParameters;
import io.tenure.server.SearchReply;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How well hits are ordered: nDCG@10 over the judged queries, whose grading rules (judged/grading.md) were written down before the formula
 * of the ranking was tuned. Two baselines show what it is worth: BM25 over the whole text of the CVs, which is what a flat text search does,
 * and the newest CV first, which is what applicant tracking systems do.
 */
final class RankingQualityTest {

    private static final int DEPTH = 10;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private record Judged(String query, Map<String, Integer> grades) {}

    @Test
    void ordersHitsClearlyBetterThanFlatTextAndNewestFirst(@TempDir Path folder) throws IOException {
        List<Judged> judged = read();
        double ours = 0;
        double newest = 0;
        double flat = 0;
        try (Workspace workspace = Workspace.open(folder, CLOCK)) {
            new FolderIngest(workspace.ingest())
                    .takeAll(List.of(Path.of("index-data", "samples")), null, FolderIngest.SILENT);
            workspace.ingest().refresh();
            IndexSearcher text = flatIndex(workspace);
            for (Judged each : judged) {
                ours += gain(each, byRelevance(workspace, each.query()));
                newest += gain(each, newestFirst(workspace, each.query()));
                flat += gain(each, bm25(text, workspace, each.query()));
            }
        }
        int count = judged.size();
        System.out.printf(
                Locale.ROOT,
                "nDCG@10 over %d judged queries: Tenure %.3f, newest CV first %.3f, BM25 over the text %.3f%n",
                count,
                ours / count,
                newest / count,
                flat / count);
        assertThat(count).isGreaterThanOrEqualTo(40);
        assertThat(ours / count).isGreaterThan(0.85);
        assertThat(ours).isGreaterThan(newest * 1.05).isGreaterThan(flat * 1.05);
    }

    private static List<Judged> read() throws IOException {
        List<Judged> all = new ArrayList<>();
        try (InputStream file = RankingQualityTest.class.getResourceAsStream("judged/judged.json")) {
            for (JsonNode entry : new ObjectMapper().readTree(file)) {
                Map<String, Integer> grades = new LinkedHashMap<>();
                entry.get("grades")
                        .properties()
                        .forEach(grade ->
                                grades.put(grade.getKey(), grade.getValue().asInt()));
                all.add(new Judged(entry.get("q").asText(), grades));
            }
        }
        return all;
    }

    private static List<String> byRelevance(Workspace workspace, String query) {
        return hits(workspace, query).stream()
                .limit(DEPTH)
                .map(hit -> hit.source().file())
                .toList();
    }

    /** Equal dates by file name: ids are random, and a baseline must not be. */
    private static List<String> newestFirst(Workspace workspace, String query) {
        return hits(workspace, query).stream()
                .sorted(Comparator.comparing(SearchReply.HitReply::asOf)
                        .reversed()
                        .thenComparing(hit -> hit.source().file()))
                .limit(DEPTH)
                .map(hit -> hit.source().file())
                .toList();
    }

    private static List<SearchReply.HitReply> hits(Workspace workspace, String query) {
        return workspace.search().search(SearchParameters.ofQuery(query, 100)).hits();
    }

    /** The CVs as flat text, as a search engine without an idea of jobs sees them. */
    private static IndexSearcher flatIndex(Workspace workspace) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (String id : workspace.store().ids()) {
                Document document = new Document();
                document.add(new StringField(
                        "file", workspace.store().find(id).orElseThrow().file(), Field.Store.YES));
                document.add(new TextField(
                        "text",
                        new String(
                                workspace.store().findSource(id).orElseThrow(),
                                java.nio.charset.StandardCharsets.UTF_8),
                        Field.Store.NO));
                writer.addDocument(document);
            }
        }
        return new IndexSearcher(DirectoryReader.open(directory));
    }

    /** The words of the query's leaves, ranked by BM25. */
    private static List<String> bm25(IndexSearcher searcher, Workspace workspace, String query) throws IOException {
        SearchReply.QueryReply reading =
                workspace.search().search(SearchParameters.ofQuery(query, 1)).query();
        String words = String.join(
                " ", reading.leaves().stream().map(SearchReply.LeafReply::typed).toList());
        List<String> files = new ArrayList<>();
        try (Analyzer analyzer = new StandardAnalyzer()) {
            var parsed = new QueryBuilder(analyzer).createBooleanQuery("text", words.replaceAll("\\w+:", " "));
            if (parsed != null) {
                for (ScoreDoc hit : searcher.search(parsed, DEPTH).scoreDocs) {
                    files.add(searcher.storedFields().document(hit.doc).get("file"));
                }
            }
        }
        return files;
    }

    /**
     * Normalised discounted cumulative gain at 10, with gain 2<sup>grade</sup> - 1 and discount log2(rank + 1): Järvelin and Kekäläinen,
     * "Cumulated gain-based evaluation of IR techniques", ACM TOIS 20 (2002), in the form of Burges et al. (2005).
     */
    private static double gain(Judged judged, List<String> files) {
        List<Integer> got = files.stream()
                .map(file -> judged.grades().getOrDefault(file, 0))
                .toList();
        List<Integer> best = judged.grades().values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DEPTH)
                .toList();
        return discounted(got) / discounted(best);
    }

    private static double discounted(List<Integer> grades) {
        double sum = 0;
        for (int rank = 0; rank < grades.size(); rank++) {
            sum += (Math.pow(2, grades.get(rank)) - 1) / (Math.log(rank + 2) / Math.log(2));
        }
        return sum;
    }
}
