package io.tenure.cli;

import io.tenure.generate.CareerGenerator;
import io.tenure.resume.ResumeFormat;
import io.tenure.taxonomy.Taxonomies;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes invented careers. */
@Command(
        name = "generate",
        description = "Write invented careers as NDJSON, one JSON Resume a line, for measuring. The same seed gives the"
                + " same file.",
        mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {

    private static final int BATCH = 2000;
    private static final double NANOS_A_SECOND = 1e9;

    @Option(names = "--candidates", paramLabel = "N", required = true, description = "How many.")
    private int candidates;

    @Option(names = "--seed", paramLabel = "S", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("careers.ndjson");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        CareerGenerator generator = new CareerGenerator(Taxonomies.builtIn(), seed);
        try (Writer writer = Files.newBufferedWriter(out)) {
            for (int first = 0; first < candidates; first += BATCH) {
                for (String line : lines(generator, first, Math.min(candidates, first + BATCH))) {
                    writer.write(line);
                    writer.write('\n');
                }
            }
        }
        spec.commandLine()
                .getOut()
                .println(String.format(
                        Locale.ROOT, "%d careers in %.1f s", candidates, (System.nanoTime() - start) / NANOS_A_SECOND));
        return Main.DONE;
    }

    private static List<String> lines(CareerGenerator generator, int first, int end) {
        return IntStream.range(first, end)
                .parallel()
                .mapToObj(generator::generate)
                .map(career -> ResumeFormat.write(career, ResumeFormat.Detail.FULL))
                .toList();
    }
}
