package io.tenure.parse;

import io.tenure.extract.Line;
import io.tenure.parse.CvLine.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the heads that run into their text: "Technician, Acme Ltd, 2009–2013. Fibre splicing and …" is a head and a line of text, and so is
 * "Since May 2021. A staff of seven …" below a title.
 */
final class RunInHeads {

    private static final int LONGEST_HEAD = 130;
    private static final int LONGEST_REMARK = 40;

    private final HeadReader reader;
    private final DateScanner scanner;
    private final Paragraphs paragraphs;

    private RunInHeads(List<CvLine> lines, HeadReader reader, DateScanner scanner) {
        this.reader = reader;
        this.scanner = scanner;
        this.paragraphs = new Paragraphs(lines, scanner);
    }

    /** The lines, numbered afresh, with every run-in head on a line of its own. */
    static List<CvLine> split(List<CvLine> lines, HeadReader reader, DateScanner scanner) {
        RunInHeads heads = new RunInHeads(lines, reader, scanner);
        List<CvLine> split = new ArrayList<>(lines.size());
        CvLine before = null;
        for (CvLine line : lines) {
            int end = heads.endOfHead(line, before);
            if (end < 0) {
                split.add(line.at(split.size()));
            } else {
                split.add(heads.part(line, split.size(), 0, end));
                split.add(heads.part(line, split.size(), end, line.text().length()));
            }
            before = line;
        }
        return split;
    }

    /** Where the head at the beginning of a line ends; -1 where there is none or nothing but it. */
    private int endOfHead(CvLine line, @org.jspecify.annotations.Nullable CvLine before) {
        boolean plain = line.cells().size() == 1 && !line.isHeading() && line.length() > LONGEST_REMARK / 2;
        if (!plain || before != null && paragraphs.isBroken(before, line) && !endsSentence(before.text())) {
            return -1;
        }
        boolean row = before != null && isRowOf(before, line);
        if (!row && line.cells().getFirst().dates().stream().noneMatch(DateSpan::isPeriod)) {
            return -1;
        }
        List<CvLine> sentences = Sentences.of(line);
        if (sentences.size() < 2) {
            return -1;
        }
        CvLine first = sentences.getFirst();
        if (row) {
            Head head = reader.read(List.of(first), HeadOrder.UNKNOWN);
            boolean role = head.titleScore() >= 3 && first.length() <= LONGEST_HEAD && !HeadFinder.isSentence(first);
            return role ? line.text().indexOf(first.text()) + first.text().length() : -1;
        }
        int end = line.text().indexOf(first.text()) + first.text().length();
        return first.length() <= LONGEST_HEAD && isHead(first, before) ? end : -1;
    }

    /** Whether a line stands in the row of a table behind a period. */
    private static boolean isRowOf(CvLine date, CvLine line) {
        DateSpan span = date.edgeDate();
        return line.source().row() > 0
                && line.source().row() == date.source().row()
                && date.isDateOnly()
                && span != null
                && span.isPeriod();
    }

    private boolean isHead(CvLine sentence, @org.jspecify.annotations.Nullable CvLine before) {
        DateSpan date = sentence.edgeDate();
        boolean both = date != null && (date.form() == DateSpan.Form.RANGE || date.form() == DateSpan.Form.SINCE);
        if (!both || Clause.isFirstPerson(sentence.text())) {
            return false;
        }
        if (sentence.isDateOnly()) {
            return before != null && !sentence.bullet() && !sentence.source().isBold() && awaitsDate(before);
        }
        if (reader.isLabelled(sentence)
                || HeadFinder.isSentence(sentence)
                || Character.isLowerCase(sentence.text().charAt(0))) {
            return false;
        }
        Head head = reader.read(List.of(sentence), HeadOrder.UNKNOWN);
        boolean job = head.titleScore() >= 2 && !head.employer().isEmpty() && Names.isNameLike(head.employer());
        boolean one = !sentence.bullet() && (head.titleScore() >= 3 || head.employerScore() == 3);
        return job || one;
    }

    /** Whether a line names a job and no time. */
    private boolean awaitsDate(CvLine line) {
        if (HeadFinder.isSentence(line) || line.edgeDate() != null) {
            return false;
        }
        Head head = reader.read(List.of(line), HeadOrder.UNKNOWN);
        return head.titleScore() >= 2 || head.employerScore() >= 2;
    }

    private static boolean endsSentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
    }

    private CvLine part(CvLine line, int index, int from, int to) {
        String text = line.text().substring(from, to).strip();
        Cell cell = new Cell(text, scanner.scan(text));
        Line source = line.source();
        Line own = from == 0
                ? source
                : new Line(
                        source.number(),
                        source.page(),
                        source.indent(),
                        Line.Block.TEXT,
                        0,
                        source.row(),
                        List.of(text),
                        List.of(),
                        source.size());
        return new CvLine(index, own, List.of(cell), from == 0 && line.bullet(), from == 0 && line.blankBefore());
    }
}
