package io.tenure.extract;

import java.util.List;

/**
 * One line (in flowing formats: one paragraph, list item or line break) with what its layout says.
 *
 * @param number from 1, in reading order
 * @param page from 1
 * @param indent distance from the left edge of the text block, in average characters; leading white space is not in {@code text}
 * @param block what kind of line
 * @param level depth: 1 to 6 for a heading, nesting from 1 for a bullet, 0 otherwise
 * @param row lines of the same table row share this number; 0 outside tables
 * @param cells the text of each column that this line has, in order: a line of running text has one; a table row or a line with wide
 *     gaps ("Acme Ltd          2010 - 2012") has several. Empty cells of a table row are kept as "". Never an empty list; a blank line
 *     has one empty cell.
 * @param runs the text cut where its style changes, for formats that have styles; otherwise one plain run
 * @param size font size relative to the body text, 1.0 where not known
 */
public record Line(
        int number,
        int page,
        int indent,
        Block block,
        int level,
        int row,
        List<String> cells,
        List<Run> runs,
        float size) {

    /** What kind of line. */
    public enum Block {
        TEXT,
        /** Marked as a heading by the format itself, not only by looks. */
        HEADING,
        /** A list item; the bullet or number is not in the text. */
        BULLET,
        /** The term of a definition list. */
        TERM,
        /** The definition that belongs to the term above. */
        DEFINITION,
        /** Part of a table row. */
        CELL,
        /** A rule drawn across the page, a page break: no text. */
        RULE
    }

    /** A stretch of text in one style. */
    public record Run(String text, boolean bold, boolean italic) {}

    public Line {
        cells = List.copyOf(cells);
        runs = List.copyOf(runs);
    }

    /** The cells, separated by a tab. */
    public String text() {
        return cells.size() == 1 ? cells.getFirst() : String.join("\t", cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Whether all of its letters are bold. */
    public boolean isBold() {
        return runs.stream().anyMatch(Run::bold)
                && runs.stream().allMatch(run -> run.bold() || run.text().isBlank());
    }
}
