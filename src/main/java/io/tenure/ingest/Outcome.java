package io.tenure.ingest;

import io.tenure.career.Career;
import io.tenure.store.Receipt;

/** What became of one file that was taken in. */
public sealed interface Outcome {

    /** The name of the file. */
    String file();

    /** It is stored, and will be found within a second. */
    record Taken(String file, Receipt receipt, Career career) implements Outcome {}

    /** It could not be read, and is not stored. */
    record Refused(String file, String reason) implements Outcome {}
}
