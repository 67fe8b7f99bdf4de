package io.tenure.parse;

import io.tenure.parse.CvLine.Cell;
import java.util.ArrayList;
import java.util.List;

/** Joins the lines that a typewriter's margin broke: where the next word would not have fitted, the line goes on. */
final class Paragraphs {

    private static final int WIDEST = 130;
    private static final int NARROWEST = 40;

    private final int width;
    private final DateScanner scanner;

    Paragraphs(List<CvLine> lines, DateScanner scanner) {
        int longest = lines.stream()
                .filter(line -> line.cells().size() == 1)
                .mapToInt(CvLine::length)
                .max()
                .orElse(0);
        width = longest > WIDEST ? 0 : longest;
        this.scanner = scanner;
    }

    /** Whether a line goes on with the next. */
    boolean isBroken(CvLine line, CvLine next) {
        if (width < NARROWEST
                || next.bullet()
                || next.blankBefore()
                || line.cells().size() > 1
                || next.cells().size() > 1
                || line.isHeading()
                || next.isHeading()) {
            return false;
        }
        String text = next.text();
        int space = text.indexOf(' ');
        return line.length() + 1 + (space < 0 ? text.length() : space) > width - 2;
    }

    /** The lines with the broken ones joined; a joined line keeps the number of its first. */
    List<CvLine> join(List<CvLine> lines) {
        List<CvLine> joined = new ArrayList<>();
        CvLine last = null;
        for (CvLine line : lines) {
            if (last != null && isBroken(last, line)) {
                CvLine first = joined.removeLast();
                String text = first.text() + " " + line.text();
                joined.add(new CvLine(
                        first.index(),
                        first.source(),
                        List.of(new Cell(text, scanner.scan(text))),
                        first.bullet(),
                        first.blankBefore()));
            } else {
                joined.add(line);
            }
            last = line;
        }
        return joined;
    }
}
