package io.tenure.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.tenure.career.Career;
import io.tenure.career.Note;
import io.tenure.ingest.Ingest;
import io.tenure.ingest.Outcome;
import io.tenure.ingest.Reading;
import io.tenure.resume.MalformedResumeException;
import io.tenure.resume.ResumeFormat;
import io.tenure.store.CandidateStore;
import io.tenure.store.StoredCandidate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Candidates over HTTP: bringing, reading, replacing and erasing them. */
final class CandidateRoutes {

    private static final int BULK_BATCH = 200;
    private static final String NDJSON = "application/x-ndjson";
    private static final String NO_OBJECT = "not a JSON object; send one JSON Resume a line";
    private static final String ME = "local";

    private final CandidateStore store;
    private final Ingest ingest;
    private final Clock clock;
    private final ObjectMapper json;

    CandidateRoutes(CandidateStore store, Ingest ingest, Clock clock, ObjectMapper json) {
        this.store = store;
        this.ingest = ingest;
        this.clock = clock;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/candidates", this::add);
        routes.post("/api/v1/candidates/bulk", this::addBulk);
        routes.get("/api/v1/candidates/{id}", this::get);
        routes.put("/api/v1/candidates/{id}", this::replace);
        routes.delete("/api/v1/candidates/{id}", this::erase);
        routes.get("/api/v1/candidates/{id}/source", this::source);
        routes.post("/api/v1/parse", this::parse);
    }

    private void add(Context context) throws IOException {
        List<Ingest.Upload> uploads = uploads(context);
        List<Outcome> outcomes = ingest.takeAll(uploads);
        if ("wait".equals(context.queryParam("refresh"))) {
            ingest.refresh();
        }
        boolean created = outcomes.stream().anyMatch(CandidateRoutes::isCreated);
        boolean refused = outcomes.stream().allMatch(Outcome.Refused.class::isInstance);
        if (refused && outcomes.size() == 1 && outcomes.getFirst() instanceof Outcome.Refused(var file, var reason)) {
            throw ProblemException.of(422, "Unreadable file", file + ": " + reason);
        }
        context.status(created ? 201 : refused ? 422 : 200)
                .json(Map.of("results", outcomes.stream().map(this::result).toList()));
    }

    private static boolean isCreated(Outcome outcome) {
        return outcome instanceof Outcome.Taken taken && taken.receipt().created();
    }

    private Map<String, Object> result(Outcome outcome) {
        Map<String, Object> result = new LinkedHashMap<>();
        switch (outcome) {
            case Outcome.Taken(var file, var receipt, var career) -> {
                result.put("id", receipt.id());
                result.put("file", file);
                result.put("created", receipt.created());
                result.put("name", career.person().name());
                result.put("jobs", career.jobs().size());
                result.put("notes", notes(career));
            }
            case Outcome.Refused(var file, var reason) -> {
                result.put("file", file);
                result.put("error", reason);
            }
        }
        return result;
    }

    private static List<Map<String, Object>> notes(Career career) {
        return career.notes().stream().map(CandidateRoutes::note).toList();
    }

    private static Map<String, Object> note(Note note) {
        return Map.of("severity", note.severity().name(), "message", note.message(), "line", note.line());
    }

    /** The files of a multipart body, or the body itself where it is a JSON Resume. */
    private List<Ingest.Upload> uploads(Context context) throws IOException {
        LocalDate stated = date(context);
        if (!String.valueOf(context.contentType()).startsWith("multipart/")) {
            byte[] body = context.bodyAsBytes();
            if (body.length == 0) {
                throw ProblemException.body(
                        "the request has no content; send files as multipart 'file', or one JSON Resume");
            }
            return List.of(new Ingest.Upload(fileName(context), body, stated));
        }
        List<Ingest.Upload> uploads = new ArrayList<>();
        for (UploadedFile file : context.uploadedFiles()) {
            try (InputStream content = file.content()) {
                uploads.add(new Ingest.Upload(baseName(file.filename()), content.readAllBytes(), stated));
            }
        }
        if (uploads.isEmpty()) {
            throw ProblemException.body("the request holds no file; send one or more as multipart 'file'");
        }
        return uploads;
    }

    private static String fileName(Context context) {
        String name = context.queryParam("file");
        return name == null || name.isBlank() ? "resume.json" : baseName(name);
    }

    private static String baseName(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return file.isBlank() ? "unnamed" : file;
    }

