package io.tenure.extract;

import java.util.List;

/**
 * Lines as tests write them: {@code # } and a heading for each level, {@code - } a list item, {@code ? } a term, {@code : } a definition,
 * {@code 2> } a line of the table's second row, {@code ---} a rule; cells parted by {@code  | }, bold text between asterisks.
 */
final class Shown {

    private Shown() {}

    static List<String> text(Extractor extractor, String content) {
        return lines(extractor.extract("cv", content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static List<String> lines(Extraction extraction) {
        return document(extraction).lines().stream().map(Shown::line).toList();
    }

    static Document document(Extraction extraction) {
        return switch (extraction) {
            case Extraction.Text text -> text.document();
            case Extraction.Structured structured -> throw new AssertionError("structured: " + structured.schema());
            case Extraction.Failed failed -> throw new AssertionError("failed: " + failed.reason());
        };
    }

    static String reason(Extraction extraction) {
        if (extraction instanceof Extraction.Failed(String reason)) {
            return reason;
        }
        throw new AssertionError("read: " + extraction);
    }

    private static String line(Line line) {
        String text = String.join(" | ", line.cells());
        String marked = line.isBold() ? "*" + text + "*" : text;
        String row = line.row() > 0 ? line.row() + "> " : "";
        return row
                + switch (line.block()) {
                    case TEXT, CELL -> marked;
                    case HEADING -> "#".repeat(line.level()) + " " + text;
                    case BULLET -> "  ".repeat(line.level() - 1) + "- " + text;
                    case TERM -> "? " + text;
                    case DEFINITION -> ": " + text;
                    case RULE -> "---";
                };
    }
}
