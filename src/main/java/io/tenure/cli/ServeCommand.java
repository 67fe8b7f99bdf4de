package io.tenure.cli;

import io.tenure.ingest.FolderIngest;
import io.tenure.server.TenureServer;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the server and the page. */
@Command(
        name = "serve",
        description = "Start the server and the page. An empty data folder first takes in the sample CVs.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--host", description = "Address to listen at. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "Port to listen at. Default: ${DEFAULT-VALUE}.")
    private int port = 7070;

    @Option(names = "--no-samples", description = "Leave an empty data folder empty.")
    private boolean noSamples;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        try (Workspace workspace = data.open()) {
            if (!noSamples && workspace.store().size() == 0 && Files.isDirectory(DataOption.samples())) {
                takeInSamples(workspace, out);
            }
            try (TenureServer server = TenureServer.start(workspace, host, port)) {
                out.println("Tenure is ready on http://" + (host.equals("127.0.0.1") ? "localhost" : host) + ":"
                        + server.port() + "  (" + workspace.index().size() + " people; stop with Ctrl-C)");
                waitForShutdown();
            }
        }
        return Main.DONE;
    }

    private static void takeInSamples(Workspace workspace, PrintWriter out) throws IOException {
        FolderIngest.Summary summary =
                new FolderIngest(workspace.ingest()).takeAll(List.of(DataOption.samples()), null, FolderIngest.SILENT);
        workspace.ingest().refresh();
        out.println("Took in " + summary.taken() + " sample CVs (--no-samples leaves them out).");
    }

    /** Until the process is told to end; then the folder is closed in order. */
    private static void waitForShutdown() throws InterruptedException {
        Thread main = Thread.currentThread();
        CountDownLatch asked = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            asked.countDown();
            try {
                main.join(10_000);
            } catch (InterruptedException late) {
                Thread.currentThread().interrupt();
            }
        }));
        asked.await();
    }
}