    private static @Nullable LocalDate date(Context context) {
        String asOf = context.queryParam("asOf");
        if (asOf == null) {
            return null;
        }
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException malformed) {
            throw ProblemException.parameter("asOf", "'" + asOf + "' is no date; write it like 2026-11-22");
        }
    }

    /** One JSON Resume a line in, one result a line out, written as they are stored. */
    private void addBulk(Context context) throws IOException {
        context.contentType(NDJSON);
        OutputStream out = context.res().getOutputStream();
        List<Ingest.Upload> batch = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(context.bodyInputStream(), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.strip().startsWith("{")) {
                    batch.add(
                            new Ingest.Upload("line-" + number + ".json", line.getBytes(StandardCharsets.UTF_8), null));
                } else if (!line.isBlank()) {
                    flush(batch, out);
                    write(new Outcome.Refused("line-" + number + ".json", NO_OBJECT), out);
                }
                if (batch.size() == BULK_BATCH) {
                    flush(batch, out);
                }
            }
        }
        flush(batch, out);
        if ("wait".equals(context.queryParam("refresh"))) {
            ingest.refresh();
        }
    }

    private void flush(List<Ingest.Upload> batch, OutputStream out) throws IOException {
        for (Outcome outcome : batch.isEmpty() ? List.<Outcome>of() : ingest.takeAll(batch)) {
            write(outcome, out);
        }
        out.flush();
        batch.clear();
    }

    private void write(Outcome outcome, OutputStream out) throws IOException {
        out.write(json.writeValueAsBytes(result(outcome)));
        out.write('\n');
    }

    private void get(Context context) {
        StoredCandidate candidate = candidate(context);
        context.header("ETag", etag(candidate.sequence()))
                .json(ResumeFormat.toTree(candidate.career(), ResumeFormat.Detail.OPEN));
    }

    private void replace(Context context) {
        StoredCandidate candidate = candidate(context);
        String expected = context.header("If-Match");
        if (expected != null && !expected.equals("*") && !expected.equals(etag(candidate.sequence()))) {
            throw ProblemException.of(
                    412,
                    "Changed meanwhile",
                    "the candidate is at " + etag(candidate.sequence()) + ", not at " + expected + "; read it again");
        }
        ingest.replace(candidate.id(), career(context));
        ingest.refresh();
        StoredCandidate stored = candidate(context);
        context.header("ETag", etag(stored.sequence()))
                .json(ResumeFormat.toTree(stored.career(), ResumeFormat.Detail.OPEN));
    }

    private Career career(Context context) {
        try {
            return ResumeFormat.read(context.body(), LocalDate.now(clock), null);
        } catch (MalformedResumeException malformed) {
            throw ProblemException.body(String.valueOf(malformed.getMessage()));
        }
    }

    private void erase(Context context) {
        StoredCandidate candidate = candidate(context);
        Optional<Long> sequence = ingest.erase(candidate.id(), ME);
        context.json(Map.of(
                "erased", candidate.id(),
                "change", sequence.orElse(0L),
                "at", clock.instant().toString(),
                "what", List.of("original file", "career", "index entry")));
    }

    private void source(Context context) {
        StoredCandidate candidate = candidate(context);
        byte[] bytes = store.findSource(candidate.id())
                .orElseThrow(() -> ProblemException.notFound("the original file of this candidate is not kept"));
        String name = String.valueOf(Path.of(candidate.file()).getFileName()).replaceAll("[^\\w.-]", "_");
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .result(bytes);
    }

    private void parse(Context context) throws IOException {
        Ingest.Upload upload = uploads(context).getFirst();
        switch (ingest.read(upload)) {
            case Reading.Understood(var career) -> context.json(ResumeFormat.toTree(career, ResumeFormat.Detail.OPEN));
            case Reading.Unreadable(var reason) ->
                throw ProblemException.of(422, "Unreadable file", upload.file() + ": " + reason);
        }
    }

    private StoredCandidate candidate(Context context) {
        return find(store, context.pathParam("id"));
    }

    /** The candidate with this id, or a problem that says that there is none. */
    static StoredCandidate find(CandidateStore store, String id) {
        return store.find(id)
                .orElseThrow(
                        () -> ProblemException.notFound("there is no candidate '" + id + "'; it may have been erased"));
    }

    private static String etag(long sequence) {
        return "\"" + sequence + "\"";
    }
}
