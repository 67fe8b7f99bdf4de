package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.extract.Line;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the lines of a page broke: a list item and its indented rest, an emphasised line and its emphasised rest. */
final class Unwrapping {

    private static final int FULL = 55;

    private Unwrapping() {}

    static List<Line> of(Document document) {
        if (!document.format().equals("pdf")) {
            return document.lines();
        }
        List<Line> lines = new ArrayList<>();
        for (Line line : document.lines()) {
            if (!lines.isEmpty() && goesOn(lines.getLast(), line)) {
                lines.add(join(lines.removeLast(), line));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static boolean goesOn(Line line, Line next) {
        boolean plain = next.block() == Line.Block.TEXT
                && next.cells().size() == 1
                && line.cells().size() == 1
                && !next.isBlank()
                && !line.isBlank();
        if (!plain) {
            return false;
        }
        if (line.block() == Line.Block.BULLET) {
            return next.indent() > line.indent() && !next.isBold();
        }
        return line.block() == Line.Block.TEXT
                && line.isBold()
                && next.isBold()
                && line.text().length() >= FULL
                && line.size() == next.size();
    }

    private static Line join(Line line, Line next) {
        List<Line.Run> runs = new ArrayList<>(line.runs());
        runs.add(new Line.Run(" ", line.isBold(), false));
        runs.addAll(next.runs());
        return new Line(
                line.number(),
                line.page(),
                line.indent(),
                line.block(),
                line.level(),
                line.row(),
                List.of(line.text() + " " + next.text()),
                runs,
                line.size());
    }
}
