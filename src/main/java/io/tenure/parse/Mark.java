package io.tenure.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of one line that a reader took for something.
 *
 * @param kind for what
 * @param line the line, possibly a sentence of a longer one
 * @param from offset of its first char in the line's text
 * @param to offset after its last char
 */
record Mark(Span.Kind kind, CvLine line, int from, int to) {

    String text() {
        return line.text().substring(from, to);
    }

    Mark as(Span.Kind other) {
        return new Mark(other, line, from, to);
    }

    /** All of it but its first chars. */
    Mark without(int first) {
        return new Mark(kind, line, from + first, to);
    }

    /** Only the part of it that says {@code text}; all of it where it says that in other chars. */
    Mark within(String text) {
        int at = text.isEmpty() ? -1 : text().indexOf(text);
        return at < 0 ? this : new Mark(kind, line, from + at, from + at + text.length());
    }

    /** The date among those of the lines; empty if it is none of theirs. */
    static List<Mark> of(DateSpan date, List<CvLine> lines) {
        for (CvLine line : lines) {
            int cellFrom = 0;
            for (CvLine.Cell cell : line.cells()) {
                for (DateSpan other : cell.dates()) {
                    if (other.from() == date.from() && other.start().equals(date.start())) {
                        return List.of(of(date, line, cellFrom));
                    }
                }
                cellFrom += cell.text().length() + 1;
            }
        }
        return List.of();
    }

    /** All dates of a line that name a time. */
    static List<Mark> dates(CvLine line) {
        List<Mark> marks = new ArrayList<>();
        int cellFrom = 0;
        for (CvLine.Cell cell : line.cells()) {
            for (DateSpan date : cell.dates()) {
                if (date.isDated()) {
                    marks.add(of(date, line, cellFrom));
                }
            }
            cellFrom += cell.text().length() + 1;
        }
        return marks;
    }

    private static Mark of(DateSpan date, CvLine line, int cellFrom) {
        return new Mark(Span.Kind.DATE, line, cellFrom + date.from(), cellFrom + date.to());
    }

    /**
     * The first place in the lines that says {@code text}, for what a reader put together from parts: white space may differ, and where
     * the whole stands nowhere its parts between commas count. Empty if it is not found.
     */
    static List<Mark> of(Span.Kind kind, String text, List<CvLine> lines) {
        for (CvLine line : lines) {
            int[] place = Alignment.find(line.text(), text, 0);
            if (place.length > 0) {
                return List.of(new Mark(kind, line, place[0], place[1]));
            }
        }
        return text.contains(", ") ? parts(kind, text, lines) : List.of();
    }

    private static List<Mark> parts(Span.Kind kind, String text, List<CvLine> lines) {
        List<Mark> marks = new ArrayList<>();
        for (String part : text.split(", ", -1)) {
            marks.addAll(of(kind, part, lines));
        }
        return marks;
    }
}
