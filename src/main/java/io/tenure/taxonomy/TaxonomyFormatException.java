package io.tenure.taxonomy;

/** A line of a taxonomy's file that cannot be read. The message names file, line and the mend. */
public final class TaxonomyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TaxonomyFormatException(String file, int line, String problem) {
        super("%s:%d: %s".formatted(file, line, problem));
    }
}
