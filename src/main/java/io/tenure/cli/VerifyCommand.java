package io.tenure.cli;

import io.tenure.server.Workspace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks that store and index agree. */
@Command(
        name = "verify",
        description = "Check that store and index hold the same people; exit code 1 if they do not.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Workspace workspace = data.open()) {
            List<String> stored = workspace.store().ids();
            List<String> indexed = workspace.index().ids();
            List<String> missing = new ArrayList<>(stored);
            missing.removeAll(indexed);
            List<String> surplus = new ArrayList<>(indexed);
            surplus.removeAll(stored);
            if (missing.isEmpty() && surplus.isEmpty()) {
                out.println("store and index agree: " + stored.size() + " people");
                return Main.DONE;
            }
            out.println(missing.size() + " people are missing in the index, " + surplus.size()
                    + " are only there; run: tenure reindex");
            return Main.PARTLY;
        }
    }
}
