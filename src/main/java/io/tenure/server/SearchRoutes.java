package io.tenure.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Searching over HTTP. */
final class SearchRoutes {

    private final Workspace workspace;

    SearchRoutes(Workspace workspace) {
        this.workspace = workspace;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/v1/search", this::search);
        routes.get("/api/v1/query", this::query);
    }

    private void search(Context context) {
        context.json(workspace.search().search(SearchParameters.of(context.queryParamMap())));
    }

    private void query(Context context) {
        String text = context.queryParam("q");
        context.json(ReplyWriter.query(workspace.search().read(text == null ? "" : text)));
    }
}
