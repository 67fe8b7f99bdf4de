package io.tenure.parse;

import io.tenure.career.Career;
import io.tenure.extract.Document;
import io.tenure.extract.Extraction;
import io.tenure.extract.Extractors;
import io.tenure.extract.Line;
import io.tenure.taxonomy.SkillRecogniser;
import io.tenure.taxonomy.Taxonomies;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads CVs written in tests; received on a fixed day. */
final class Cvs {

    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);

    private static final CareerParser PARSER = new CareerParser(Taxonomies.builtIn());

    private static final SkillRecogniser RECOGNISER = Taxonomies.recogniser(Taxonomies.builtIn());

    private Cvs() {}

    static Career read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Career read(String name, byte[] bytes) {
        Extraction extraction = Extractors.inProcess().extract(name, bytes);
        if (extraction instanceof Extraction.Text(var document)) {
            return PARSER.parse(document, ParseContext.receivedOn(RECEIVED));
        }
        throw new IllegalArgumentException(name + " is no text: " + extraction);
    }

    /** A text with its lines and what was read in them, skills among it. */
    static MarkedCv readMarked(String name, String text) {
        Extraction extraction = Extractors.inProcess().extract(name, text.getBytes(StandardCharsets.UTF_8));
        if (extraction instanceof Extraction.Text(var document)) {
            Marked marked = PARSER.parseMarked(document, ParseContext.receivedOn(RECEIVED));
            Career career = RECOGNISER.annotate(marked.career());
            return new MarkedCv(document, career, marked.spans(career));
        }
        throw new IllegalArgumentException(name + " is no text: " + extraction);
    }

    /** A read CV with the places. */
    record MarkedCv(Document document, Career career, List<Span> spans) {

        /** The text at a place. */
        String text(Span span) {
            return document.lines().stream()
                    .filter(line -> line.number() == span.line())
                    .findFirst()
                    .orElseThrow()
                    .text()
                    .substring(span.from(), span.to());
        }

        /** The texts at the places of one kind that belong to one part of the career, in the order of the document. */
        List<String> texts(Span.Kind kind, Span.Subject subject, int index) {
            return spans.stream()
                    .filter(span -> span.kind() == kind && span.subject() == subject && span.index() == index)
                    .map(this::text)
                    .toList();
        }
    }

    /** Whether an extractor takes these bytes as text at all. */
    static boolean isText(String name, byte[] bytes) {
        return Extractors.inProcess().extract(name, bytes) instanceof Extraction.Text;
    }

    /** The career of these lines of plain text, past any extractor. */
    static Career readLines(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(
                    lines.size() + 1,
                    1,
                    0,
                    Line.Block.TEXT,
                    0,
                    0,
                    List.of(text),
                    List.of(new Line.Run(text, false, false)),
                    1));
        }
        return PARSER.parse(new Document("txt", lines, null, null, List.of()), ParseContext.receivedOn(RECEIVED));
    }
}
