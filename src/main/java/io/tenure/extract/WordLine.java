package io.tenure.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one baseline, from left to right.
 *
 * @param words never empty
 */
record WordLine(List<Word> words) {

    private static final float SAME_BASELINE = 0.35f;

    float left() {
        return words.getFirst().x();
    }

    float right() {
        return words.getLast().right();
    }

    float y() {
        return words.getFirst().y();
    }

    float size() {
        float size = 0;
        for (Word word : words) {
            size = Math.max(size, word.size());
        }
        return size;
    }

    String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** Sorts words or characters into lines from the top down. Slightly raised or lowered ones belong to the line beside them. */
    static List<WordLine> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::y));
        List<WordLine> lines = new ArrayList<>();
        List<Word> current = new ArrayList<>();
        float y = 0;
        float size = 0;
        for (Word word : sorted) {
            if (!current.isEmpty() && word.y() - y > SAME_BASELINE * Math.max(size, word.size())) {
                lines.add(fromLeft(current));
                current = new ArrayList<>();
            }
            if (current.isEmpty()) {
                y = word.y();
                size = 0;
            }
            size = Math.max(size, word.size());
            current.add(word);
        }
        if (!current.isEmpty()) {
            lines.add(fromLeft(current));
        }
        return lines;
    }

    private static WordLine fromLeft(List<Word> words) {
        words.sort(Comparator.comparingDouble(Word::x));
        return new WordLine(List.copyOf(words));
    }
}
