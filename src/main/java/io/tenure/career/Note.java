package io.tenure.career;

/**
 * Something doubtful about a CV, for the eyes of whoever relies on the career.
 *
 * @param severity how much it matters
 * @param message what is doubtful and what was assumed; never longer than a line
 * @param line the line of the extracted text that it is about, from 1; 0 for the whole document
 */
public record Note(Severity severity, String message, int line) {

    /** How much a note matters to whoever reads the career. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public static Note info(String message, int line) {
        return new Note(Severity.INFO, message, line);
    }

    public static Note warning(String message, int line) {
        return new Note(Severity.WARNING, message, line);
    }

    public static Note error(String message, int line) {
        return new Note(Severity.ERROR, message, line);
    }
}
