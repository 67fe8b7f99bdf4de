package io.tenure.cli;

import io.tenure.server.SearchParameters;
import io.tenure.server.SearchReply;
import io.tenure.server.Workspace;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Answers a query on the terminal. */
@Command(
        name = "search",
        description = "Find people, with the evidence for each. Example: tenure search 'Puppet AND AWS after 2010'",
        mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "Print exactly what the REST search returns.")
    private boolean json;

    @Option(names = "--size", paramLabel = "N", description = "Hits at the most. Default: ${DEFAULT-VALUE}.")
    private int size = SearchParameters.DEFAULT_SIZE;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "The query; several words are joined by spaces.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Workspace workspace = data.open()) {
            SearchReply reply = workspace.search().search(SearchParameters.ofQuery(String.join(" ", words), size));
            if (json) {
                spec.commandLine().getOut().println(workspace.search().toJson(reply));
            } else {
                new HitPrinter(spec.commandLine().getOut()).print(reply);
            }
            return reply.total() == 0 ? Main.PARTLY : Main.DONE;
        }
    }
}
