package io.tenure.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.tenure.store.StoredCandidate;

/** Searching over HTTP. */
final class SearchRoutes {

    private final Workspace workspace;

    SearchRoutes(Workspace workspace) {
        this.workspace = workspace;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/query", this::query);
        routes.get("/api/v1/suggest", this::suggest);
        routes.get("/api/v1/candidates/{id}/why", this::why);
        routes.get("/api/v1/candidates/{id}/similar", this::similar);
    }

    private void search(Context context) {
        context.json(workspace.search().search(SearchParameters.of(context.queryParamMap())));
    }

    private void query(Context context) {
        context.json(workspace.search().reading(text(context)));
    }

    private void suggest(Context context) {
        String text = text(context);
        int at = number(context, "at", text.length(), text.length());
        context.json(workspace.search().suggest(text, at));
    }

    private void why(Context context) {
        context.json(workspace.search().why(candidate(context), text(context)));
    }

    private void similar(Context context) {
        context.json(workspace
                .search()
                .similar(candidate(context), number(context, "size", SearchParameters.DEFAULT_SIZE, 1000)));
    }

    private StoredCandidate candidate(Context context) {
        return CandidateRoutes.find(workspace.store(), context.pathParam("id"));
    }

    private static String text(Context context) {
        String text = context.queryParam("q");
        return text == null ? "" : text;
    }

    private static int number(Context context, String name, int preset, int most) {
        String value = context.queryParam(name);
        if (value == null) {
            return preset;
        }
        int number = value.matches("\\d{1,6}") ? Integer.parseInt(value) : -1;
        if (number < 0 || number > most) {
            throw ProblemException.parameter(
                    name, "'" + value + "' is no " + name + "; use a whole number up to " + most);
        }
        return number;
    }
}
