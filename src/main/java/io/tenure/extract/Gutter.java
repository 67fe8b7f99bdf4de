package io.tenure.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A strip of white between two columns, and the lines of a region that it runs through without touching a word.
 *
 * @param x its middle
 * @param from the first of the lines
 * @param to after the last
 */
record Gutter(float x, int from, int to) {

    /** What lies on the two sides of a gutter. */
    enum Kind {
        /** Two texts to be read one after the other. */
        COLUMNS,
        /** Dates or labels at the left that belong to the lines at their right. */
        TABLE,
        /** Dates or places set flush right on the lines that they belong to. */
        LINES
    }

    private static final int FEWEST_LINES = 4;
    private static final float NARROWEST = 0.9f;
    private static final float EDGE = 2f;
    private static final Pattern DATE = Pattern.compile(
            ".*(?:\\b(?:19|20)\\d\\d\\b|\\b\\d{1,2}[./]\\d{2,4}\\b|['’]\\d\\d\\b).*|.*\\p{L}{3,10}\\.? ?[-–—]\\s*");
    private static final int LONGEST_DATE = 34;
    private static final int LONGEST_LABEL = 26;

    /**
     * The gutter that parts most of the lines, if one parts enough; but where dates stand left of another gutter in much the same lines,
     * that one, as what it parts are rows.
     */
    static Optional<Gutter> find(List<WordLine> lines) {
        List<Gutter> all = candidates(lines).stream()
                .flatMap(x -> runs(lines, x).stream())
                .filter(gutter -> gutter.score(lines) > 0)
                .sorted(Comparator.comparingDouble((Gutter gutter) -> -gutter.score(lines))
                        .thenComparingDouble(Gutter::x))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Gutter best = all.getFirst();
        Optional<Gutter> dates = all.stream()
                .filter(gutter -> gutter.x() < best.x() && gutter.covers(best) && gutter.kind(lines) == Kind.TABLE)
                .findFirst();
        return dates.isPresent() ? dates : Optional.of(best);
    }

    private boolean covers(Gutter other) {
        int shared = Math.min(to, other.to) - Math.max(from, other.from);
        return shared * 10 >= (other.to - other.from) * 6;
    }

    /** A little left of where words begin after a gap. */
    private static Set<Float> candidates(List<WordLine> lines) {
        Set<Float> candidates = new HashSet<>();
        for (WordLine line : lines) {
            for (int i = 0; i < line.words().size(); i++) {
                Word word = line.words().get(i);
                float gap = i == 0
                        ? Float.MAX_VALUE
                        : word.x() - line.words().get(i - 1).right();
                if (gap > NARROWEST * word.size()) {
                    candidates.add((float) Math.floor(word.x() / 2) * 2 - EDGE);
                }
            }
        }
        return candidates;
    }

    /** The longest stretches of lines that do not touch x. */
    private static List<Gutter> runs(List<WordLine> lines, float x) {
        List<Gutter> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || touches(lines.get(i), x)) {
                if (i - from >= FEWEST_LINES) {
                    runs.add(new Gutter(x, from, i));
                }
                from = i + 1;
            }
        }
        return runs;
    }

    /** Whether a word lies across x, or words so close to each other lie around it that there is no gutter. */
    static boolean touches(WordLine line, float x) {
        List<Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.x() < x + 1 && word.right() > x - 1) {
                return true;
            }
            boolean inGap = i > 0 && words.get(i - 1).right() <= x && word.x() >= x;
            if (inGap && word.x() - words.get(i - 1).right() < NARROWEST * word.size()) {
                return true;
            }
        }
        return false;
    }

    private float score(List<WordLine> lines) {
        int left = 0;
        int right = 0;
        for (WordLine line : lines.subList(from, to)) {
            left += line.left() < x ? 1 : 0;
            right += line.right() > x ? 1 : 0;
        }
        int fewer = Math.min(left, right);
        return fewer < FEWEST_LINES ? 0 : fewer * 2 + left + right;
    }

    /** Without lines at its ends that only stand at the left: they are read before and after anyway, and may belong to what is around. */
    Gutter trimmed(List<WordLine> lines) {
        int first = from;
        while (first < to && lines.get(first).right() < x) {
            first++;
        }
        int last = to;
        while (last > first && to - last < FEWEST_LINES && lines.get(last - 1).right() < x) {
            last--;
        }
        boolean moreAtLeft = last > first && lines.get(last - 1).right() < x;
        return new Gutter(x, first, moreAtLeft || to == lines.size() ? to : last);
    }

    /** What the two sides are to each other. */
    Kind kind(List<WordLine> lines) {
        int first = from;
        while (first < to && lines.get(first).right() < x) {
            first++;
        }
        int last = to;
        while (last > first && lines.get(last - 1).right() < x) {
            last--;
        }
        List<WordLine> band = lines.subList(first, last);
        return kind(side(band, true), side(band, false));
    }

    /** What stands on one side of the gutter in some lines. */
    List<WordLine> side(List<WordLine> band, boolean atLeft) {
        return WordLine.of(band.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.x() < x == atLeft)
                .toList());
    }

    private static Kind kind(List<WordLine> left, List<WordLine> right) {
        float leftAligned = aligned(left, right);
        float rightAligned = aligned(right, left);
        float leftDates = dates(left);
        float rightDates = dates(right);
        if (rightDates >= 0.5f && rightAligned >= 0.8f && rightDates >= leftDates) {
            return Kind.LINES;
        }
        if (leftDates >= 0.4f && leftAligned >= 0.6f) {
            return Kind.TABLE;
        }
        boolean labels = areShort(left) && !areNear(left) && left.size() <= right.size();
        boolean grid = areShort(left) && rightAligned >= 0.9f && !areItems(left);
        if (leftAligned >= 0.85f && (labels || grid)) {
            return Kind.TABLE;
        }
        boolean remarks = areShort(right) && !areNear(right) && right.size() * 2 <= left.size();
        return rightAligned >= 0.9f && remarks ? Kind.LINES : Kind.COLUMNS;
    }

    private static float aligned(List<WordLine> lines, List<WordLine> others) {
        long aligned = lines.stream()
                .filter(line -> others.stream().anyMatch(other -> Math.abs(other.y() - line.y()) < 0.3f * line.size()))
                .count();
        return (float) aligned / lines.size();
    }

    private static float dates(List<WordLine> lines) {
        long dates = lines.stream()
                .map(WordLine::text)
                .filter(text ->
                        text.length() <= LONGEST_DATE && DATE.matcher(text).matches())
                .count();
        return (float) dates / lines.size();
    }

    private static boolean areShort(List<WordLine> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum() <= LONGEST_LABEL * lines.size();
    }

    private static boolean areItems(List<WordLine> lines) {
        return lines.stream()
                                .filter(line -> Bullets.markLength(line.text()) > 0)
                                .count()
                        * 3
                >= lines.size();
    }

    /** Whether many stand right below each other, as the lines of a paragraph do. */
    private static boolean areNear(List<WordLine> lines) {
        int near = 0;
        for (int i = 1; i < lines.size(); i++) {
            near += lines.get(i).y() - lines.get(i - 1).y()
                            < 1.6f * lines.get(i).size()
                    ? 1
                    : 0;
        }
        return near * 3 > lines.size();
    }
}
