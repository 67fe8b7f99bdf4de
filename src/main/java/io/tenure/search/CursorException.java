package io.tenure.search;

/** A cursor that no answer gave, or that belongs to another sort order. The caller's mistake; the message quotes it. */
public final class CursorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CursorException(String cursor, Throwable cause) {
        super(message(cursor), cause);
    }

    public CursorException(String cursor) {
        super(message(cursor));
    }

    private static String message(String cursor) {
        return "cursor '" + cursor + "' does not belong to this search; leave it out to begin with the first page";
    }
}
