package io.tenure.cli;

import io.tenure.server.Workspace;
import io.tenure.taxonomy.EscoImport;
import io.tenure.taxonomy.Taxonomies;
import io.tenure.taxonomy.TaxonomyFormatException;
import io.tenure.taxonomy.TermGaps;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tending the lists of skills and titles. */
@Command(
        name = "taxonomy",
        description = "Tend the lists of skills and job titles; docs/taxonomy.md says how.",
        mixinStandardHelpOptions = true)
final class TaxonomyCommand {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Command(
            name = "import",
            description = "Add ESCO's published CSV files to the taxonomy of a data folder, merged by name. Run"
                    + " 'tenure reindex --parse' afterwards.",
            mixinStandardHelpOptions = true)
    int importEsco(@Parameters(paramLabel = "DIR", description = "The folder with ESCO's CSV files.") Path from)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isDirectory(from)) {
            err.println("tenure: there is no folder " + from + "; name the one with ESCO's CSV files");
            return Main.PARTLY;
        }
        Path changes = Workspace.taxonomyChanges(data.folder());
        try {
            EscoImport.Summary summary = EscoImport.run(Taxonomies.builtIn(), from, changes);
            spec.commandLine()
                    .getOut()
                    .println("skills: " + summary.newSkills() + " new, " + summary.extendedSkills()
                            + " with more names; titles: " + summary.newTitles() + " new, " + summary.extendedTitles()
                            + " with more names; now run: tenure reindex --parse");
            return Main.DONE;
        } catch (TaxonomyFormatException malformed) {
            err.println("tenure: " + malformed.getMessage());
            return Main.PARTLY;
        }
    }

    @Command(
            name = "gaps",
            description = "List frequent capitalised terms of the stored CVs that the taxonomy does not know, with how"
                    + " many people use them.",
            mixinStandardHelpOptions = true)
    int gaps(@Option(names = "--size", defaultValue = "50", description = "Terms at the most.") int size) {
        PrintWriter out = spec.commandLine().getOut();
        try (Workspace workspace = data.open()) {
            TermGaps gaps = new TermGaps(workspace.taxonomy());
            workspace.store().forEach(candidate -> gaps.add(candidate.career()));
            List<TermGaps.Gap> top = gaps.top(size);
            top.forEach(gap -> out.println(gap.careers() + "\t" + gap.term()));
            if (top.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("tenure: the CVs in " + data.folder()
                                + " use no terms that the taxonomy does not know");
            }
        }
        return Main.DONE;
    }

    @Command(
            name = "check",
            description = "Check the taxonomy of a data folder: names that mean two things, missing parents, cycles.",
            mixinStandardHelpOptions = true)
    int check() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            var problems = Taxonomies.problems(Taxonomies.withChanges(Workspace.taxonomyChanges(data.folder())));
            problems.forEach(out::println);
            out.println(problems.isEmpty() ? "no problems" : "problems: " + problems.size());
            return problems.isEmpty() ? Main.DONE : Main.PARTLY;
        } catch (TaxonomyFormatException malformed) {
            spec.commandLine().getErr().println("tenure: " + malformed.getMessage());
            return Main.PARTLY;
        }
    }
}
