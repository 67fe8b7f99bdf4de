package io.tenure.cli;

import io.tenure.server.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases a person. */
@Command(
        name = "erase",
        description = "Erase a person: original file, career and index entry.",
        mixinStandardHelpOptions = true)
final class EraseCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "ID", description = "The candidate's id, as a search shows it.")
    private String id = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            Optional<Long> change = workspace.ingest().erase(id, "command line");
            if (change.isEmpty()) {
                spec.commandLine().getErr().println("tenure: there is no candidate '" + id + "'");
                return Main.PARTLY;
            }
            spec.commandLine().getOut().println("erased " + id + " (change " + change.get() + ")");
            return Main.DONE;
        }
    }
}
