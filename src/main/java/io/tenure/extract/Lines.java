package io.tenure.extract;

import io.tenure.extract.Line.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes lines, and finishes a list of them. Until they are finished their number is 0.
 *
 * <p>Wide gaps cut a line into cells: a tab, three spaces or more, or the dots that lead the eye to a page number or a date.
 */
final class Lines {

    /** A CV has a few hundred lines; what comes after this many is not one. */
    static final int MOST = 20_000;

    /** The longest line that is kept whole. */
    static final int LONGEST = 20_000;

    private static final Pattern GAP = Pattern.compile("\\s*\\t\\s*|\\s{3,}|\\s*(?:\\.{4,}|(?:\\s\\.){4,}|…{2,})\\s*");

    private static final Pattern RULE = Pattern.compile("(?:[-=_*~#+.·•─—–═━]\\s?){4,}|_{3,}|-{3,}|\\*{3,}|—{2,}");

    private Lines() {}

    static Line blank() {
        return plain(Block.TEXT, 0, 0, "");
    }

    static Line rule() {
        return plain(Block.RULE, 0, 0, "");
    }

    static Line plain(Block block, int level, int indent, String text) {
        return of(block, level, indent, StyledText.plain(text));
    }

    /** Running text; a bullet or a rule where its characters say so. */
    static Line text(StyledText text, int indent) {
        if (isRule(text.toString())) {
            return rule();
        }
        int mark = Bullets.markLength(text.toString());
        return mark == 0
                ? of(Block.TEXT, 0, indent, text)
                : of(Block.BULLET, 1, indent, text.substring(mark, text.length()));
    }

    /** A line of the given kind, cut into cells at wide gaps. */
    static Line of(Block block, int level, int indent, StyledText text) {
        StyledText kept = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<StyledText> cells = new ArrayList<>();
        for (StyledText cell : kept.strip().split(GAP)) {
            if (!cell.isBlank()) {
                cells.add(cell.collapsed().strip());
            }
        }
        return ofCells(block, level, indent, 0, cells);
    }

    /** A line of the given kind, never cut. */
    static Line uncut(Block block, int level, int indent, StyledText text) {
        return ofCells(block, level, indent, 0, List.of(text.collapsed().strip()));
    }

    /** A line of the given cells, empty ones kept. */
    static Line ofCells(Block block, int level, int indent, int row, List<StyledText> cells) {
        List<StyledText> some = cells.isEmpty() ? List.of(StyledText.EMPTY) : cells;
        return new Line(
                0,
                1,
                indent,
                block,
                level,
                row,
                some.stream().map(StyledText::toString).toList(),
                StyledText.joined(some, "\t").runs(),
                1.0f);
    }

    static boolean isRule(String text) {
        return !text.isBlank() && RULE.matcher(text.strip()).matches();
    }

    static Line withRow(Line line, int row) {
        Block block = line.block() == Block.TEXT ? Block.CELL : line.block();
        return new Line(
                line.number(),
                line.page(),
                line.indent(),
                block,
                line.level(),
                row,
                line.cells(),
                line.runs(),
                line.size());
    }

    static Line withSize(Line line, float size) {
        return new Line(
                line.number(),
                line.page(),
                line.indent(),
                line.block(),
                line.level(),
                line.row(),
                line.cells(),
                line.runs(),
                size);
    }

    static Line withPage(Line line, int page) {
        return new Line(
                line.number(),
                page,
                line.indent(),
                line.block(),
                line.level(),
                line.row(),
                line.cells(),
                line.runs(),
                line.size());
    }

    static Line withBlock(Line line, Block block, int level) {
        return new Line(
                line.number(),
                line.page(),
                line.indent(),
                block,
                level,
                line.row(),
                line.cells(),
                line.runs(),
                line.size());
    }

    static Line withIndent(Line line, int indent) {
        return new Line(
                line.number(),
                line.page(),
                indent,
                line.block(),
                line.level(),
                line.row(),
                line.cells(),
                line.runs(),
                line.size());
    }

    /** Numbered from 1; one blank line where there were several, none at either end; at most {@link #MOST}. */
    static List<Line> finish(List<Line> drafts) {
        List<Line> finished = new ArrayList<>();
        boolean blankBefore = true;
        for (Line draft : drafts) {
            boolean blank = isGap(draft);
            if (!(blank && blankBefore) && finished.size() < MOST) {
                finished.add(numbered(draft, finished.size() + 1));
            }
            blankBefore = blank;
        }
        while (!finished.isEmpty() && isGap(finished.getLast())) {
            finished.removeLast();
        }
        return finished;
    }

    /** A blank line, not a rule. */
    static boolean isGap(Line line) {
        return line.isBlank() && line.block() != Block.RULE;
    }

    private static Line numbered(Line line, int number) {
        return new Line(
                number,
                line.page(),
                line.indent(),
                line.block(),
                line.level(),
                line.row(),
                line.cells(),
                line.runs(),
                line.size());
    }
}
