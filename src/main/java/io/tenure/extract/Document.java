package io.tenure.extract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A CV as lines in reading order: columns unwoven, headers and footers that repeat on each page left out, hidden text left out.
 *
 * @param format short name of the format ("txt", "md", "html", "docx", "pdf" …)
 * @param lines in reading order; blank lines are kept (one where there were several) as they separate entries
 * @param written the day on which the document was last written according to its own metadata, or null; a tool may have copied it from
 *     a template, so a text that names later months is right and this is wrong
 * @param language the language that the document declares (ISO 639-1), or null
 * @param remarks what was doubtful about the extraction ("2 pages had no text: scanned?"), one line each
 */
public record Document(
        String format,
        List<Line> lines,
        @Nullable LocalDate written,
        @Nullable String language,
        List<String> remarks) {

    public Document {
        lines = List.copyOf(lines);
        remarks = List.copyOf(remarks);
    }
}
