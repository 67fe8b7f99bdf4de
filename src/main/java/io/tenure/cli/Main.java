package io.tenure.cli;

import io.tenure.search.IndexException;
import io.tenure.server.PortInUseException;
import io.tenure.server.ProblemException;
import io.tenure.store.StoreException;
import io.tenure.taxonomy.TaxonomyFormatException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code tenure}. Exit codes: 0 done, 1 partly or not found, 2 wrong usage, 3 refused or unavailable. Errors are one line on
 * stderr that names the mend.
 */
@Command(
        name = "tenure",
        description = "A search engine for working lives.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ServeCommand.class,
            IndexCommand.class,
            SearchCommand.class,
            ParseCommand.class,
            ReindexCommand.class,
            ExportCommand.class,
            EraseCommand.class,
            VerifyCommand.class,
            TaxonomyCommand.class,
            GenerateCommand.class,
        })
public final class Main {

    static final int DONE = 0;
    static final int PARTLY = 1;
    static final int WRONG_USAGE = 2;
    static final int UNAVAILABLE = 3;

    /** Started by the launcher. */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // libraries that log past SLF4J only tell of JVM flags
        System.exit(run(utf8(System.out), utf8(System.err), arguments));
    }

    private static PrintWriter utf8(java.io.OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Runs a command and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, _) -> report(failure, command));
        if (arguments.length == 0) {
            line.usage(out);
            return WRONG_USAGE;
        }
        return line.execute(arguments);
    }

    private static int report(Exception failure, CommandLine command) throws Exception {
        PrintWriter err = command.getErr();
        switch (failure) {
            case StoreException unusable -> err.println("tenure: " + unusable.getMessage());
            case PortInUseException taken -> err.println("tenure: " + taken.getMessage());
            case IndexException failed -> err.println("tenure: " + failed.getMessage());
            case TaxonomyFormatException malformed -> err.println("tenure: " + malformed.getMessage());
            case ProblemException problem -> {
                err.println("tenure: " + problem.getMessage());
                return WRONG_USAGE;
            }
            case NoSuchFileException missing -> {
                err.println("tenure: there is no file " + missing.getFile());
                return PARTLY;
            }
            default -> throw failure;
        }
        return UNAVAILABLE;
    }

    /** Prints the version that the jar was built as. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tenure " + (version == null ? "(development)" : version)};
        }
    }
}
