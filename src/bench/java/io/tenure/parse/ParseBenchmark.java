package io.tenure.parse;

import io.tenure.career.Career;
import io.tenure.extract.Document;
import io.tenure.extract.Extraction;
import io.tenure.extract.Extractors;
import io.tenure.taxonomy.SkillRecogniser;
import io.tenure.taxonomy.Taxonomies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Lines to career, without its skills and with them, over the bundled sample CVs in turn: CVs a second on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {

    private static final Path SAMPLES = Path.of("index-data/samples");

    private final CareerParser parser = new CareerParser(Taxonomies.builtIn());
    private final SkillRecogniser recogniser = Taxonomies.recogniser();
    private final ParseContext context = ParseContext.receivedOn(LocalDate.of(2026, 11, 22));
    private final List<Document> documents = new ArrayList<>();
    private int next;

    @Setup
    public void extract() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.sorted().toList()) {
                Extraction extraction =
                        Extractors.inProcess().extract(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                if (extraction instanceof Extraction.Text(Document document)) {
                    documents.add(document);
                }
            }
        }
    }

    @Benchmark
    public Career parse() {
        return parser.parse(documents.get(next++ % documents.size()), context);
    }

    @Benchmark
    public Career parseAndRecognise() {
        return recogniser.annotate(parse());
    }
}
