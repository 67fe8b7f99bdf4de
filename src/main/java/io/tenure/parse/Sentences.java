package io.tenure.parse;

import io.tenure.extract.Line;
import io.tenure.parse.CvLine.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts running text into sentences that are lines of their own, with their dates and the number of the line that they come from. */
final class Sentences {

    private static final Set<String> ABBREVIATIONS = WordList.setOf(
            "mr mrs ms dr st prof co ltd pvt pte pty coop inc no nr ca bzw z.b e.g i.e etc approx jr sr bros vs u.a ggf inkl max min mio");

    private Sentences() {}

    /** The sentences of a paragraph; the first keeps the blank line before it. */
    static List<CvLine> of(CvLine line) {
        List<CvLine> sentences = new ArrayList<>();
        String text = line.text();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean end = i == text.length() - 1 || isEnd(text, i);
            if (end) {
                add(line, text, start, i + 1, sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static boolean isEnd(String text, int i) {
        char c = text.charAt(i);
        if (c != '.' && c != '!' && c != '?' || i + 2 >= text.length() || text.charAt(i + 1) != ' ') {
            return false;
        }
        int word = i;
        while (word > 0 && text.charAt(word - 1) != ' ') {
            word--;
        }
        String last = Folding.fold(text.substring(word, i));
        return last.length() > 1 && !ABBREVIATIONS.contains(last);
    }

    private static void add(CvLine line, String text, int from, int to, List<CvLine> sentences) {
        int start = from;
        while (start < to && text.charAt(start) == ' ') {
            start++;
        }
        if (start >= to) {
            return;
        }
        List<DateSpan> dates = new ArrayList<>();
        for (DateSpan date : line.cells().size() > 1
                ? List.<DateSpan>of()
                : line.cells().getFirst().dates()) {
            if (date.from() >= start && date.to() <= to) {
                dates.add(new DateSpan(
                        date.from() - start,
                        date.to() - start,
                        date.form(),
                        date.start(),
                        date.end(),
                        date.ongoing(),
                        date.months()));
            }
        }
        Line source = line.source();
        Cell cell = new Cell(text.substring(start, to), List.copyOf(dates));
        sentences.add(new CvLine(
                line.index(), source, List.of(cell), line.bullet(), line.blankBefore() && sentences.isEmpty()));
    }
}
