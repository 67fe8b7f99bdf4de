package io.tenure.extract;

import io.tenure.extract.Line.Block;
import io.tenure.extract.TableRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Lays the elements of a page out as lines, the way a browser without style sheets would. */
final class HtmlFlow {

    private static final Set<String> IGNORED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "head",
            "title",
            "svg",
            "canvas",
            "iframe",
            "object",
            "button",
            "select",
            "textarea",
            "input",
            "img",
            "audio",
            "video",
            "math",
            "dialog");
    private static final Set<String> SPACED = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "dl",
            "table",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "main",
            "blockquote",
            "pre",
            "address",
            "figure",
            "fieldset");
    private static final Set<String> BOLD = Set.of("b", "strong", "th");
    private static final Set<String> ITALIC = Set.of("i", "em", "cite", "dfn");
    private static final Pattern WHITE_SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Pattern FONT_SIZE =
            Pattern.compile("font-size\\s*:\\s*(\\d{1,3}(?:\\.\\d+)?)(pt|px|em|rem|%)");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*(?:bold|bolder|[6-9]00)");
    private static final Pattern LIGHT = Pattern.compile("font-weight\\s*:\\s*(?:normal|[1-5]00)");
    private static final Pattern SHOWN_AS_BLOCK = Pattern.compile("display\\s*:\\s*(?:block|flex|grid|table)");
    private static final int MOST_CHIPS_TEXT = 60;

    private final Visibility visibility;
    private final boolean tight;
    private final List<Line> lines = new ArrayList<>();
    private final StyledText.Builder current = new StyledText.Builder();
    private int rows;
    private Block block = Block.TEXT;
    private int level;
    private int listDepth;
    private boolean itemOpen;
    private float size = 1.0f;
    private float lineSize;

    /**
     * A flow for one page.
     *
     * @param tight whether paragraphs follow each other without a gap
     */
    HtmlFlow(Visibility visibility, boolean tight) {
        this.visibility = visibility;
        this.tight = tight;
    }

    List<Line> lines(Element root) {
        children(root, new Style(false, false, false));
        endLine();
        return lines;
    }

    /** What holds for the text of an element from those around it. */
    private record Style(boolean bold, boolean italic, boolean preformatted) {

        Style inside(Element element) {
            String name = element.normalName();
            String css = element.attr("style").toLowerCase(Locale.ROOT);
            boolean heavy = BOLD.contains(name) || WEIGHT.matcher(css).find();
            return new Style(
                    (bold || heavy) && !LIGHT.matcher(css).find(),
                    italic || ITALIC.contains(name),
                    preformatted || name.equals("pre"));
        }
    }

    private void children(Element element, Style style) {
        boolean chips = areChips(element);
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                text(text.getWholeText(), style);
            } else if (child instanceof Element inner
                    && !IGNORED.contains(inner.normalName())
                    && !visibility.isHidden(inner)) {
                separate(inner, chips);
                element(inner, style.inside(inner));
            }
        }
    }

    /** Labels set side by side by a style sheet only, without a space between their tags. */
    private static boolean areChips(Element element) {
        long spans = element.children().stream()
                .filter(child -> child.normalName().equals("span") && child.previousSibling() instanceof Element)
                .filter(child -> child.text().length() <= MOST_CHIPS_TEXT)
                .count();
        return spans >= 2;
    }

    private void separate(Element inner, boolean chips) {
        boolean glued = inner.normalName().equals("span")
                && inner.previousSibling() instanceof Element before
                && before.normalName().equals("span")
                && !current.isEmpty()
                && !current.endsWith(' ');
        if (glued && chips) {
            current.append(", ", false, false);
        }
    }

    private void text(String text, Style style) {
        if (!style.preformatted()) {
            append(WHITE_SPACE.matcher(text).replaceAll(" "), style);
            return;
        }
        String[] parts = text.split("\\R", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            append(parts[i], style);
        }
    }

    private void append(String text, Style style) {
        boolean doubled = !style.preformatted() && text.startsWith(" ") && current.endsWith(' ');
        current.append(doubled ? text.substring(1) : text, style.bold(), style.italic());
        if (!text.isBlank()) {
            lineSize = Math.max(lineSize, size);
        }
    }

    private void element(Element element, Style style) {
        String name = element.normalName();
        switch (name) {
            case "br" -> lineBreak();
            case "hr" -> {
                endLine();
                lines.add(Lines.rule());
            }
            case "table" -> {
                gap();
                table(element, style);
                gap();
            }
            case "a" -> link(element, style);
            case "li" -> item(element, style);
            case "ul", "ol" -> list(element, style);
            case "dt" -> inBlock(element, style, Block.TERM, 0);
            case "dd" -> inBlock(element, style, Block.DEFINITION, 0);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                gap();
                inBlock(element, style, Block.HEADING, name.charAt(1) - '0');
            }
            default -> other(element, style);
        }
    }

    private void other(Element element, Style style) {
        float outer = size;
        size = sizeOf(element, outer);
        if (isBlock(element)) {
            block(element, style);
        } else {
            children(element, style);
        }
        size = outer;
    }

    private void block(Element element, Style style) {
        boolean spaced = isSpaced(element);
        endLine();
        if (spaced) {
            gap();
        }
        children(element, style);
        endLine();
        if (spaced || isEmptyParagraph(element)) {
            gap();
        }
    }

    private static boolean isBlock(Element element) {
        return element.tag().isBlock()
                || SHOWN_AS_BLOCK.matcher(element.attr("style")).find();
    }

    private boolean isSpaced(Element element) {
        String name = element.normalName();
        if ((tight || listDepth > 0) && name.equals("p")) {
            return false;
        }
        return SPACED.contains(name)
                || name.equals("div") && element.children().stream().anyMatch(HtmlFlow::isBlock);
    }

    private static boolean isEmptyParagraph(Element element) {
        return element.normalName().equals("p")
                && element.text().replace('\u00A0', ' ').isBlank();
    }

    private void inBlock(Element element, Style style, Block inner, int innerLevel) {
        endLine();
        Block outer = block;
        int outerLevel = level;
        block = inner;
        level = innerLevel;
        children(element, style);
        endLine();
        block = outer;
        level = outerLevel;
    }

    private void list(Element element, Style style) {
        endLine();
        if (listDepth == 0) {
            gap();
        }
        listDepth++;
        children(element, style);
        endLine();
        listDepth--;
        if (listDepth == 0) {
            gap();
        }
    }

    private void item(Element element, Style style) {
        endLine();
        itemOpen = true;
        children(element, style);
        endLine();
        itemOpen = false;
    }

    private void link(Element element, Style style) {
        int before = current.length();
        children(element, style);
        if (current.length() >= before) {
            current.append(
                    Links.worthShowing(current.textFrom(before), element.attr("href")), style.bold(), style.italic());
        }
    }

    /** Two breaks in a row are an empty line. */
    private void lineBreak() {
        if (current.isBlank()) {
            current.take();
            gap();
        } else {
            endLine();
        }
    }

    private void gap() {
        endLine();
        if (!lines.isEmpty() && !Lines.isGap(lines.getLast())) {
            lines.add(Lines.blank());
        }
    }

    private void endLine() {
        StyledText raw = current.take();
        if (raw.isBlank()) {
            return;
        }
        StyledText text = StyledText.clean(raw);
        lines.add(Lines.withSize(line(text), lineSize));
        lineSize = 0;
    }

    private Line line(StyledText text) {
        if (itemOpen) {
            itemOpen = false;
            int mark = Bullets.markLength(text.toString());
            return Lines.of(
                    Block.BULLET,
                    Math.max(1, Math.min(6, listDepth)),
                    2 * (listDepth - 1),
                    text.substring(mark, text.length()));
        }
        int indent = listDepth == 0 ? 0 : 2 * listDepth;
        return block == Block.TEXT
                ? Lines.text(text, indent)
                : Lines.of(block, level, block == Block.DEFINITION ? 2 : 0, text);
    }

    private static float sizeOf(Element element, float outer) {
        Matcher matcher = FONT_SIZE.matcher(element.attr("style"));
        if (!matcher.find()) {
            return outer;
        }
        float number = Float.parseFloat(matcher.group(1));
        return switch (matcher.group(2)) {
            case "pt" -> number / 11f;
            case "px" -> number / 16f;
            case "%" -> number / 100f;
            default -> number;
        };
    }

    private void table(Element table, Style style) {
        List<Line> laidOut = TableRows.table(rows, rows(table, style));
        rows = TableRows.lastRow(rows, laidOut);
        lines.addAll(laidOut);
    }

    private List<Row> rows(Element table, Style style) {
        List<Row> data = new ArrayList<>();
        int spanned = 0;
        for (Element tr : table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr")) {
            List<List<Line>> cells = new ArrayList<>();
            int firstSpans = 1;
            for (Element cell : tr.children()) {
                if (!visibility.isHidden(cell)) {
                    firstSpans = cells.isEmpty() ? span(cell) : firstSpans;
                    cells.add(cell(cell, style));
                }
            }
            if (spanned > 0) {
                cells.addFirst(List.of());
            }
            data.add(new Row(cells, spanned > 0 ? 1 : 0));
            spanned = spanned > 0 ? spanned - 1 : firstSpans - 1;
        }
        return data;
    }

    private List<Line> cell(Element cell, Style style) {
        HtmlFlow flow = new HtmlFlow(visibility, true);
        flow.rows = rows;
        flow.children(cell, style.inside(cell));
        flow.endLine();
        rows = flow.rows;
        return flow.lines;
    }

    private static int span(Element cell) {
        String rowspan = cell.attr("rowspan");
        return rowspan.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(rowspan)) : 1;
    }
}
