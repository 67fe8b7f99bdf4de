package io.tenure.search;

import io.tenure.search.Hit.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a CV's text with marks in it, cut out so that it can be read by itself.
 *
 * @param marks offsets in {@code text}
 */
record Passage(String text, List<Mark> marks) {

    /** Longer sentences are cut around their first mark. */
    private static final int LONGEST = 280;

    private static final int BEFORE_THE_MARK = 100;
    private static final String CUT = "…";

    Passage {
        marks = List.copyOf(marks);
    }

    /** The sentence that holds some marks. Sentences end at a line's end and at a full stop, question or exclamation mark before a space. */
    static Passage sentence(String text, List<Mark> marks) {
        int first = marks.stream().mapToInt(Mark::start).min().orElse(0);
        int last = marks.stream().mapToInt(Mark::end).max().orElse(0);
        int start = begin(text, first);
        int end = end(text, last);
        String before = "";
        String after = "";
        if (end - start > LONGEST) {
            int from = Math.max(start, first - BEFORE_THE_MARK);
            int to = Math.min(end, from + LONGEST);
            before = from > start ? CUT : "";
            after = to < end ? CUT : "";
            start = from > start ? wordStart(text, from, first) : start;
            end = to;
        }
        return cut(text, start, end, marks, before, after);
    }

    private static Passage cut(String text, int start, int end, List<Mark> marks, String before, String after) {
        List<Mark> kept = new ArrayList<>();
        int shift = before.length() - start;
        for (Mark mark : marks) {
            if (mark.start() >= start && mark.end() <= end) {
                kept.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        kept.sort(Comparator.comparingInt(Mark::start));
        return new Passage(before + text.substring(start, end) + after, kept);
    }

    private static int begin(String text, int at) {
        int start = Math.min(at, text.length());
        while (start > 0 && !endsSentence(text, start - 1)) {
            start--;
        }
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = Math.min(at, text.length());
        while (end < text.length() && !endsSentence(text, end)) {
            end++;
        }
        return end < text.length() && text.charAt(end) != '\n' ? end + 1 : end;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        boolean stop = c == '.' || c == '!' || c == '?';
        return c == '\n' || stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static int wordStart(String text, int from, int limit) {
        int start = from;
        while (start < limit && !Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return start < limit ? start + 1 : from;
    }
}
