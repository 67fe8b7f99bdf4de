package io.tenure.extract;

import io.tenure.extract.Line.Block;
import io.tenure.extract.OdtStyles.Look;
import io.tenure.extract.OfficeFlow.Paragraph;
import io.tenure.extract.TableRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Walks the text of an ODT. */
final class OdtFlow {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final float POINTS_A_CHARACTER = 5.5f;
    private static final int MOST_SPACES = 100;

    private final OdtStyles styles;
    private final OfficeFlow flow;
    private int listDepth;
    private boolean itemOpen;
    private boolean backed;

    OdtFlow(OdtStyles styles, OfficeFlow flow) {
        this.styles = styles;
        this.flow = flow;
    }

    /** Puts the blocks of an element into the flow. */
    void blocks(XmlElement container) {
        for (XmlElement block : container.children()) {
            switch (block.name()) {
                case "p", "h" -> paragraph(block);
                case "list" -> list(block);
                case "table" -> flow.table(rows(block, new ArrayList<>()));
                case "section", "index-body", "index-title", "text-box" -> blocks(block);
                case "frame", "custom-shape", "rect" -> box(block);
                case "soft-page-break" -> flow.pageBreak();
                default -> {}
            }
        }
    }

    private void list(XmlElement list) {
        listDepth++;
        for (XmlElement item : list.children()) {
            if (item.name().equals("list-item")) {
                itemOpen = true;
                blocks(item);
                itemOpen = false;
            } else if (item.name().equals("list-header")) {
                blocks(item);
            }
        }
        listDepth--;
    }

    private void paragraph(XmlElement paragraph) {
        Look look = styles.paragraph(paragraph.attribute("style-name"));
        if (paragraph.name().equals("h")) {
            look = OdtStyles.withHeading(look, Math.max(1, Math.min(6, paragraph.number("outline-level", 1))));
        }
        List<OfficeFlow> boxes = new ArrayList<>();
        inline(paragraph, look, boxes);
        if (boxes.isEmpty() || flow.hasText()) {
            flow.endParagraph(kind(look));
        }
        boxes.forEach(flow::box);
    }

    private Paragraph kind(Look look) {
        if (look.heading() > 0) {
            itemOpen = false;
            return new Paragraph(Block.HEADING, look.heading(), 0, look.before(), look.after());
        }
        int indent = listDepth > 0 ? 2 * (listDepth - 1) : Math.max(0, (int) (look.left() / POINTS_A_CHARACTER));
        if (itemOpen) {
            itemOpen = false;
            return new Paragraph(Block.BULLET, Math.min(6, listDepth), indent, look.before(), look.after());
        }
        return new Paragraph(Block.TEXT, 0, listDepth > 0 ? indent + 2 : indent, look.before(), look.after());
    }

    private void inline(XmlElement container, Look look, List<OfficeFlow> boxes) {
        for (XmlElement child : container.children()) {
            switch (child.name()) {
                case "" -> text(WHITE_SPACE.matcher(child.text()).replaceAll(" "), look);
                case "span" -> inline(child, styles.span(look, child.attribute("style-name")), boxes);
                case "a" -> {
                    inline(child, look, boxes);
                    text(Links.worthShowing(child.allText(), child.attribute("href")), look);
                }
                case "s" -> text(" ".repeat(Math.clamp(child.number("c", 1), 0, MOST_SPACES)), look);
                case "tab" -> flow.tab();
                case "line-break" -> flow.lineBreak();
                case "soft-page-break" -> flow.pageBreak();
                case "frame", "custom-shape", "rect", "g" -> boxes.addAll(boxesIn(child));
                case "note",
                        "annotation",
                        "annotation-end",
                        "tracked-changes",
                        "change",
                        "change-start",
                        "change-end",
                        "ruby-text",
                        "hidden-text",
                        "hidden-paragraph" -> {}
                default -> inline(child, look, boxes);
            }
        }
    }

    private void text(String text, Look look) {
        if (look.hidden() || look.white() && !look.backed() && !backed) {
            flow.hide(text);
        } else {
            flow.text(text, look.bold(), look.italic(), look.points());
        }
    }

    private void box(XmlElement frame) {
        boxesIn(frame).forEach(flow::box);
    }

    private List<OfficeFlow> boxesIn(XmlElement frame) {
        List<OfficeFlow> boxes = new ArrayList<>();
        boolean ownText = frame.elements()
                .anyMatch(child -> child.name().equals("p") || child.name().equals("list"));
        if (ownText || frame.name().equals("text-box")) {
            OfficeFlow box = flow.nested();
            OdtFlow inside = new OdtFlow(styles, box);
            inside.backed = true;
            inside.blocks(frame);
            boxes.add(box);
        } else {
            frame.elements().forEach(child -> boxes.addAll(boxesIn(child)));
        }
        return boxes;
    }

    private List<Row> rows(XmlElement table, List<Row> rows) {
        for (XmlElement child : table.children()) {
            switch (child.name()) {
                case "table-row" -> rows.add(row(child));
                case "table-header-rows", "table-rows", "table-row-group" -> rows(child, rows);
                default -> {}
            }
        }
        return rows;
    }

    private Row row(XmlElement row) {
        List<List<Line>> cells = new ArrayList<>();
        int continued = 0;
        boolean spansColumns = false;
        for (XmlElement cell : row.elements().toList()) {
            if (cell.name().equals("table-cell")) {
                OfficeFlow inside = flow.nested();
                OdtFlow walk = new OdtFlow(styles, inside);
                walk.backed = backed || styles.isBackedCell(cell.attribute("style-name"));
                walk.blocks(cell);
                cells.add(inside.cell());
                spansColumns = cell.number("number-columns-spanned", 1) > 1;
            } else if (cell.name().equals("covered-table-cell") && !spansColumns) {
                continued += continued == cells.size() ? 1 : 0;
                cells.add(List.of());
            }
        }
        return new Row(cells, continued);
    }
}
