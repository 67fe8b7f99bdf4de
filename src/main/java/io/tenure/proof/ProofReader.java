package io.tenure.proof;

import io.tenure.career.Career;
import io.tenure.extract.Document;
import io.tenure.extract.Extraction;
import io.tenure.extract.Extractor;
import io.tenure.extract.Line;
import io.tenure.ingest.CareerReader;
import io.tenure.ingest.Reading;
import io.tenure.parse.CareerParser;
import io.tenure.parse.Marked;
import io.tenure.parse.ParseContext;
import io.tenure.taxonomy.SkillRecogniser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a file as {@link CareerReader} does, and keeps the places. Safe for use by many threads. */
public final class ProofReader {

    private final Extractor extractor;
    private final CareerParser parser;
    private final SkillRecogniser recogniser;
    private final CareerReader careers;
    private final Clock clock;

    /** @param careers reads the formats that are made for programs, which have no places */
    public ProofReader(
            Extractor extractor, CareerParser parser, SkillRecogniser recogniser, CareerReader careers, Clock clock) {
        this.extractor = extractor;
        this.parser = parser;
        this.recogniser = recogniser;
        this.careers = careers;
        this.clock = clock;
    }

    /** What came of reading a file. */
    public sealed interface Result {

        /** It was understood. */
        record Read(Proof proof) implements Result {}

        /**
         * It could not be read.
         *
         * @param reason one line for whoever brought the file
         */
        record Unreadable(String reason) implements Result {}
    }

    /**
     * Reads a file that came today.
     *
     * @param stated the as-of date that whoever brought it states, or null
     */
    public Result read(String file, byte[] bytes, @Nullable LocalDate stated) {
        return switch (extractor.extract(file, bytes)) {
            case Extraction.Text(Document document) -> new Result.Read(proof(file, document, stated));
            case Extraction.Structured structured -> structured(file, bytes, structured.content(), stated);
            case Extraction.Failed(String reason) -> new Result.Unreadable(reason);
        };
    }

    private Proof proof(String file, Document document, @Nullable LocalDate stated) {
        Marked marked = parser.parseMarked(document, new ParseContext(LocalDate.now(clock), stated, file));
        Career career = recogniser.annotate(marked.career());
        return new Proof(file, document.lines(), career, marked.spans(career));
    }

    private Result structured(String file, byte[] bytes, String content, @Nullable LocalDate stated) {
        return switch (careers.read(file, bytes, stated)) {
            case Reading.Understood(Career career) ->
                new Result.Read(new Proof(file, linesOf(content), career, List.of()));
            case Reading.Unreadable(String reason) -> new Result.Unreadable(reason);
        };
    }

    private static List<Line> linesOf(String content) {
        List<String> texts = content.lines().toList();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> lineOf(i + 1, texts.get(i)))
                .toList();
    }

    private static Line lineOf(int number, String text) {
        String bare = text.strip();
        int indent = text.length() - text.stripLeading().length();
        return new Line(number, 1, indent, Line.Block.TEXT, 0, 0, List.of(bare), List.of(), 1);
    }
}
