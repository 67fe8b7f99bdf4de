package io.tenure.extract;

import io.tenure.extract.DocxStyles.Look;
import io.tenure.extract.DocxStyles.ParagraphLook;
import io.tenure.extract.Line.Block;
import io.tenure.extract.OfficeFlow.Paragraph;
import io.tenure.extract.TableRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks one part of a DOCX (body, header, footer). Tracked insertions are text, tracked deletions are not; of alternative drawings the
 * first that has text counts; prompts that nobody filled in are left out.
 */
final class DocxFlow {

    private final DocxStyles styles;
    private final Map<String, String> links;
    private final OfficeFlow flow;
    private boolean backed;
    private String lastStyle = "";
    private boolean lastContextual;

    /**
     * A walk through one part.
     *
     * @param links the targets of the part's links by their ids
     */
    DocxFlow(DocxStyles styles, Map<String, String> links, OfficeFlow flow) {
        this.styles = styles;
        this.links = links;
        this.flow = flow;
    }

    /** Puts the blocks of an element into the flow. */
    void blocks(XmlElement container) {
        for (XmlElement block : container.children()) {
            switch (block.name()) {
                case "p" -> paragraph(block);
                case "tbl" -> table(block);
                case "sdt" -> {
                    XmlElement content = block.find("sdtContent");
                    if (content != null && !isPrompt(block)) {
                        blocks(content);
                    }
                }
                case "ins", "moveTo", "customXml", "smartTag" -> blocks(block);
                case "AlternateContent" -> {
                    XmlElement choice = choice(block);
                    if (choice != null) {
                        blocks(choice);
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean isPrompt(XmlElement control) {
        return control.find("sdtPr", "showingPlcHdr") != null;
    }

    private static @Nullable XmlElement choice(XmlElement alternatives) {
        XmlElement choice = alternatives.find("Choice");
        boolean hasText = choice != null && choice.descendants("t").findAny().isPresent();
        return hasText ? choice : alternatives.find("Fallback");
    }

    private void paragraph(XmlElement paragraph) {
        ParagraphLook look = styles.paragraph(paragraph.find("pPr"));
        List<OfficeFlow> boxes = new ArrayList<>();
        inline(paragraph, backed ? look.run().onBackground() : look.run(), boxes);
        boolean onlyBoxes = !boxes.isEmpty() && !flow.hasText();
        if (!onlyBoxes) {
            flow.endParagraph(kind(look));
        }
        boxes.forEach(flow::box);
    }

    private Paragraph kind(ParagraphLook look) {
        boolean joined = look.contextual() && lastContextual && look.style().equals(lastStyle);
        lastStyle = look.style();
        lastContextual = look.contextual();
        float before = joined ? 0 : look.before();
        float after = look.contextual() ? 0 : look.after();
        if (look.heading() > 0) {
            return new Paragraph(Block.HEADING, look.heading(), 0, before, after);
        }
        return look.listLevel() > 0
                ? new Paragraph(Block.BULLET, look.listLevel(), look.indent(), before, after)
                : new Paragraph(Block.TEXT, 0, look.indent(), before, after);
    }

    private void inline(XmlElement container, Look look, List<OfficeFlow> boxes) {
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "r" -> run(child, styles.run(look, child.find("rPr")), boxes);
                case "hyperlink" -> {
                    inline(child, look, boxes);
                    String target = links.getOrDefault(child.attribute("id"), "");
                    flow.text(Links.worthShowing(child.allText(), target), look.bold(), look.italic(), look.points());
                }
                case "sdt" -> {
                    if (!isPrompt(child)) {
                        inline(child, look, boxes);
                    }
                }
                case "ins", "moveTo", "smartTag", "fldSimple", "sdtContent", "customXml", "bdo", "dir", "oMath" ->
                    inline(child, look, boxes);
                case "AlternateContent" -> {
                    XmlElement choice = choice(child);
                    if (choice != null) {
                        inline(choice, look, boxes);
                    }
                }
                default -> {}
            }
        }
    }

    private void run(XmlElement run, Look look, List<OfficeFlow> boxes) {
        boolean invisible = look.hidden() || look.white() && !look.backed();
        for (XmlElement piece : run.children()) {
            switch (piece.name()) {
                case "t" -> {
                    if (invisible) {
                        flow.hide(piece.allText());
                    } else {
                        flow.text(piece.allText(), look.bold(), look.italic(), look.points());
                    }
                }
                case "tab", "ptab" -> flow.tab();
                case "br" -> lineBreak(piece.attribute("type"));
                case "cr" -> flow.lineBreak();
                case "lastRenderedPageBreak" -> flow.pageBreak();
                case "noBreakHyphen" -> flow.text("-", look.bold(), look.italic(), look.points());
                case "sym" -> flow.text("•", look.bold(), look.italic(), look.points());
                case "drawing", "pict", "object" -> boxes(piece, boxes);
                case "AlternateContent" -> {
                    XmlElement choice = choice(piece);
                    if (choice != null) {
                        boxes(choice, boxes);
                    }
                }
                default -> {}
            }
        }
    }

    /** A page break inside a paragraph ends the line only where text goes on; the page itself is counted where Word last drew it. */
    private void lineBreak(String type) {
        if (type.equals("page")) {
            flow.pageBreak();
        }
        if (!type.equals("page") || flow.hasText()) {
            flow.lineBreak();
        }
    }

    private void boxes(XmlElement drawing, List<OfficeFlow> boxes) {
        for (XmlElement content : outermostBoxes(drawing)) {
            OfficeFlow box = flow.nested();
            DocxFlow inside = new DocxFlow(styles, links, box);
            inside.backed = true;
            inside.blocks(content);
            boxes.add(box);
        }
    }

    private static List<XmlElement> outermostBoxes(XmlElement element) {
        if (element.name().equals("txbxContent")) {
            return List.of(element);
        }
        XmlElement within = element.name().equals("AlternateContent") ? choice(element) : element;
        List<XmlElement> boxes = new ArrayList<>();
        if (within != null) {
            within.elements().forEach(child -> boxes.addAll(outermostBoxes(child)));
        }
        return boxes;
    }

    private void table(XmlElement table) {
        boolean styled = table.descendants("tblStyle")
                .limit(1)
                .anyMatch(style -> !style.attribute("val").matches("TableGrid|TableNormal|"));
        List<Row> rows = new ArrayList<>();
        for (XmlElement row : rowsOf(table)) {
            rows.add(row(row, styled));
        }
        flow.table(rows);
    }

    private static List<XmlElement> rowsOf(XmlElement container) {
        List<XmlElement> rows = new ArrayList<>();
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "tr" -> {
                    if (child.find("trPr", "del") == null) {
                        rows.add(child);
                    }
                }
                case "sdt", "sdtContent", "ins", "customXml" -> rows.addAll(rowsOf(child));
                default -> {}
            }
        }
        return rows;
    }

    private Row row(XmlElement row, boolean styled) {
        List<List<Line>> cells = new ArrayList<>();
        int continued = 0;
        for (XmlElement cell : cellsOf(row)) {
            XmlElement merge = cell.find("tcPr", "vMerge");
            boolean goesOn = merge != null && !merge.attribute("val").equals("restart");
            if (goesOn && continued == cells.size()) {
                continued++;
            }
            OfficeFlow inside = flow.nested();
            DocxFlow walk = new DocxFlow(styles, links, inside);
            walk.backed = backed || styled || DocxStyles.isFilled(cell.find("tcPr", "shd"));
            walk.blocks(cell);
            cells.add(inside.cell());
        }
        return new Row(cells, continued);
    }

    private static List<XmlElement> cellsOf(XmlElement container) {
        List<XmlElement> cells = new ArrayList<>();
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "tc" -> cells.add(child);
                case "sdt", "sdtContent", "ins", "customXml" -> cells.addAll(cellsOf(child));
                default -> {}
            }
        }
        return cells;
    }
}
