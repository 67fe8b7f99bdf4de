package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.extract.Line;
import io.tenure.parse.CvLine.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes the lines of a document ready for reading: finds their dates, joins what a narrow column broke, drops what is no text. */
final class Sheet {

    private static final String BULLETS = "•▪◦‣●·∙■□➢➤✓✔*";
    private static final Set<String> PAGE = Set.of("page", "seite", "pagina", "página", "strona", "sida", "blad");

    private final DateScanner scanner;

    private Sheet(DateScanner scanner) {
        this.scanner = scanner;
    }

    static List<CvLine> read(Document document) {
        return new Sheet(new DateScanner(DayOrder.isMonthFirst(document))).lines(document.lines());
    }

    private List<CvLine> lines(List<Line> sources) {
        List<CvLine> lines = new ArrayList<>();
        List<List<String>> cells = new ArrayList<>();
        sources.forEach(source -> cells.add(new ArrayList<>(source.cells())));
        boolean blank = true;
        for (int i = 0; i < sources.size(); i++) {
            Line source = sources.get(i);
            if (source.block() == Line.Block.RULE || source.isBlank() || isPageMark(source.text())) {
                blank = true;
                continue;
            }
            joinBrokenDate(cells, i);
            lines.add(line(lines.size(), source, cells.get(i), blank));
            blank = false;
        }
        return lines;
    }

    private CvLine line(int index, Line source, List<String> texts, boolean blank) {
        boolean bullet = source.block() == Line.Block.BULLET;
        List<Cell> cells = new ArrayList<>();
        for (String text : texts) {
            String clean = text.strip();
            if (cells.isEmpty()
                    && clean.length() > 2
                    && BULLETS.indexOf(clean.charAt(0)) >= 0
                    && clean.charAt(1) <= ' ') {
                bullet = true;
                clean = clean.substring(2).strip();
            }
            clean = Spacing.close(clean);
            cells.add(new Cell(clean, scanner.scan(clean)));
        }
        return new CvLine(index, source, cells, bullet, blank);
    }

    /** "April 2013 –" in a narrow column goes on with "Februar 2019" at the start of the next line. */
    private void joinBrokenDate(List<List<String>> cells, int i) {
        if (i + 1 >= cells.size()) {
            return;
        }
        String first = cells.get(i).getFirst().strip();
        String next = cells.get(i + 1).getFirst().strip();
        if (first.length() < 5
                || first.length() > 22
                || next.length() > 22
                || !Folding.fold(first).endsWith("-")) {
            return;
        }
        List<DateSpan> open = scanner.scan(first);
        List<DateSpan> rest = scanner.scan(next);
        boolean both =
                open.size() == 1 && open.getFirst().ongoing() && open.getFirst().from() == 0;
        if (both && (isOnly(next, rest) || isPresent(next))) {
            cells.get(i).set(0, first + " " + next);
            if (cells.get(i + 1).size() > 1) {
                cells.get(i + 1).removeFirst();
            } else {
                cells.get(i + 1).set(0, "");
            }
        }
    }

    private static boolean isOnly(String text, List<DateSpan> dates) {
        return dates.size() == 1
                && dates.getFirst().from() == 0
                && dates.getFirst().to() >= text.length() - 1;
    }

    private static boolean isPresent(String text) {
        DateTokens tokens = new DateTokens(Folding.fold(text));
        DateWords.Phrase present = DateWords.INSTANCE.find(tokens, 0, DateWords.Meaning.PRESENT);
        return present != null && present.tokens().size() == tokens.size();
    }

    private static boolean isPageMark(String text) {
        if (text.length() > 30) {
            return false;
        }
        List<String> words = Folding.words(text);
        return words.size() >= 2
                && words.size() <= 4
                && PAGE.contains(words.getFirst())
                && words.get(1).chars().allMatch(Character::isDigit);
    }
}
