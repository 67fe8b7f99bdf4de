package io.tenure.extract;

import io.tenure.extract.Line.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables as lines. The cells of a row: the first lines of all cells side by side, then what is left of each cell in turn; all under the
 * row's number. A row that has text in its first cell only is a line of running text: a heading across the table.
 */
final class TableRows {

    private static final Pattern TAB = Pattern.compile("\t");
    private static final int MANY_LINES = 8;
    private static final int LONGEST_PERIOD = 45;
    private static final Pattern OPEN_ENDED = Pattern.compile(
            ".*(?:[-–—]|\\b(?:to|bis|à|au|a|al|do|tot|t/m|till|hasta|até))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile(
            "\\s*(?:[-–—]|(?:to|bis|à|au|al|do|tot|t/m|till|hasta|até)\\b).*", Pattern.CASE_INSENSITIVE);

    private TableRows() {}

    /**
     * A row of cells, each a list of lines.
     *
     * @param continued how many cells at its start go on from the row above: they are empty, and the row is part of that one
     */
    record Row(List<List<Line>> cells, int continued) {

        /** Columns of a page, not cells of a table: two of them are long, or hold headings. */
        boolean isLayout() {
            return cells.stream().filter(Row::isColumn).count() >= 2;
        }

        private static boolean isColumn(List<Line> cell) {
            long lines = cell.stream().filter(line -> !line.isBlank()).count();
            return lines >= MANY_LINES || lines >= 3 && cell.stream().anyMatch(line -> line.block() == Block.HEADING);
        }
    }

    /**
     * The lines of a table: row by row, or column by column where it only serves to set columns side by side.
     *
     * @param before the number of rows in the document so far
     */
    static List<Line> table(int before, List<Row> rows) {
        List<Line> lines = new ArrayList<>();
        if (rows.stream().anyMatch(Row::isLayout)) {
            for (Row row : rows) {
                row.cells().forEach(cell -> {
                    lines.addAll(cell);
                    lines.add(Lines.blank());
                });
            }
            return lines;
        }
        int number = before;
        for (Row row : rows) {
            number += row.continued() > 0 && number > before ? 0 : 1;
            lines.addAll(lines(number, row.cells()));
        }
        return lines;
    }

    /** How many rows a document has after these lines. */
    static int lastRow(int before, List<Line> lines) {
        return Math.max(before, lines.stream().mapToInt(Line::row).max().orElse(0));
    }

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
                .flatMap(column -> column.isEmpty()
                        ? Stream.of(StyledText.EMPTY)
                        : StyledText.of(column.getFirst()).split(TAB).stream())
                .toList();
        float size = columns.stream()
                .filter(column -> !column.isEmpty())
                .map(column -> column.getFirst().size())
                .max(Float::compare)
                .orElse(1.0f);
        int page = columns.stream()
                .filter(column -> !column.isEmpty())
                .mapToInt(column -> column.getFirst().page())
                .min()
                .orElse(1);
        return Lines.withPage(Lines.withSize(Lines.ofCells(Block.CELL, 0, 0, row, firsts), size), page);
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
