package io.tenure.cli;

import io.tenure.server.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The data folder, an option of most commands. */
final class DataOption {

    /** Also behind the name of a subcommand: {@code taxonomy gaps --data DIR}. */
    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "The data folder. Default: index-data beside the launcher.")
    private Path folder = home().resolve("index-data");

    Path folder() {
        return folder;
    }

    /** Opens it. */
    Workspace open() {
        return Workspace.open(folder, clock());
    }

    /** The time of the place where Tenure runs: "today" is the day of whoever types. */
    static Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }

    /** Where Tenure is installed: the launcher says. */
    static Path home() {
        return Path.of(System.getProperty("tenure.home", ""));
    }

    /** The CVs that a newcomer finds in an empty data folder. */
    static Path samples() {
        return home().resolve("index-data").resolve("samples");
    }
}
