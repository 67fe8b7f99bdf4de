package io.tenure.parse;

import io.tenure.career.Career;
import io.tenure.extract.Document;
import io.tenure.extract.Extraction;
import io.tenure.extract.Extractors;
import io.tenure.extract.Line;
import io.tenure.taxonomy.Taxonomies;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads CVs written in tests; received on a fixed day. */
final class Cvs {

    static final LocalDate RECEIVED = LocalDate.of(2026, 11, 22);

    private static final CareerParser PARSER = new CareerParser(Taxonomies.builtIn());

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
