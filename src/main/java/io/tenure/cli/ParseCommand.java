package io.tenure.cli;

import io.tenure.career.Career;
import io.tenure.ingest.CareerReader;
import io.tenure.ingest.Reading;
import io.tenure.proof.Proof;
import io.tenure.proof.ProofPage;
import io.tenure.proof.ProofReader;
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
            description = "Write DIR/<name without extension>.json (or .html) for each instead.")
    private @Nullable Path out;

    @Option(
            names = "--html",
            description =
                    "Instead of JSON, a page that shows what was read where: one file to the output, several with --out.")
    private boolean html;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day for which the CVs speak, like 2026-11-22.")
    private @Nullable LocalDate asOf;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The CVs.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (html && out == null && files.size() > 1) {
            err.println("tenure: a page holds one CV; name one file, or a folder for the pages with --out DIR");
            return Main.WRONG_USAGE;
        }
        int code = Main.DONE;
        try (Workspace.Reader reader = Workspace.openReader(DataOption.clock())) {
            for (Path file : files) {
                String reason = parse(reader, file);
                if (reason != null) {
                    err.println(file + ": " + reason);
                    code = Main.PARTLY;
                }
            }
        }
        return code;
    }

    /** Returns why the file could not be read, or null. */
    private @Nullable String parse(Workspace.Reader reader, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Files.isDirectory(file) ? "is a folder; name the files in it" : "there is no such file";
        }
        String name = String.valueOf(file.getFileName());
        byte[] bytes = Files.readAllBytes(file);
        return html ? page(reader.proofs(), name, bytes) : json(reader.careers(), name, bytes);
    }

    private @Nullable String json(CareerReader reader, String name, byte[] bytes) throws IOException {
        return switch (reader.read(name, bytes, asOf)) {
            case Reading.Unreadable(String reason) -> reason;
            case Reading.Understood(Career career) -> {
                write(name, ".json", ResumeFormat.writePretty(career, ResumeFormat.Detail.OPEN));
                yield null;
            }
        };
    }

    private @Nullable String page(ProofReader reader, String name, byte[] bytes) throws IOException {
        return switch (reader.read(name, bytes, asOf)) {
            case ProofReader.Result.Unreadable(String reason) -> reason;
            case ProofReader.Result.Read(Proof proof) -> {
                write(name, ".html", ProofPage.of(proof));
                yield null;
            }
        };
    }

    private void write(String name, String extension, String text) throws IOException {
        if (out == null) {
            spec.commandLine().getOut().println(text);
            return;
        }
        Files.createDirectories(out);
        int dot = name.lastIndexOf('.');
        Files.writeString(out.resolve((dot > 0 ? name.substring(0, dot) : name) + extension), text);
    }
}
