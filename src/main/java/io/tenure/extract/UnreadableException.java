package io.tenure.extract;

/** What a file holds cannot be read; the message is the reason for the person who brought it. Never leaves the package. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason);
    }

    UnreadableException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** As the result of reading the file. */
    Extraction.Failed failed() {
        return new Extraction.Failed(String.valueOf(getMessage()));
    }
}
