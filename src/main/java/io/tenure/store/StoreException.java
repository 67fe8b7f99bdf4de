package io.tenure.store;

import org.jspecify.annotations.Nullable;

/** The data folder cannot be used; the message is one line that names the mend. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
