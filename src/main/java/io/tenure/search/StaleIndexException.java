package io.tenure.search;

/** An index on disk was written by another format or with another taxonomy: it must be rebuilt from the store. */
public final class StaleIndexException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StaleIndexException(String message) {
        super(message);
    }
}
