package io.tenure.ingest;

import io.tenure.career.Career;

/** What became of the bytes of a file. */
public sealed interface Reading {

    /** They were understood. */
    record Understood(Career career) implements Reading {}

    /**
     * They could not be read.
     *
     * @param reason one line for whoever brought the file, naming the mend where there is one
     */
    record Unreadable(String reason) implements Reading {}
}
