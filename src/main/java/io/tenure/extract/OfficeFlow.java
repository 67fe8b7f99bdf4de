package io.tenure.extract;

import io.tenure.extract.Line.Block;
import io.tenure.extract.TableRows.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the readers of word processor formats put what they find: runs of text into paragraphs, paragraphs and tables one below the other.
 * A cell of a table and a text box have a flow of their own.
 */
final class OfficeFlow {

    /** Points at which text is too small to be meant for people. */
    private static final float TINY = 2f;

    /**
     * What a paragraph is.
     *
     * @param indent in average characters
     * @param before space above in points
     * @param after space below in points
     */
    record Paragraph(Block block, int level, int indent, float before, float after) {
        static final Paragraph PLAIN = new Paragraph(Block.TEXT, 0, 0, 0, 0);
    }

    /** A line of the paragraph that is being written. */
    private record Draft(StyledText text, float points) {}

    /** Counts that all flows of a document share. */
    private static final class Counts {
        private int page = 1;
        private int row;
        private int hidden;
    }

    private final PageLines lines = new PageLines();
    private final List<Line> plainLines = new ArrayList<>();
    private final Counts counts;
    private final StyledText.Builder current = new StyledText.Builder();
    private final List<Draft> drafts = new ArrayList<>();
    private float points;
    private float spaceBelow;

    OfficeFlow() {
        this(new Counts());
    }

    private OfficeFlow(Counts counts) {
        this.counts = counts;
    }

    /** An empty flow for a cell or a text box of the same document. */
    OfficeFlow nested() {
        return new OfficeFlow(counts);
    }

    /**
     * Adds a run to the paragraph.
     *
     * @param size in points
     */
    void text(String run, boolean bold, boolean italic, float size) {
        if (size > 0 && size < TINY) {
            hide(run);
            return;
        }
        String plain = Glyphs.plain(run).replace('\n', ' ').replace('\r', ' ').replace('\f', ' ');
        current.append(plain, bold, italic);
        if (!plain.isBlank()) {
            points = Math.max(points, size);
        }
    }

    void tab() {
        current.append("\t", false, false);
    }

    void lineBreak() {
        drafts.add(new Draft(current.take(), points));
        points = 0;
    }

    void pageBreak() {
        counts.page++;
    }

    /** Counts text that the page does not show. */
    void hide(String text) {
        counts.hidden += text.strip().length();
    }

    boolean hasText() {
        return !current.isBlank()
                || drafts.stream().anyMatch(draft -> !draft.text().isBlank());
    }

    /** Ends the paragraph; an empty one is a blank line. */
    void endParagraph(Paragraph paragraph) {
        lineBreak();
        float space = Math.max(spaceBelow, paragraph.before());
        for (int i = 0; i < drafts.size(); i++) {
            add(line(drafts.get(i), paragraph, i == 0), i == 0 ? space : 0);
        }
        drafts.clear();
        spaceBelow = paragraph.after();
    }

    private Line line(Draft draft, Paragraph paragraph, boolean first) {
        StyledText text = draft.text();
        int indent = paragraph.indent() + leadingTabs(text) * 4;
        Line line;
        if (text.isBlank()) {
            line = Lines.blank();
        } else if (paragraph.block() == Block.TEXT || paragraph.block() == Block.BULLET && !first) {
            line = Lines.text(text.strip(), indent);
        } else {
            int mark = paragraph.block() == Block.BULLET ? Bullets.markLength(text.toString()) : 0;
            line = Lines.of(paragraph.block(), paragraph.level(), indent, text.substring(mark, text.length()));
        }
        return Lines.withSize(Lines.withPage(line, counts.page), draft.points());
    }

    private static int leadingTabs(StyledText text) {
        String string = text.toString();
        int tabs = 0;
        while (tabs < string.length() && string.charAt(tabs) == '\t') {
            tabs++;
        }
        return tabs;
    }

    private void add(Line line, float space) {
        lines.add(line, space);
        plainLines.add(line);
    }

    /** Adds a table whose cells were read with {@link #nested()} flows. */
    void table(List<Row> rows) {
        List<Line> table = TableRows.table(counts.row, rows);
        counts.row = TableRows.lastRow(counts.row, table);
        add(Lines.withPage(Lines.blank(), counts.page), 0);
        table.forEach(line -> add(line, 0));
        add(Lines.withPage(Lines.blank(), counts.page), 0);
        spaceBelow = 0;
    }

    /** Adds the lines of a text box, set apart. */
    void box(OfficeFlow box) {
        add(Lines.withPage(Lines.blank(), counts.page), 0);
        box.plainLines.forEach(line -> add(line, 0));
        add(Lines.withPage(Lines.blank(), counts.page), 0);
    }

    /** The lines so far as the cell of a table has them. */
    List<Line> cell() {
        if (!current.isEmpty() || !drafts.isEmpty()) {
            endParagraph(Paragraph.PLAIN);
        }
        return plainLines;
    }

    /** The lines so far as a document has them, their sizes relative. */
    List<Line> toLines() {
        cell();
        return lines.toLines();
    }

    List<String> remarks() {
        return counts.hidden == 0 ? List.of() : List.of(Reasons.hiddenText(counts.hidden));
    }
}
