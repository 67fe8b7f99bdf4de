package io.tenure.resume;

import org.jspecify.annotations.Nullable;

/** A file is not a résumé of the form that it claims; the message is one line for whoever brought it. */
public final class MalformedResumeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedResumeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
