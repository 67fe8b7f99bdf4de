package io.tenure.cli;

import io.tenure.server.Workspace;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the index from the store. */
@Command(name = "reindex", description = "Rebuild the index from the store.", mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--parse", description = "Also read the original files again: after a better parser or taxonomy.")
    private boolean parse;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            int parsed = parse ? workspace.parseAgain() : 0;
            workspace.rebuildIndex();
            spec.commandLine()
                    .getOut()
                    .println(workspace.index().size() + " people indexed"
                            + (parse ? ", " + parsed + " files read again" : ""));
        }
        return Main.DONE;
    }
}
