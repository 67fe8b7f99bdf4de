package io.tenure.taxonomy;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much text a second the recogniser reads on one core: every operation reads one million chars, so operations a second are MB/s.
 * {@code scan} is the automaton alone, {@code annotate} all of it with ambiguity and claims. It also prints the cost of a cold start and the memory of the names.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RecogniserBenchmark {

    private static final int CHARS = 1_000_000;
    private static final long SEED = 42;
    private static final List<String> SENTENCES = List.of(
            "Looked after three hundred servers in two data centres and took turns on call.",
            "Moved the billing platform from a hosted machine room to AWS, with Terraform and Ansible.",
            "Agreed the rota with the ward manager and trained the new starters on every shift.",
            "Cut the monthly close from nine days to four by rewriting the reconciliation in Excel.",
            "The customers were mostly small firms, and most of the work was answering their questions quickly.",
            "Wrote the reporting service in Java and Spring, tests in JUnit, builds in Jenkins.",
            "Responsible for a team of six, their holidays, their training and their yearly reviews.",
            "Planned deliveries for forty vehicles, drove one myself when somebody was ill.",
            "No experience of Kubernetes yet, but keen to learn; everything ran on plain Linux.",
            "Presented the results to the board each quarter and answered for the budget.");

    private final SkillRecogniser recogniser = load();
    private final NameScanner scanner = new NameScanner((ListedTaxonomy) Taxonomies.builtIn());
    private final List<Career> careers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** Prints what a cold start costs: reading the files, then building the recogniser. */
    private static SkillRecogniser load() {
        long start = System.nanoTime();
        Taxonomies.builtIn();
        long read = System.nanoTime();
        SkillRecogniser recogniser = Taxonomies.recogniser();
        long built = System.nanoTime();
        System.out.printf(
                "taxonomy read in %d ms, recogniser built in %d ms%n",
                (read - start) / 1_000_000, (built - read) / 1_000_000);
        return recogniser;
    }

    @Setup
    public void prepare() {
        System.out.printf("names: %.1f MB%n", scanner.ramBytesUsed() / 1e6);
        Random random = new Random(SEED);
        for (int chars = 0; chars < CHARS; ) {
            List<Job> jobs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                List<String> highlights = new ArrayList<>();
                for (int line = 0; line < 7; line++) {
                    highlights.add(SENTENCES.get(random.nextInt(SENTENCES.size())));
                }
                Job job = new Job(
                        "Acme " + i, "Systems Engineer", null, null, null, Period.UNKNOWN, "", highlights, List.of());
                jobs.add(job);
                texts.add(job.text());
                chars += job.text().length();
            }
            careers.add(Career.of("Ann Example", LocalDate.of(2026, 1, 1), jobs));
        }
    }

    @Benchmark
    public void scan(Blackhole hole) {
        for (String text : texts) {
            hole.consume(scanner.scan(Folding.text(text)));
        }
    }

    @Benchmark
    public void annotate(Blackhole hole) {
        for (Career career : careers) {
            hole.consume(recogniser.annotate(career));
        }
    }
}
