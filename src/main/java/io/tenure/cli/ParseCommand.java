package io.tenure.cli;

import io.tenure.career.Career;
import io.tenure.ingest.CareerReader;
import io.tenure.ingest.Reading;
import io.tenure.resume.ResumeFormat;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is understood of CVs, without storing anything. */
@Command(
        name = "parse",
        description = "Print each CV as JSON Resume with Tenure's extensions. Stores nothing.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write DIR/<name without extension>.json for each instead.")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which the CVs speak, like 2026-11-22.")
    private @Nullable LocalDate asOf;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The CVs.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        int code = Main.DONE;
        try (Workspace.Reader reader = Workspace.openReader(DataOption.clock())) {
            for (Path file : files) {
                String reason = parse(reader.careers(), file);
                if (reason != null) {
                    err.println(file + ": " + reason);
                    code = Main.PARTLY;
                }
            }
        }
        return code;
    }

    /** Returns why the file could not be read, or null. */
    private @Nullable String parse(CareerReader reader, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Files.isDirectory(file) ? "is a folder; name the files in it" : "there is no such file";
        }
        String name = String.valueOf(file.getFileName());
        return switch (reader.read(name, Files.readAllBytes(file), asOf)) {
            case Reading.Unreadable(String reason) -> reason;
            case Reading.Understood(Career career) -> {
                write(name, ResumeFormat.writePretty(career, ResumeFormat.Detail.OPEN));
                yield null;
            }
        };
    }

    private void write(String name, String json) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(json);
            return;
        }
        Files.createDirectories(out);
        int dot = name.lastIndexOf('.');
        Files.writeString(out.resolve((dot > 0 ? name.substring(0, dot) : name) + ".json"), json);
    }
}
