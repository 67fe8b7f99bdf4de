package io.tenure.taxonomy;

/** A taxonomy's file, or a line of one, that cannot be read. The message names file, line and the mend. */
public final class TaxonomyFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a whole file or folder. */
    TaxonomyFormatException(String file, String problem) {
        super(file + ": " + problem);
    }

    TaxonomyFormatException(String file, int line, String problem) {
        super("%s:%d: %s".formatted(file, line, problem));
    }
}
