package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.extract.Line;
import io.tenure.parse.CvLine.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the lines of a document ready for reading: finds their dates, joins what a narrow column broke, drops what is no text. */
final class Sheet {

    private static final String BULLETS = "•▪◦‣●·∙■□➢➤✓✔*";
    private static final Set<String> PAGE = Set.of("page", "seite", "pagina", "página", "strona", "sida", "blad");

    private static final int LONG_CELL = 60;
    private static final int LONGEST_DATE = 22;
    private static final int LONGEST_LINE = 1500;

    private final DateScanner scanner;
    private final List<String> later = new ArrayList<>();
    private @Nullable Line laterSource;

    private Sheet(DateScanner scanner) {
        this.scanner = scanner;
    }

    static List<CvLine> read(Document document, DateScanner scanner) {
        return new Sheet(scanner)
                .lines(Unwrapping.of(document).stream().flatMap(Sheet::cut).toList());
    }

    /** A line that is longer than any paragraph is read in parts, so that the time it takes grows with its length and no faster. */
    private static Stream<Line> cut(Line line) {
        String text = line.text();
        if (text.length() <= LONGEST_LINE) {
            return Stream.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(text.length(), from + LONGEST_LINE);
            int space = to == text.length() ? to : text.lastIndexOf(' ', to);
            to = space > from ? space : to;
            String part = text.substring(from, to).strip();
            if (!part.isEmpty()) {
                parts.add(new Line(
                        line.number(),
                        line.page(),
                        line.indent(),
                        line.block(),
                        line.level(),
                        line.row(),
                        List.of(part),
                        List.of(),
                        line.size()));
            }
            from = to;
        }
        return parts.stream();
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
            joinBrokenDate(sources, cells, i);
            flush(source, lines);
            List<String> texts = withoutLong(source, cells.get(i));
            if (!texts.stream().allMatch(String::isBlank)) {
                lines.add(line(lines.size(), source, texts, blank));
                blank = false;
            }
        }
        flush(null, lines);
        return lines;
    }

    /** The cells of a table row without the running text in it, which comes after the rest of the row. */
    private List<String> withoutLong(Line source, List<String> cells) {
        if (source.row() == 0
                || cells.size() < 2
                || cells.stream().filter(cell -> !cell.isBlank()).count() < 2) {
            return cells;
        }
        List<String> left = new ArrayList<>();
        for (String cell : cells) {
            if (isText(cell)) {
                later.add(cell);
            } else {
                left.add(cell);
            }
        }
        laterSource = later.isEmpty() ? laterSource : source;
        return left.isEmpty() ? List.of("") : left;
    }

    /** Whether a cell holds running text: many words, or sentences. */
    private static boolean isText(String cell) {
        long spaces = cell.strip().chars().filter(c -> c == ' ').count();
        boolean sentences = spaces >= 3 && cell.strip().endsWith(".") && cell.indexOf(". ") > 0;
        return cell.length() > LONG_CELL && spaces > 8 || cell.length() > LONG_CELL / 2 && sentences;
    }

    private void flush(@Nullable Line source, List<CvLine> lines) {
        Line from = laterSource;
        if (from != null && (source == null || source.row() != from.row())) {
            later.forEach(text -> lines.add(line(lines.size(), from, List.of(text), false)));
            later.clear();
            laterSource = null;
        }
    }

    private CvLine line(int index, Line source, List<String> texts, boolean blank) {
        boolean bullet = source.block() == Line.Block.BULLET;
        List<Cell> cells = new ArrayList<>();
        for (String text : PeriodCells.join(texts, scanner)) {
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

    /** "April 2013 –" in a narrow column goes on with "Februar 2019" at the start of the next line, and "2013" with "– 2019". */
    private void joinBrokenDate(List<Line> sources, List<List<String>> cells, int i) {
        if (i + 1 >= cells.size() || sources.get(i).row() != sources.get(i + 1).row()) {
            return;
        }
        String first = cells.get(i).getFirst().strip();
        String next = cells.get(i + 1).getFirst().strip();
        if (first.length() < 4 || first.length() > LONGEST_DATE || next.isEmpty() || next.length() > LONGEST_DATE) {
            return;
        }
        String whole = whole(first, next, sources.get(i + 1));
        if (whole != null) {
            cells.get(i).set(0, whole);
            if (cells.get(i + 1).size() > 1) {
                cells.get(i + 1).removeFirst();
            } else {
                cells.get(i + 1).set(0, "");
            }
        }
    }

    /** The period that two pieces make together; null where they make none or the first is one by itself. */
    private @Nullable String whole(String first, String next, Line nextLine) {
        char last = Folding.fold(first.charAt(first.length() - 1));
        List<DateSpan> open = scanner.scan(first);
        if (last == '-') {
            boolean begun = open.size() == 1
                    && open.getFirst().ongoing()
                    && open.getFirst().from() == 0;
            return begun && (isOnly(next, scanner.scan(next)) || isPresent(next)) ? first + " " + next : null;
        }
        if (open.stream().anyMatch(DateSpan::isPeriod)) {
            return null;
        }
        boolean dash = nextLine.block() == Line.Block.BULLET && nextLine.row() > 0;
        String joined = first + (dash ? " – " : " ") + next;
        List<DateSpan> dates = scanner.scan(joined);
        boolean whole = isOnly(joined, dates) && dates.getFirst().form() == DateSpan.Form.RANGE;
        return whole ? joined : null;
    }

    private static boolean isOnly(String text, List<DateSpan> dates) {
        return dates.size() == 1
                && dates.getFirst().from() == 0
                && dates.getFirst().to() >= text.length() - 1;
    }

    /** Whether a text says nothing but that it goes on: "present", "heute". */
    static boolean isPresent(String text) {
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
