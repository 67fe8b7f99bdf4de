package io.tenure.extract;

import io.tenure.extract.Line.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown files. CommonMark with tables and, as CVs use them, definition lists (": " below a term), headings without a space after the
 * hashes, front matter, and reference links whose reference is missing. The line breaks of the source are kept, soft ones too.
 */
final class Markdown implements Extractor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(100)
            .build();

    private static final Pattern TIGHT_HEADING = Pattern.compile("(?m)^(#{1,6})(?=[\\p{L}*_\\[])");
    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R((?:[\\w-]+:.*\\R|[ \\t].*\\R|-.*\\R){1,60}?)---[ \\t]*\\R");
    private static final Pattern DANGLING_REFERENCE = Pattern.compile("\\[([^\\[\\]]{1,200})]\\[[^\\[\\]]{0,200}]");
    private static final Pattern DEFINITION = Pattern.compile("^:\\s+");

    @Override
    public Extraction extract(String name, byte[] bytes) {
        String text = TextDecoder.decode(bytes);
        if (text.isBlank()) {
            return new Extraction.Failed(Reasons.NO_TEXT);
        }
        List<Line> lines = Lines.finish(lines(text));
        return lines.isEmpty()
                ? new Extraction.Failed(Reasons.NO_TEXT)
                : new Extraction.Text(new Document("md", lines, null, null, Reasons.remarksOn(lines)));
    }

    private static List<Line> lines(String text) {
        Matcher front = FRONT_MATTER.matcher(text);
        boolean hasFront = front.find();
        List<Line> lines = new ArrayList<>();
        if (hasFront) {
            front.group(1)
                    .lines()
                    .map(line -> Lines.plain(Block.TEXT, 0, 0, line))
                    .forEach(lines::add);
            lines.add(Lines.blank());
        }
        String body = hasFront ? text.substring(front.end()) : text;
        Reader reader = new Reader();
        PARSER.parse(TIGHT_HEADING.matcher(body.replace('\f', '\n')).replaceAll("$1 "))
                .accept(reader);
        lines.addAll(reader.lines);
        return lines;
    }

    /** Walks the tree and writes down lines. */
    private static final class Reader extends AbstractVisitor {
        private final List<Line> lines = new ArrayList<>();
        private final StyledText.Builder current = new StyledText.Builder();
        private int bold;
        private int italic;
        private int depth;
        private int row;
        private int lastSourceLine = -1;
        private @Nullable String mark;

        @Override
        public void visit(Paragraph paragraph) {
            gapBefore(paragraph);
            visitChildren(paragraph);
            endLine();
            lastSourceLine = lastLine(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            gapBefore(heading);
            visitChildren(heading);
            lines.add(Lines.of(Block.HEADING, heading.getLevel(), 0, mended(current.take())));
            lastSourceLine = lastLine(heading);
        }

        @Override
        public void visit(ListItem item) {
            depth++;
            mark = numberWorthKeeping(item);
            int before = lines.size();
            visitChildren(item);
            depth--;
            if (before < lines.size()) {
                int first = Lines.isGap(lines.get(before)) && before + 1 < lines.size() ? before + 1 : before;
                if (lines.get(first).block() == Block.TEXT) {
                    lines.set(
                            first,
                            Lines.withBlock(
                                    Lines.withIndent(lines.get(first), 2 * depth),
                                    Block.BULLET,
                                    Math.min(6, depth + 1)));
                }
            }
            mark = null;
        }

        /** A list of one item is a line that happens to begin with a number: a day ("1. May 2019") or a year. */
        private static String numberWorthKeeping(ListItem item) {
            boolean only = item.getPrevious() == null && item.getNext() == null;
            if (item.getParent() instanceof OrderedList list && list.getMarkerStartNumber() != null) {
                int number = list.getMarkerStartNumber();
                return only && number != 1 || number > 99 ? number + ". " : "";
            }
            return "";
        }

        @Override
        public void visit(ThematicBreak rule) {
            gapBefore(rule);
            lines.add(Lines.rule());
            lastSourceLine = lastLine(rule);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            literal(code, code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            literal(code, code.getLiteral());
        }

        private void literal(Node code, String text) {
            gapBefore(code);
            text.lines()
                    .map(line -> Lines.text(
                            StyledText.plain(line.strip()),
                            line.length() - line.stripLeading().length()))
                    .forEach(lines::add);
            lastSourceLine = lastLine(code);
        }

        @Override
        public void visit(HtmlBlock html) {
            gapBefore(html);
            lines.addAll(Html.lines(html.getLiteral()));
            lastSourceLine = lastLine(html);
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                gapBefore(block);
                visitChildren(block);
                lines.add(Lines.blank());
                lastSourceLine = lastLine(block);
            } else {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow tableRow) {
                tableRow(tableRow);
            } else {
                visitChildren(node);
            }
        }

        private void tableRow(TableRow tableRow) {
            List<StyledText> cells = new ArrayList<>();
            for (Node cell = tableRow.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    visitChildren(cell);
                    cells.add(mended(current.take()).collapsed().strip());
                }
            }
            lines.add(Lines.ofCells(Block.CELL, 0, 0, ++row, cells));
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            current.append(text.getLiteral(), bold > 0, italic > 0);
        }

        @Override
        public void visit(Code code) {
            current.append(code.getLiteral(), bold > 0, italic > 0);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            bold++;
            visitChildren(strong);
            bold--;
        }

        @Override
        public void visit(Emphasis emphasis) {
            italic++;
            visitChildren(emphasis);
            italic--;
        }

        @Override
        public void visit(Link link) {
            int before = current.length();
            visitChildren(link);
            String shown = current.textFrom(before);
            current.append(Links.worthShowing(shown, link.getDestination()), bold > 0, italic > 0);
        }

        @Override
        public void visit(Image image) {
            // A picture's description says what it shows, not what the CV says.
        }

        @Override
        public void visit(HtmlInline html) {
            String tag = html.getLiteral().toLowerCase(java.util.Locale.ROOT);
            if (tag.startsWith("<br")) {
                lineBreak();
            }
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            lineBreak();
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            lineBreak();
        }

        private void lineBreak() {
            if (row > 0 && current.isEmpty()) {
                return;
            }
            endLine();
        }

        private void endLine() {
            StyledText text = mended(current.take());
            if (mark != null) {
                text = StyledText.joined(List.of(StyledText.plain(mark), text), "");
                mark = null;
            }
            Matcher definition = DEFINITION.matcher(text.toString());
            if (definition.find()) {
                markTerm();
                lines.add(Lines.of(Block.DEFINITION, 0, 2, text.substring(definition.end(), text.length())));
            } else if (!text.isBlank()) {
                lines.add(line(text));
            }
        }

        private Line line(StyledText text) {
            int indent = depth == 0 ? 0 : 2 * depth + 2;
            return Lines.isRule(text.toString()) ? Lines.rule() : bulletOrText(text, indent);
        }

        /** Pasted bullets ("• built") are items though Markdown does not know them; its own marks were written to be text here. */
        private static Line bulletOrText(StyledText text, int indent) {
            boolean own = text.length() > 0 && "-*+–—o".indexOf(text.toString().charAt(0)) >= 0;
            return own ? Lines.of(Block.TEXT, 0, indent, text) : Lines.text(text, indent);
        }

        private void markTerm() {
            if (!lines.isEmpty()
                    && lines.getLast().block() == Block.TEXT
                    && !lines.getLast().isBlank()) {
                lines.set(lines.size() - 1, Lines.withBlock(lines.getLast(), Block.TERM, 0));
            }
        }

        private static StyledText mended(StyledText text) {
            Matcher dangling = DANGLING_REFERENCE.matcher(text.toString());
            if (!dangling.find()) {
                return text;
            }
            StyledText.Builder mended = new StyledText.Builder();
            int from = 0;
            do {
                mended.append(text.substring(from, dangling.start()))
                        .append(text.substring(dangling.start(1), dangling.end(1)));
                from = dangling.end();
            } while (dangling.find());
            return mended.append(text.substring(from, text.length())).build();
        }

        /** The blank lines of the source: they group what belongs together. */
        private void gapBefore(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (!spans.isEmpty() && lastSourceLine >= 0 && spans.getFirst().getLineIndex() > lastSourceLine + 1) {
                lines.add(Lines.blank());
            }
        }

        private static int lastLine(Node node) {
            List<SourceSpan> spans = node.getSourceSpans();
            return spans.isEmpty() ? -1 : spans.getLast().getLineIndex();
        }
    }
}
