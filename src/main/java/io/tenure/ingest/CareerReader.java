package io.tenure.ingest;

import io.tenure.career.Career;
import io.tenure.career.Note;
import io.tenure.extract.Extraction;
import io.tenure.extract.Extractor;
import io.tenure.resume.EuropassFormat;
import io.tenure.resume.HrOpenFormat;
import io.tenure.resume.MalformedResumeException;
import io.tenure.resume.ResumeFormat;
import io.tenure.taxonomy.SkillRecogniser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the bytes of a file to a career with its skills: extract, parse, recognise. Safe for use by many threads. */
public final class CareerReader {

    private final Extractor extractor;
    private final DocumentParser parser;
    private final SkillRecogniser recogniser;
    private final Clock clock;

    public CareerReader(Extractor extractor, DocumentParser parser, SkillRecogniser recogniser, Clock clock) {
        this.extractor = extractor;
        this.parser = parser;
        this.recogniser = recogniser;
        this.clock = clock;
    }

    /**
     * Reads a file that came today.
     *
     * @param stated the as-of date that whoever brought it states, or null
     */
    public Reading read(String file, byte[] bytes, @Nullable LocalDate stated) {
        return read(file, bytes, LocalDate.now(clock), stated);
    }

    /** Reads a file that came on the day {@code received}. */
    public Reading read(String file, byte[] bytes, LocalDate received, @Nullable LocalDate stated) {
        return switch (extractor.extract(file, bytes)) {
            case Extraction.Text(var document) ->
                new Reading.Understood(recogniser.annotate(parser.parse(document, file, received, stated)));
            case Extraction.Structured(var schema, var content) -> structured(schema, content, received, stated);
            case Extraction.Failed(var reason) -> new Reading.Unreadable(reason);
        };
    }

    private Reading structured(
            Extraction.Schema schema, String content, LocalDate received, @Nullable LocalDate stated) {
        try {
            Career career = switch (schema) {
                case JSON_RESUME -> ResumeFormat.read(content, received, stated);
                case EUROPASS_XML -> EuropassFormat.read(content, received, stated);
                case HR_OPEN_XML -> HrOpenFormat.read(content, received, stated);
            };
            return new Reading.Understood(noteIfEmpty(recogniser.annotate(career)));
        } catch (MalformedResumeException malformed) {
            return new Reading.Unreadable(String.valueOf(malformed.getMessage()));
        }
    }

    private static Career noteIfEmpty(Career career) {
        return career.jobs().isEmpty() ? career.withNotes(List.of(Note.warning("the file states no jobs", 0))) : career;
    }
}
