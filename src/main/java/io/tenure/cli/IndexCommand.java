package io.tenure.cli;

import io.tenure.ingest.FolderIngest;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in files and folders. */
@Command(
        name = "index",
        description = "Take in CVs: files, and folders with all that is below them. A bad file is named with its reason"
                + " and the rest go on; exit code 1 then.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

    private static final double NANOS_A_SECOND = 1e9;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which the CVs speak, like 2026-11-22, where it is known better than they say.")
    private @Nullable LocalDate asOf;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        FolderIngest.Summary summary;
        try (Workspace workspace = data.open();
                TerminalProgress progress = TerminalProgress.onTerminal(err)) {
            summary = new FolderIngest(workspace.ingest()).takeAll(paths, asOf, progress);
        }
        double seconds = Math.max((System.nanoTime() - start) / NANOS_A_SECOND, 1e-3);
        summary.refused().forEach(refused -> err.println(refused.file() + ": " + refused.reason()));
        out.println(String.format(
                Locale.ROOT,
                "%d taken in, %d already there, %d not readable; %.1f s, %.0f files/s",
                summary.taken(),
                summary.known(),
                summary.refused().size(),
                seconds,
                (summary.taken() + summary.known() + summary.refused().size()) / seconds));
        return summary.refused().isEmpty() ? Main.DONE : Main.PARTLY;
    }
}
