package io.tenure.extract;

import io.tenure.extract.Line.Block;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines of a paged format, each with the space above it and its font size in points, on their way to a document: body text becomes size
 * 1.0, and more space than usual becomes a blank line, except above a list item.
 */
final class PageLines {

    private static final float CLEARLY_MORE = 4f;

    /** More space than this between paragraphs is a gap even where every paragraph has it. */
    private static final float MOST_USUAL = 14f;

    private final List<Line> lines = new ArrayList<>();
    private final List<Float> spaces = new ArrayList<>();

    /**
     * Adds a line.
     *
     * @param line its size is in points, or 0 where not known
     * @param spaceAbove beyond the usual distance between two lines, in points
     */
    void add(Line line, float spaceAbove) {
        lines.add(line);
        spaces.add(spaceAbove);
    }

    void addAll(List<Line> more, float spaceAbove) {
        for (int i = 0; i < more.size(); i++) {
            add(more.get(i), i == 0 ? spaceAbove : 0);
        }
    }

    /** The line added last. */
    Line last() {
        return lines.getLast();
    }

    /** With blank lines and relative sizes. */
    List<Line> toLines() {
        float body = bodySize();
        float usual = usualSpace();
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean wide = spaces.get(i) >= usual + CLEARLY_MORE && line.block() != Block.BULLET;
            if (wide || line.block() == Block.HEADING) {
                out.add(Lines.withPage(Lines.blank(), line.page()));
            }
            out.add(
                    line.size() > 0 && !line.isBlank()
                            ? Lines.withSize(line, Math.round(10f * line.size() / body) / 10f)
                            : Lines.withSize(line, 1f));
        }
        return out;
    }

    /** The size that most characters have. */
    private float bodySize() {
        Map<Float, Integer> characters = new HashMap<>();
        for (Line line : lines) {
            if (line.size() > 0 && !line.isBlank()) {
                characters.merge(line.size(), line.text().length(), Integer::sum);
            }
        }
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    /** The median of the spaces above paragraphs of running text, within reason. */
    private float usualSpace() {
        List<Float> sorted = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && lines.get(i).block() == Block.TEXT) {
                sorted.add(spaces.get(i));
            }
        }
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : Math.min(MOST_USUAL, sorted.get(sorted.size() / 2));
    }
}
