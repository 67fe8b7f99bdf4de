package io.tenure.extract;

import io.tenure.extract.Line.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of a table's row as lines: the first lines of all cells side by side, then what is left of each cell in turn; all under the
 * row's number. A row that has text in its first cell only is a line of running text: a heading across the table.
 */
final class TableRows {

    private static final int LONGEST_PERIOD = 45;
    private static final Pattern OPEN_ENDED = Pattern.compile(
            ".*(?:[-–—]|\\b(?:to|bis|à|au|a|al|do|tot|t/m|till|hasta|até))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:[-–—]|(?:to|bis|à|au|al|do|tot|t/m|till|hasta|até)\\b).*", Pattern.CASE_INSENSITIVE);

    private TableRows() {}

    /**
     * The lines of a row.
     *
     * @param row its number, from 1
     * @param cells the lines of each cell, blank ones included
     */
    static List<Line> lines(int row, List<List<Line>> cells) {
        List<List<Line>> columns = cells.stream().map(TableRows::trimmed).toList();
        if (columns.stream().skip(1).allMatch(List::isEmpty)) {
            return columns.isEmpty() ? List.of() : columns.getFirst();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(firstLine(row, columns));
        for (List<Line> column : columns) {
            column.stream().skip(1).map(line -> Lines.withRow(line, row)).forEach(lines::add);
        }
        return lines;
    }

    private static Line firstLine(int row, List<List<Line>> columns) {
        List<StyledText> firsts = columns.stream()
                .map(column -> column.isEmpty() ? StyledText.EMPTY : StyledText.of(column.getFirst()))
                .toList();
        float size = columns.stream()
                .filter(column -> !column.isEmpty())
                .map(column -> column.getFirst().size())
                .max(Float::compare)
                .orElse(1.0f);
        return Lines.withSize(Lines.ofCells(Block.CELL, 0, 0, row, firsts), size);
    }

    /** Without blank lines at the ends; a period that was broken over several lines is one. */
    private static List<Line> trimmed(List<Line> cell) {
        int from = 0;
        int to = cell.size();
        while (from < to && Lines.isGap(cell.get(from))) {
            from++;
        }
        while (to > from && Lines.isGap(cell.get(to - 1))) {
            to--;
        }
        List<Line> column = cell.subList(from, to);
        return isBrokenPeriod(column) ? List.of(joined(column)) : column;
    }

    private static Line joined(List<Line> column) {
        return Lines.uncut(
                Block.TEXT,
                0,
                column.getFirst().indent(),
                StyledText.joined(column.stream().map(StyledText::of).toList(), " "));
    }

    private static boolean isBrokenPeriod(List<Line> column) {
        if (column.size() < 2 || column.size() > 3) {
            return false;
        }
        String all = String.join(" ", column.stream().map(Line::text).toList());
        boolean dated = all.length() <= LONGEST_PERIOD && all.chars().anyMatch(Character::isDigit);
        for (int i = 1; dated && i < column.size(); i++) {
            dated = column.get(i).block() == Block.TEXT
                    && isOpen(column.get(i - 1).text(), column.get(i).text());
        }
        return dated;
    }

    private static boolean isOpen(String before, String after) {
        return OPEN_ENDED.matcher(before).matches() || OPENING.matcher(after).matches();
    }
}
