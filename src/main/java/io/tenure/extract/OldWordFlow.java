package io.tenure.extract;

import io.tenure.extract.Line.Block;
import io.tenure.extract.OfficeFlow.Paragraph;
import io.tenure.extract.TableRows.Row;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** Walks one Word document from before 2007. Field instructions and tracked deletions are no text. */
final class OldWordFlow {

    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titolo|kop|nagłówek|rubrik)\\s*([1-9])");
    private static final int DEEPEST_HEADING = 6;
    private static final int WHITE = 8;
    private static final char FIELD_START = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char HARD_HYPHEN = 0x1E;

    private final HWPFDocument document;
    private final OfficeFlow flow = new OfficeFlow();

    OldWordFlow(HWPFDocument document) {
        this.document = document;
    }

    Extraction read() {
        blocks(document.getRange(), flow);
        OfficeFlow boxes = flow.nested();
        blocks(document.getMainTextboxRange(), boxes);
        if (!boxes.cell().isEmpty()) {
            flow.box(boxes);
        }
        HeaderStories running = new HeaderStories(document);
        List<Line> lines = Lines.finish(RunningText.around(
                flow.toLines(),
                stories(
                        running.getFirstHeaderSubrange(),
                        running.getOddHeaderSubrange(),
                        running.getEvenHeaderSubrange()),
                stories(
                        running.getFirstFooterSubrange(),
                        running.getOddFooterSubrange(),
                        running.getEvenFooterSubrange())));
        if (lines.isEmpty()) {
            return new Extraction.Failed(Reasons.NO_TEXT);
        }
        List<String> remarks = new ArrayList<>(Reasons.remarksOn(lines));
        remarks.addAll(flow.remarks());
        return new Extraction.Text(new Document("doc", lines, written(), null, remarks));
    }

    private List<List<Line>> stories(@Nullable Range... stories) {
        List<List<Line>> parts = new ArrayList<>();
        for (Range story : stories) {
            if (story != null) {
                OfficeFlow part = flow.nested();
                blocks(story, part);
                parts.add(part.cell());
            }
        }
        return parts;
    }

    private void blocks(Range range, OfficeFlow into) {
        for (int i = 0; i < range.numParagraphs(); i++) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                into.table(rows(table, into));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                paragraph(paragraph, into);
            }
        }
    }

    private List<Row> rows(Table table, OfficeFlow into) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<Line>> cells = new ArrayList<>();
            int continued = 0;
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                boolean goesOn = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                continued += continued == c && goesOn ? 1 : 0;
                cells.add(cell(cell, into.nested()));
            }
            rows.add(new Row(cells, continued));
        }
        return rows;
    }

    private List<Line> cell(TableCell cell, OfficeFlow inside) {
        for (int p = 0; p < cell.numParagraphs(); p++) {
            paragraph(cell.getParagraph(p), inside);
        }
        return inside.cell();
    }

    private void paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph, OfficeFlow into) {
        boolean instruction = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            StringBuilder shown = new StringBuilder();
            for (int at = 0; at < text.length(); at++) {
                char c = text.charAt(at);
                instruction = c == FIELD_START || instruction && c != FIELD_SEPARATOR && c != FIELD_END;
                if (!instruction && c != FIELD_SEPARATOR && c != FIELD_END) {
                    shown.append(c);
                }
            }
            put(shown.toString(), run, into);
        }
        into.endParagraph(kind(paragraph));
    }

    private static void put(String text, CharacterRun run, OfficeFlow into) {
        if (run.isMarkedDeleted()) {
            return;
        }
        if (run.isVanished() || run.getColor() == WHITE && !run.isHighlighted()) {
            into.hide(text);
            return;
        }
        StringBuilder stretch = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\t', LINE_BREAK, '\f', COLUMN_BREAK -> {
                    flush(stretch, run, into);
                    separate(c, into);
                }
                case HARD_HYPHEN -> stretch.append('-');
                default -> {
                    if (c >= ' ') {
                        stretch.append(c);
                    }
                }
            }
        }
        flush(stretch, run, into);
    }

    private static void separate(char c, OfficeFlow into) {
        if (c == '\t') {
            into.tab();
            return;
        }
        if (c == '\f') {
            into.pageBreak();
        }
        into.lineBreak();
    }

    private static void flush(StringBuilder stretch, CharacterRun run, OfficeFlow into) {
        into.text(stretch.toString(), run.isBold(), run.isItalic(), run.getFontSize() / 2f);
        stretch.setLength(0);
    }

    private Paragraph kind(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        float before = paragraph.getSpacingBefore() / 20f;
        float after = paragraph.getSpacingAfter() / 20f;
        int heading = heading(paragraph);
        if (heading > 0) {
            return new Paragraph(Block.HEADING, heading, 0, before, after);
        }
        if (paragraph.isInList()) {
            int level = Math.clamp(paragraph.getIlvl(), 0, 5);
            return new Paragraph(Block.BULLET, level + 1, 2 * level, before, after);
        }
        return new Paragraph(Block.TEXT, 0, Math.max(0, paragraph.getIndentFromLeft() / 110), before, after);
    }

    private int heading(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name =
                style == null || style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
        Matcher matcher = HEADING.matcher(name);
        if (matcher.find()) {
            return Math.min(DEEPEST_HEADING, Integer.parseInt(matcher.group(1)));
        }
        if (name.equals("title")) {
            return 1;
        }
        int outline = paragraph.getLvl();
        return outline >= 0 && outline < DEEPEST_HEADING ? outline + 1 : 0;
    }

    private @Nullable LocalDate written() {
        SummaryInformation summary = document.getSummaryInformation();
        Date saved = summary == null ? null : summary.getLastSaveDateTime();
        LocalDate day = saved == null ? null : LocalDate.ofInstant(saved.toInstant(), ZoneOffset.UTC);
        return day == null ? null : Days.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
