package io.tenure.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a table without rulings make a row. Lines at the right that stand close together belong to one row with the label beside
 * them, wherever it is centred; where several labels stand beside such a block, each begins a row of its own.
 */
final class TableRowFinder {

    private static final float CLOSE = 1.15f;

    /** Lines of a paragraph are set at most this many font sizes apart. */
    private static final float PITCH = 1.45f;

    private static final Pattern OPEN_ENDED =
            Pattern.compile(".*(?:[-–—]|\\b(?:to|bis|à|au|al|tot|until|hasta|até|do))\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING =
            Pattern.compile("(?:[-–—]|(?:to|bis|à|au|al|do|tot|till?|until|hasta|até)\\b).*", Pattern.CASE_INSENSITIVE);

    private final List<WordLine> labels;
    private final List<WordLine> others;

    private TableRowFinder(List<WordLine> lines, float x) {
        labels = WordLine.of(words(lines, x, true));
        others = WordLine.of(words(lines, x, false));
    }

    private static List<Word> words(List<WordLine> lines, float x, boolean atLeft) {
        return lines.stream()
                .flatMap(line -> line.words().stream())
                .filter(word -> word.x() < x == atLeft)
                .toList();
    }

    /**
     * The lines of each row from the top down.
     *
     * @param x where the first column ends
     */
    static List<List<WordLine>> rows(List<WordLine> lines, float x) {
        return new TableRowFinder(lines, x).rows();
    }

    private List<List<WordLine>> rows() {
        List<List<WordLine>> groups = new ArrayList<>();
        List<WordLine> unused = new ArrayList<>(labels);
        for (List<WordLine> block : blocks()) {
            List<WordLine> beside =
                    unused.stream().filter(label -> isBeside(label, block)).toList();
            unused.removeAll(beside);
            groups.add(merged(beside, block));
            if (starts(beside) > 1) {
                groups.addAll(split(beside, groups.removeLast()));
            }
        }
        unused.forEach(label -> groups.add(List.of(label)));
        groups.sort(Comparator.comparingDouble(group -> group.getFirst().y()));
        return withoutOrphans(groups);
    }

    /** The lines right of the labels, cut where they stand further apart than the lines of a paragraph. */
    private List<List<WordLine>> blocks() {
        float close = pitch();
        List<List<WordLine>> blocks = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (i == 0
                    || others.get(i).y() - others.get(i - 1).y()
                            > Math.max(close, PITCH * others.get(i).size())) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(others.get(i));
        }
        return blocks;
    }

    /** The least distance of two lines, with a little to spare. */
    private float pitch() {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < others.size(); i++) {
            least = Math.min(least, others.get(i).y() - others.get(i - 1).y());
        }
        return others.size() < 2 ? 0 : CLOSE * least;
    }

    private static boolean isBeside(WordLine label, List<WordLine> block) {
        float reach = 0.6f * label.size();
        return label.y() > block.getFirst().y() - reach
                && label.y() < block.getLast().y() + reach;
    }

    private static List<WordLine> merged(List<WordLine> labels, List<WordLine> block) {
        List<WordLine> all = new ArrayList<>(labels);
        all.addAll(block);
        all.sort(Comparator.comparingDouble(WordLine::y));
        return all;
    }

    /** How many labels there are, those broken over two lines counted once. */
    private static int starts(List<WordLine> labels) {
        int starts = 0;
        for (int i = 0; i < labels.size(); i++) {
            starts += i > 0 && carriesOn(labels.get(i - 1), labels.get(i)) ? 0 : 1;
        }
        return starts;
    }

    private static boolean carriesOn(WordLine above, WordLine label) {
        boolean near = label.y() - above.y() < 1.6f * label.size();
        return near
                && (OPEN_ENDED.matcher(above.text()).matches()
                        || OPENING.matcher(label.text()).matches());
    }

    /** A row for each label, from its own line down. */
    private static List<List<WordLine>> split(List<WordLine> labels, List<WordLine> group) {
        List<List<WordLine>> rows = new ArrayList<>();
        rows.add(new ArrayList<>());
        float reach = 0.35f * group.getFirst().size();
        int next = 0;
        WordLine above = null;
        for (WordLine line : group) {
            while (next < labels.size() && labels.get(next).y() <= line.y() + reach) {
                WordLine label = labels.get(next++);
                boolean begins = above == null || !carriesOn(above, label);
                if (begins && !rows.getLast().isEmpty()) {
                    rows.add(new ArrayList<>());
                }
                above = label;
            }
            rows.getLast().add(line);
        }
        return rows;
    }

    /** A block without a label goes on from the row above it. */
    private List<List<WordLine>> withoutOrphans(List<List<WordLine>> groups) {
        List<List<WordLine>> rows = new ArrayList<>();
        for (List<WordLine> group : groups) {
            boolean labelled = group.stream().anyMatch(labels::contains);
            if (!labelled && !rows.isEmpty()) {
                rows.getLast().addAll(group);
            } else {
                rows.add(new ArrayList<>(group));
            }
        }
        return rows;
    }
}
