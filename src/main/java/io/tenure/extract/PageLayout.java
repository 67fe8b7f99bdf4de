package io.tenure.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reading order of a page: cut along the gutters that run between columns, from the outside in, and read band by band from the top
 * down and column by column from the left. A gutter between dates and what they date makes rows of a table instead.
 */
final class PageLayout {

    private static final int DEEPEST = 4;
    private static final float SIDEBAR = 0.42f;
    private static final int MOST_COLUMNS = 5;

    /** Where a piece of a page belongs. */
    enum Place {
        MAIN,
        LEFT_SIDEBAR,
        RIGHT_SIDEBAR
    }

    /**
     * A piece of a page whose lines follow each other.
     *
     * @param columns where the cells of a table's rows begin, or nothing for running text
     */
    record Piece(Place place, List<WordLine> lines, List<Float> columns) {

        float size() {
            return lines.stream().map(WordLine::size).max(Float::compare).orElse(0f);
        }
    }

    private PageLayout() {}

    /**
     * The pieces of a page in reading order, except that sidebars are only marked.
     *
     * @param before the columns of the table that the page before ended in, or nothing
     */
    static List<Piece> pieces(List<Word> words, List<Float> before) {
        List<Piece> pieces = new ArrayList<>();
        List<WordLine> lines = WordLine.of(words);
        int table = before.isEmpty() ? 0 : tableLength(lines, before);
        if (table > 0) {
            pieces.add(new Piece(Place.MAIN, lines.subList(0, table), before));
        }
        cut(lines.subList(table, lines.size()), Place.MAIN, 0, pieces);
        return pieces;
    }

    /** How many lines from the top keep to the columns of a table; the last of them has text beyond the first column. */
    private static int tableLength(List<WordLine> lines, List<Float> columns) {
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            WordLine line = lines.get(i);
            if (columns.stream().anyMatch(x -> Gutter.touches(line, x))) {
                break;
            }
            length = line.right() > columns.getFirst() ? i + 1 : length;
        }
        return length;
    }

    private static void cut(List<WordLine> lines, Place place, int depth, List<Piece> pieces) {
        Optional<Gutter> found = depth < DEEPEST ? Gutter.find(lines) : Optional.empty();
        if (found.isEmpty()) {
            whole(lines, place, pieces);
            return;
        }
        Gutter gutter = found.get();
        Gutter.Kind kind = gutter.kind(lines);
        around(lines, kind == Gutter.Kind.LINES ? gutter : gutter.trimmed(lines), place, depth, pieces, kind);
    }

    private static void around(
            List<WordLine> lines, Gutter gutter, Place place, int depth, List<Piece> pieces, Gutter.Kind kind) {
        cut(lines.subList(0, gutter.from()), place, depth, pieces);
        List<WordLine> band = lines.subList(gutter.from(), gutter.to());
        switch (kind) {
            case LINES -> whole(band, place, pieces);
            case TABLE -> pieces.add(new Piece(place, band, columns(band, gutter)));
            case COLUMNS -> columns(band, gutter, place, depth, pieces);
        }
        cut(lines.subList(gutter.to(), lines.size()), place, depth, pieces);
    }

    private static void whole(List<WordLine> lines, Place place, List<Piece> pieces) {
        if (!lines.isEmpty()) {
            pieces.add(new Piece(place, lines, List.of()));
        }
    }

    private static void columns(List<WordLine> band, Gutter gutter, Place place, int depth, List<Piece> pieces) {
        List<WordLine> left = gutter.side(band, true);
        List<WordLine> right = gutter.side(band, false);
        float leftWidth = width(left);
        float rightWidth = width(right);
        boolean narrowLeft = leftWidth < SIDEBAR * (leftWidth + rightWidth);
        boolean narrowRight = rightWidth < SIDEBAR * (leftWidth + rightWidth);
        boolean outermost = place == Place.MAIN && depth == 0 && band.size() > 12;
        cut(left, outermost && narrowLeft ? Place.LEFT_SIDEBAR : place, depth + 1, pieces);
        cut(right, outermost && narrowRight ? Place.RIGHT_SIDEBAR : place, depth + 1, pieces);
    }

    private static float width(List<WordLine> lines) {
        float left = lines.stream().map(WordLine::left).min(Float::compare).orElse(0f);
        float right = lines.stream().map(WordLine::right).max(Float::compare).orElse(0f);
        return right - left;
    }

    /** Where the columns of a table begin: at the gutter found, and at every further one that no word of its band touches. */
    private static List<Float> columns(List<WordLine> band, Gutter first) {
        List<Float> columns = new ArrayList<>(List.of(first.x()));
        List<WordLine> rest = first.side(band, false);
        for (Optional<Gutter> more = Gutter.find(rest);
                more.isPresent() && columns.size() < MOST_COLUMNS;
                more = Gutter.find(rest)) {
            Gutter gutter = more.get();
            if (gutter.to() - gutter.from() < rest.size()) {
                break;
            }
            columns.add(gutter.x());
            rest = gutter.side(rest, false);
        }
        return columns;
    }
}
