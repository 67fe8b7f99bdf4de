package io.tenure.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Liveness, readiness, metrics and the description of the API. */
final class OperationsRoutes {

    private final Workspace workspace;

    OperationsRoutes(Workspace workspace) {
        this.workspace = workspace;
    }

    void addTo(RoutesConfig routes) {
        for (String prefix : new String[] {"", "/api/v1"}) {
            routes.get(prefix + "/health", context -> context.json(Map.of("status", "up")));
            routes.get(prefix + "/ready", this::ready);
            routes.get(prefix + "/metrics", this::metrics);
        }
        routes.get(
                "/api/v1/openapi.yaml",
                context -> context.contentType("application/yaml")
                        .result(OperationsRoutes.class.getResourceAsStream("openapi.yaml")));
    }

    private void ready(Context context) {
        context.json(Map.of("status", "ready", "candidates", workspace.index().size()));
    }

    /** Prometheus' text format. */
    private void metrics(Context context) {
        SearchMeter meter = workspace.search().meter();
        Runtime runtime = Runtime.getRuntime();
        context.contentType("text/plain; version=0.0.4; charset=utf-8").result("""
                        # HELP tenure_candidates Candidates in the index.
                        # TYPE tenure_candidates gauge
                        tenure_candidates %d
                        # HELP tenure_searches_total Searches answered.
                        # TYPE tenure_searches_total counter
                        tenure_searches_total %d
                        # HELP tenure_search_seconds_total Time spent in searches.
                        # TYPE tenure_search_seconds_total counter
                        tenure_search_seconds_total %.6f
                        # HELP tenure_heap_bytes Java heap in use.
                        # TYPE tenure_heap_bytes gauge
                        tenure_heap_bytes %d
                        """.formatted(
                        workspace.index().size(),
                        meter.count(),
                        meter.seconds(),
                        runtime.totalMemory() - runtime.freeMemory()));
    }
}
