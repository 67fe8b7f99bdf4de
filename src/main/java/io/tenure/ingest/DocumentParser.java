package io.tenure.ingest;

import io.tenure.career.Career;
import io.tenure.extract.Document;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Understands the lines of a CV. Never throws for what they hold. */
@FunctionalInterface
public interface DocumentParser {

    /**
     * The career that a document tells.
     *
     * @param file name of the file, without folders
     * @param received the day on which it came
     * @param stated the as-of date that whoever brought it stated, or null
     */
    Career parse(Document document, String file, LocalDate received, @Nullable LocalDate stated);
}
