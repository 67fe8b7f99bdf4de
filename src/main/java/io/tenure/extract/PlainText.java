package io.tenure.extract;

import io.tenure.extract.Line.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text files. What typists do for layout is read as layout: indents, wide gaps as columns, bullets, underlined headings, form feeds and
 * page numbers as page breaks.
 */
final class PlainText implements Extractor {

    private static final int TAB = 4;
    private static final int LONGEST_HEADING = 60;
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    @Override
    public Extraction extract(String name, byte[] bytes) {
        return TextDecoder.isGarbage(bytes)
                ? new Extraction.Failed(Reasons.NOT_TEXT)
                : read(TextDecoder.decode(bytes), "txt");
    }

    static Extraction read(String text, String format) {
        if (text.isBlank()) {
            return new Extraction.Failed(Reasons.NO_TEXT);
        }
        List<Line> lines = Lines.finish(PageFurniture.strip(pages(text)));
        return lines.isEmpty()
                ? new Extraction.Failed(Reasons.NO_TEXT)
                : new Extraction.Text(new Document(format, lines, null, null, Reasons.remarksOn(lines)));
    }

    private static List<List<Line>> pages(String text) {
        List<List<Line>> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            List<Line> current = new ArrayList<>();
            for (String line : LINE_END.split(withoutLastLineEnd(page), -1)) {
                if (PageFurniture.isNamedPageNumber(line)) {
                    pages.add(current);
                    current = new ArrayList<>();
                } else {
                    current.add(line(line));
                }
            }
            pages.add(current);
        }
        pages.removeIf(lines -> lines.stream().allMatch(Line::isBlank));
        return pages.stream().map(PlainText::withStructure).toList();
    }

    private static String withoutLastLineEnd(String page) {
        return page.endsWith("\r\n")
                ? page.substring(0, page.length() - 2)
                : page.endsWith("\n") ? page.substring(0, page.length() - 1) : page;
    }

    private static Line line(String line) {
        int indent = 0;
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            indent += line.charAt(start) == '\t' ? TAB - indent % TAB : 1;
            start++;
        }
        return Lines.text(StyledText.plain(line.substring(start)), indent);
    }

    /** Headings underlined, items numbered, bullets nested. */
    private static List<Line> withStructure(List<Line> lines) {
        return nested(numbered(headings(lines)));
    }

    /** A short line with a rule of about its own length right below it and nothing right above it. */
    private static List<Line> headings(List<Line> lines) {
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean underlined = i + 1 < lines.size() && lines.get(i + 1).block() == Block.RULE;
            boolean alone = i == 0 || Lines.isGap(lines.get(i - 1));
            if (underlined && alone && canBeHeading(line)) {
                out.add(Lines.withBlock(line, Block.HEADING, 1));
                i++;
            } else {
                out.add(line);
            }
        }
        return out;
    }

    private static boolean canBeHeading(Line line) {
        return line.block() == Block.TEXT
                && line.cells().size() == 1
                && !line.isBlank()
                && line.text().length() <= LONGEST_HEADING;
    }

    /** A number makes an item only where its neighbour at the same indent counts on or back: "1. März 2019" is a date. */
    private static List<Line> numbered(List<Line> lines) {
        Map<Integer, Integer> lastAtIndent = new HashMap<>();
        boolean[] item = new boolean[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int number = line.block() == Block.TEXT ? Bullets.number(line.text()) : -1;
            if (number >= 0) {
                int before = lastAtIndent.getOrDefault(line.indent(), -1);
                if (before >= 0 && Bullets.number(lines.get(before).text()) + 1 == number) {
                    item[before] = true;
                    item[i] = true;
                }
                lastAtIndent.put(line.indent(), i);
            }
        }
        List<Line> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            out.add(item[i] ? withoutNumber(lines.get(i)) : lines.get(i));
        }
        return out;
    }

    private static Line withoutNumber(Line line) {
        String text = line.text();
        return Lines.plain(Block.BULLET, 1, line.indent(), text.substring(Bullets.numberLength(text)));
    }

    /** A bullet that stands further in than the one above it is one level deeper. */
    private static List<Line> nested(List<Line> lines) {
        List<Integer> indents = new ArrayList<>();
        List<Line> out = new ArrayList<>();
        for (Line line : lines) {
            if (line.block() != Block.BULLET) {
                indents.removeIf(indent -> !line.isBlank() && indent >= line.indent());
                out.add(line);
                continue;
            }
            indents.removeIf(indent -> indent >= line.indent());
            indents.add(line.indent());
            out.add(Lines.withBlock(line, Block.BULLET, Math.min(6, indents.size())));
        }
        return out;
    }
}
