package io.tenure.parse;

import io.tenure.extract.Line;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a CV with its dates; blank lines are gone and remembered by the line after them.
 *
 * @param index place among the lines, from 0
 * @param source the line as extracted
 * @param cells its columns, without leading bullets
 * @param bullet whether it is a list item
 * @param blankBefore whether a blank line, a rule or nothing at all stands above
 */
record CvLine(int index, Line source, List<Cell> cells, boolean bullet, boolean blankBefore) {

    /** One column of a line with the dates in it. */
    record Cell(String text, List<DateSpan> dates) {

        /** Whether nothing but dates, brackets and punctuation stands in it. */
        boolean isDate() {
            return !dates.isEmpty() && restOf().chars().noneMatch(Character::isLetterOrDigit);
        }

        /** The text with its dates blanked out. */
        String restOf() {
            StringBuilder rest = new StringBuilder(text);
            for (DateSpan date : dates) {
                for (int i = date.from(); i < date.to(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
            return rest.toString();
        }

        /** The date at the beginning or the end, with at most brackets and punctuation outside it; null for none. */
        @Nullable
        DateSpan edgeDate() {
            if (dates.isEmpty()) {
                return null;
            }
            DateSpan first = dates.getFirst();
            if (isBare(0, first.from())) {
                return first.isDated() || dates.size() == 1 ? first : null;
            }
            for (int i = dates.size() - 1; i >= 0; i--) {
                DateSpan date = dates.get(i);
                if (date.isDated() && !isAside(date) && isBare(date.to(), text.length(), i)) {
                    return date;
                }
            }
            DateSpan last = dates.getLast();
            return !isAside(last) && isBare(last.to(), text.length()) ? last : null;
        }

        /** Whether a lone date stands in brackets among other words: "(and team leader from 2015)". */
        private boolean isAside(DateSpan date) {
            int open = text.lastIndexOf('(', date.from());
            int close = text.indexOf(')', Math.max(open, 0));
            return date.form() != DateSpan.Form.RANGE
                    && open >= 0
                    && close >= date.to() - 1
                    && Folding.words(text.substring(open, date.from())).size() >= 2;
        }

        private boolean isBare(int from, int to) {
            return text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit);
        }

        /** Whether after a date come only lengths ("· 3 yrs 2 mos") or a remark in brackets. */
        private boolean isBare(int from, int to, int date) {
            StringBuilder rest = new StringBuilder(text.substring(from, to));
            for (int i = date + 1; i < dates.size(); i++) {
                if (!dates.get(i).isDated()) {
                    for (int c = dates.get(i).from() - from; c < dates.get(i).to() - from; c++) {
                        rest.setCharAt(c, ' ');
                    }
                }
            }
            int open = rest.indexOf("(");
            int close = rest.lastIndexOf(")");
            if (open >= 0 && close > open && open < close - 1) {
                rest.delete(open, close + 1);
            }
            return rest.chars().noneMatch(Character::isLetterOrDigit);
        }
    }

    /** The same line at another place. */
    CvLine at(int newIndex) {
        return newIndex == index ? this : new CvLine(newIndex, source, cells, bullet, blankBefore);
    }

    /** The cells, separated by tabs. */
    String text() {
        return cells.size() == 1
                ? cells.getFirst().text()
                : String.join("\t", cells.stream().map(Cell::text).toList());
    }

    int length() {
        return cells.stream().mapToInt(cell -> cell.text().length()).sum() + cells.size() - 1;
    }

    boolean isHeading() {
        return source.block() == Line.Block.HEADING;
    }

    boolean isTerm() {
        return source.block() == Line.Block.TERM;
    }

    /** The date that stands where a date of an entry stands: in a cell of its own or at an edge of the text; null for none. */
    @Nullable
    DateSpan edgeDate() {
        DateSpan lone = null;
        for (Cell cell : cells) {
            DateSpan date = cell.edgeDate();
            if (date != null && (date.isPeriod() || cell.isDate()) && (lone == null || !lone.isPeriod())) {
                lone = date;
            } else if (date != null && lone == null) {
                lone = date;
            }
        }
        return lone;
    }

    /** Whether it holds nothing but a date. */
    boolean isDateOnly() {
        return cells.stream().anyMatch(Cell::isDate)
                && cells.stream().allMatch(cell -> cell.isDate() || cell.text().isBlank());
    }

    /** Whether all of its letters are capitals, at least four. */
    boolean isCapitals() {
        int upper = 0;
        String text = text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            upper += Character.isUpperCase(c) ? 1 : 0;
        }
        return upper >= 4;
    }

    boolean isItalic() {
        List<Line.Run> runs = source.runs();
        return runs.stream().anyMatch(Line.Run::italic)
                && runs.stream()
                        .allMatch(run -> run.italic() || run.text().chars().noneMatch(Character::isLetterOrDigit));
    }

    /** Whether the line begins with a stretch in bold or italics. */
    boolean beginsEmphasised() {
        return source.runs().stream()
                .filter(run -> !run.text().isBlank())
                .findFirst()
                .map(run -> run.bold() || run.italic())
                .orElse(false);
    }
}
