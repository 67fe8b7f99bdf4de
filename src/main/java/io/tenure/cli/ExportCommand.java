package io.tenure.cli;

import io.tenure.resume.ResumeFormat;
import io.tenure.server.Workspace;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints all candidates. */
@Command(
        name = "export",
        description = "Print all candidates as NDJSON: one JSON Resume a line.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workspace workspace = data.open()) {
            workspace
                    .store()
                    .forEach(
                            candidate -> out.println(ResumeFormat.write(candidate.career(), ResumeFormat.Detail.FULL)));
        }
        return Main.DONE;
    }
}
