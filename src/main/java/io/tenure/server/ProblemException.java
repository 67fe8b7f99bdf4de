package io.tenure.server;

import java.util.Map;

/** A request that cannot be answered, and why; becomes a problem detail (RFC 9457). The detail quotes the value and names the mend. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final transient Map<String, Object> members;

    private ProblemException(int status, String title, String detail, Map<String, Object> members) {
        super(detail);
        this.status = status;
        this.title = title;
        this.members = Map.copyOf(members);
    }

    /** A parameter that is unknown or has a value that cannot be used. */
    static ProblemException parameter(String name, String detail) {
        return new ProblemException(400, "Unusable parameter", detail, Map.of("parameter", name));
    }

    /** A body that cannot be used. */
    static ProblemException body(String detail) {
        return new ProblemException(400, "Unusable content", detail, Map.of());
    }

    /** A query that is refused; {@code start} and {@code end} say where in its text. */
    static ProblemException query(String detail, int start, int end) {
        return new ProblemException(400, "Query refused", detail, Map.of("at", java.util.List.of(start, end)));
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(404, "Not found", detail, Map.of());
    }

    static ProblemException of(int status, String title, String detail) {
        return new ProblemException(status, title, detail, Map.of());
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** Members beyond those of the standard: {@code at}, {@code parameter}. */
    Map<String, Object> members() {
        return members;
    }

    /** The message, never null. */
    String detail() {
        return String.valueOf(getMessage());
    }
}
