package io.tenure.search;

/** The engine failed or cannot be reached; the message names the mend where there is one. */
public final class IndexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
