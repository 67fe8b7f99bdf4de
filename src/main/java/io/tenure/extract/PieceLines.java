package io.tenure.extract;

import io.tenure.extract.Line.Block;
import io.tenure.extract.PageLayout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a document from the pieces of its pages: gaps become cells, distances become indents and blank lines. */
final class PieceLines {

    /** Wider than this many times the font size, a gap between words sets columns apart. */
    private static final float CELL_GAP = 1.7f;

    private static final float LINE_PITCH = 1.2f;

    /** Space above a line in points that is a gap in any document. */
    private static final float FAR = 100f;

    /** A line that reaches this far across its column was broken because it was full. */
    private static final float FULL = 0.8f;

    private static final Pattern DOTS = Pattern.compile("[.…_·]{3,}|\\.");

    private final PageLines out = new PageLines();
    private int rows;
    private @Nullable Last last;

    /** The page of a table that nothing has followed yet, far from any page otherwise. */
    private int tablePage = Integer.MIN_VALUE;

    /** Adds a piece of a page. */
    void add(Piece piece, int page) {
        if (piece.columns().isEmpty()) {
            text(piece.lines(), page);
        } else {
            table(piece, page);
        }
    }

    List<Line> toLines() {
        return out.toLines();
    }

    private void text(List<WordLine> lines, int page) {
        tablePage = Integer.MIN_VALUE;
        float left = lines.stream().map(WordLine::left).min(Float::compare).orElse(0f);
        float right = lines.stream().map(WordLine::right).max(Float::compare).orElse(0f);
        WordLine before = null;
        for (WordLine line : lines) {
            Line made = sized(line(line, left), line, page);
            float space = before != null ? spaceAbove(before, line) : goesOnFromPageBefore(made) ? 0 : FAR;
            out.add(made, space);
            before = line;
        }
        last = before == null ? null : new Last(out.last(), page, before.right() > left + FULL * (right - left));
    }

    /** What the last piece of running text ended with. */
    private record Last(Line line, int page, boolean full) {}

    /** Text goes on after a page break where the line above it is full and no sentence ends there, or is a heading of its own look. */
    private boolean goesOnFromPageBefore(Line line) {
        if (last == null || last.page() + 1 != line.page()) {
            return false;
        }
        Line above = last.line();
        boolean ends = above.text().endsWith(".")
                || above.text().endsWith("!")
                || above.text().endsWith("?");
        boolean heads = above.isBold() && !line.isBold() || above.size() > line.size();
        return heads || above.isBold() == line.isBold() && line.size() <= above.size() && last.full() && !ends;
    }

    private static Line sized(Line line, WordLine of, int page) {
        return Lines.withSize(Lines.withPage(line, page), Math.round(of.size() * 2) / 2f);
    }

    private static float spaceAbove(WordLine before, WordLine line) {
        return Math.max(0, line.y() - before.y() - LINE_PITCH * Math.max(before.size(), line.size()));
    }

    private static Line line(WordLine line, float left) {
        List<StyledText> cells = new ArrayList<>();
        List<Word> cell = new ArrayList<>();
        Word before = null;
        for (Word word : line.words()) {
            boolean dots = DOTS.matcher(word.text()).matches() && word.text().length() > 1;
            boolean wide = before != null && word.x() - before.right() > CELL_GAP * word.size();
            if ((dots || wide) && !cell.isEmpty()) {
                cells.add(Word.styled(cell));
                cell = new ArrayList<>();
            }
            if (!dots) {
                cell.add(word);
            }
            before = word;
        }
        if (!cell.isEmpty()) {
            cells.add(Word.styled(cell));
        }
        int indent = Math.max(0, Math.round((line.left() - left) / (0.5f * line.size())));
        return cells.size() == 1 ? single(cells.getFirst(), indent) : several(cells, indent);
    }

    private static Line single(StyledText text, int indent) {
        return Lines.text(text, indent);
    }

    private static Line several(List<StyledText> cells, int indent) {
        if (cells.isEmpty()) {
            return Lines.rule();
        }
        int mark = Bullets.markLength(cells.getFirst().toString() + " ");
        StyledText first = cells.getFirst();
        if (mark == 0 || mark >= first.length()) {
            return Lines.ofCells(Block.TEXT, 0, indent, 0, cells);
        }
        List<StyledText> rest = new ArrayList<>(cells);
        rest.set(0, first.substring(mark, first.length()));
        return Lines.ofCells(Block.BULLET, 1, indent, 0, rest);
    }

    private void table(Piece piece, int page) {
        List<Line> lines = new ArrayList<>();
        boolean goesOn = tablePage + 1 == page;
        for (List<WordLine> row :
                TableRowFinder.rows(piece.lines(), piece.columns().getFirst())) {
            List<List<Line>> cells = cells(row, piece.columns(), page);
            boolean unlabelled = cells.getFirst().isEmpty();
            rows += goesOn && unlabelled && lines.isEmpty() ? 0 : 1;
            lines.addAll(TableRows.lines(rows, cells));
        }
        out.addAll(lines, goesOn ? 0 : FAR);
        tablePage = page;
        last = null;
    }

    private static List<List<Line>> cells(List<WordLine> lines, List<Float> columns, int page) {
        List<List<Line>> cells = new ArrayList<>();
        for (int column = 0; column <= columns.size(); column++) {
            float from = column == 0 ? Float.NEGATIVE_INFINITY : columns.get(column - 1);
            float to = column == columns.size() ? Float.POSITIVE_INFINITY : columns.get(column);
            cells.add(cell(lines, from, to, page));
        }
        return cells;
    }

    private static List<Line> cell(List<WordLine> lines, float from, float to, int page) {
        List<WordLine> inside = WordLine.of(lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.x() >= from && word.x() < to)
                .toList());
        float left = inside.stream().map(WordLine::left).min(Float::compare).orElse(0f);
        return inside.stream().map(line -> sized(line(line, left), line, page)).toList();
    }
}
