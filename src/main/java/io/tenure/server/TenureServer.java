package io.tenure.server;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.json.JavalinJackson;
import io.tenure.search.IndexException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server: the page at {@code /}, the API below {@code /api/v1}. */
public final class TenureServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TenureServer.class);
    private static final int MOST_MEGABYTES = 250;
    private static final String PROBLEM = "application/problem+json";

    private final Javalin javalin;

    private TenureServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts serving a data folder.
     *
     * @param port 0 for any free one
     * @throws PortInUseException if somebody else listens there
     */
    public static TenureServer start(Workspace workspace, String host, int port) {
        Javalin javalin = Javalin.create(config -> configure(config, workspace));
        try {
            javalin.start(host, port);
        } catch (RuntimeException failure) {
            if (isPortInUse(failure)) {
                throw new PortInUseException(port, failure);
            }
            throw failure;
        }
        return new TenureServer(javalin);
    }

    private static boolean isPortInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException
                    || String.valueOf(cause.getMessage()).contains("already in use")) {
                return true;
            }
        }
        return false;
    }

    private static void configure(JavalinConfig config, Workspace workspace) {
        ObjectMapper json = new ObjectMapper();
        json.getFactory().setStreamReadConstraints(StreamReadConstraints.defaults());
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = MOST_MEGABYTES * 1024L * 1024L;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jsonMapper(new JavalinJackson(json, true));
        config.staticFiles.add(files -> {
            files.hostedPath = "/";
            files.directory = "/io/tenure/web";
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache");
        });
        config.staticFiles.enableWebjars();
        SecurityHeaders headers = SecurityHeaders.forPage(page());
        config.routes.before(headers::addTo);
        new SearchRoutes(workspace).addTo(config.routes);
        new CandidateRoutes(workspace.store(), workspace.ingest(), workspace.clock(), json).addTo(config.routes);
        new OperationsRoutes(workspace).addTo(config.routes);
        addErrors(config);
    }

    private static String page() {
        try (InputStream page = TenureServer.class.getResourceAsStream("/io/tenure/web/index.html")) {
            return page == null ? "" : new String(page.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("the page is missing from the jar", failure);
        }
    }

    private static void addErrors(JavalinConfig config) {
        config.routes.exception(
                ProblemException.class,
                (problem, context) ->
                        answer(context, problem.status(), problem.title(), problem.detail(), problem.members()));
        config.routes.exception(
                HttpResponseException.class,
                (failure, context) -> answer(
                        context, failure.getStatus(), "Refused", String.valueOf(failure.getMessage()), Map.of()));
        config.routes.exception(IndexException.class, (failure, context) -> {
            LOG.error("the search engine failed", failure);
            answer(context, 503, "Search unavailable", String.valueOf(failure.getMessage()), Map.of());
        });
        config.routes.exception(Exception.class, (failure, context) -> {
            String id = UUID.randomUUID().toString();
            LOG.error("request failed, error id {}", id, failure);
            answer(
                    context,
                    500,
                    "Our mistake",
                    "something went wrong here; the log says what, under this id",
                    Map.of("id", id));
        });
        config.routes.error(404, "*", context -> {
            if (context.path().startsWith("/api/")
                    && !PROBLEM.equals(context.res().getContentType())) {
                answer(context, 404, "Not found", "there is nothing at " + context.path(), Map.of());
            }
        });
    }

    private static void answer(Context context, int status, String title, String detail, Map<String, Object> members) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put(
                "type", "urn:tenure:problem:" + title.toLowerCase(Locale.ROOT).replace(' ', '-'));
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        problem.putAll(members);
        context.status(status).json(problem).contentType(PROBLEM);
    }

    /** Every route as "METHOD /path". */
    List<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method + " " + endpoint.path)
                .toList();
    }

    /** The port that it listens at. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
