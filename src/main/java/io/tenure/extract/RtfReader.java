package io.tenure.extract;

import io.tenure.extract.Line.Block;
import io.tenure.extract.OfficeFlow.Paragraph;
import io.tenure.extract.TableRows.Row;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one RTF file into a flow. A group inherits the state of the one around it; groups that hold no text of the page (tables of fonts
 * and styles, pictures, instructions of fields, and all that are marked as optional and not known) are passed over.
 */
final class RtfReader {

    private static final int DEEPEST = 500;
    private static final int TWIPS_A_CHARACTER = 110;
    private static final Set<String> IGNORED = Set.of(
            "pict",
            "themedata",
            "colorschememapping",
            "datastore",
            "fldinst",
            "xmlnstbl",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "filetbl",
            "revtbl",
            "footnote",
            "annotation",
            "atnid",
            "atnauthor",
            "bkmkstart",
            "bkmkend",
            "shprslt",
            "nonshppict",
            "objdata",
            "objclass",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "xe",
            "tc",
            "sp",
            "template",
            "private",
            "operator",
            "title",
            "subject",
            "author",
            "manager",
            "company",
            "category",
            "keywords",
            "comment",
            "doccomm",
            "hlinkbase",
            "creatim",
            "printim",
            "buptim",
            "latentstyles",
            "mmathPr",
            "wgrffmtfilter",
            "userprops",
            "pgdsctbl",
            "passwordhash");
    private static final Set<String> OPTIONAL_KNOWN = Set.of("shpinst", "shptxt", "listtext", "pntext", "ud");
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|überschrift|titre|título|titolo|kop|nagłówek|rubrik)\\s*([1-9])\\b");

    /** What a group is for. */
    private enum Role {
        BODY,
        IGNORED,
        FONTS,
        COLORS,
        STYLES,
        SAVED,
        BULLET_TEXT
    }

    /** What holds inside a group; copied when one opens. */
    private static final class State implements Cloneable {
        private Role role = Role.BODY;
        private OfficeFlow flow;
        private boolean bold;
        private boolean italic;
        private boolean hidden;
        private boolean deleted;
        private int color;
        private boolean backed;
        private int font;
        private int halfPoints = 24;
        private int skipAfterUnicode = 1;

        State(OfficeFlow flow) {
            this.flow = flow;
        }

        State copy() {
            try {
                return (State) clone();
            } catch (CloneNotSupportedException e) {
                throw new AssertionError("a State is Cloneable", e);
            }
        }
    }

    private final RtfTokens tokens;
    private final OfficeFlow body = new OfficeFlow();
    private final List<OfficeFlow> headers = new ArrayList<>();
    private final List<OfficeFlow> footers = new ArrayList<>();
    private final Deque<State> groups = new ArrayDeque<>();
    private State state = new State(body);
    private boolean optional;
    private final StringBuilder text = new StringBuilder();
    private int toSkip;

    private Charset charset = Charset.forName("windows-1252");
    private final Map<Integer, Charset> fontCharsets = new HashMap<>();
    private int defaultFont;
    private final List<Boolean> whites = new ArrayList<>();
    private final int[] rgb = new int[3];
    private final Map<Integer, Integer> styleHeadings = new HashMap<>();
    private final StringBuilder styleName = new StringBuilder();
    private int styleNumber;
    private final int[] saved = new int[3];

    private int style;
    private int outline = -1;
    private boolean listed;
    private int listLevel;
    private int indent;
    private int before;
    private int after;
    private boolean inTable;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<Line>> cells = new ArrayList<>();
    private @Nullable OfficeFlow cell;

    RtfReader(byte[] bytes) {
        tokens = new RtfTokens(bytes);
    }

    /** Reads all of it; false where it ends inside a group. */
    boolean read() {
        int depth = 0;
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            switch (kind) {
                case OPEN -> {
                    depth++;
                    open();
                }
                case CLOSE -> {
                    depth--;
                    close();
                }
                case WORD -> word(tokens.word());
                default -> character();
            }
            if (depth == 0 || groups.size() > DEEPEST) {
                break;
            }
        }
        flush();
        endTable();
        return depth == 0;
    }

    List<Line> body() {
        return body.toLines();
    }

    List<List<Line>> headers() {
        return headers.stream().map(OfficeFlow::toLines).toList();
    }

    List<List<Line>> footers() {
        return footers.stream().map(OfficeFlow::toLines).toList();
    }

    List<String> remarks() {
        return body.remarks();
    }

    @Nullable
    LocalDate written() {
        return Days.of(saved[0], saved[1], saved[2]);
    }

    private void open() {
        flush();
        groups.push(state);
        state = state.copy();
        optional = false;
        toSkip = 0;
    }

    private void close() {
        flush();
        if (state.role == Role.STYLES && !styleName.isEmpty()) {
            endStyle();
        }
        State outer = groups.poll();
        if (outer != null) {
            if (state.flow != outer.flow) {
                endFlow(outer);
            }
            state = outer;
        }
        toSkip = 0;
    }

    private void endFlow(State outer) {
        boolean box = !headers.contains(state.flow) && !footers.contains(state.flow);
        state.flow.cell();
        if (box && outer.flow != state.flow) {
            current(outer).box(state.flow);
        }
    }

    private OfficeFlow current(State of) {
        return of.flow == body && inTable ? openCell() : of.flow;
    }

    private void character() {
        int value = tokens.number();
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        Charset at = fontCharsets.getOrDefault(state.font, charset);
        append(value < 128 ? String.valueOf((char) value) : new String(new byte[] {(byte) value}, at));
    }

    private void append(String characters) {
        switch (state.role) {
            case BODY -> text.append(characters);
            case STYLES -> styleName.append(characters);
            case COLORS -> {
                if (characters.equals(";")) {
                    whites.add(rgb[0] == 255 && rgb[1] == 255 && rgb[2] == 255);
                    rgb[0] = rgb[1] = rgb[2] = 0;
                }
            }
            default -> {}
        }
    }

    /** Hands the run over to the flow, in the style in which it was read. */
    private void flush() {
        if (text.isEmpty()) {
            return;
        }
        OfficeFlow flow = current(state);
        boolean white = state.color < whites.size() && whites.get(state.color) && !state.backed;
        if (state.hidden || white) {
            flow.hide(text.toString());
        } else if (!state.deleted) {
            flow.text(text.toString(), state.bold, state.italic, state.halfPoints / 2f);
        }
        text.setLength(0);
    }

    private void word(String word) {
        toSkip = 0;
        if (word.equals("*")) {
            optional = true;
            return;
        }
        if (word.equals("bin")) {
            tokens.skip(tokens.number());
            return;
        }
        boolean unknown = optional && !OPTIONAL_KNOWN.contains(word);
        optional = false;
        if (state.role == Role.IGNORED) {
            return;
        }
        if (unknown || IGNORED.contains(word)) {
            state.role = Role.IGNORED;
            return;
        }
        switch (state.role) {
            case FONTS -> fontTable(word);
            case COLORS -> colorTable(word);
            case STYLES -> styleSheet(word);
            case SAVED -> savedTime(word);
            case BODY -> {
                if (!destination(word) && !separator(word) && !look(word)) {
                    layout(word);
                }
            }
            default -> {}
        }
    }

    private boolean destination(String word) {
        switch (word) {
            case "fonttbl" -> state.role = Role.FONTS;
            case "colortbl" -> state.role = Role.COLORS;
            case "stylesheet" -> state.role = Role.STYLES;
            case "revtim" -> state.role = Role.SAVED;
            case "listtext", "pntext" -> {
                state.role = Role.BULLET_TEXT;
                listed = true;
            }
            case "header", "headerf", "headerl", "headerr" -> state.flow = added(headers);
            case "footer", "footerf", "footerl", "footerr" -> state.flow = added(footers);
            case "shptxt" -> {
                state.flow = body.nested();
                state.backed = true;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private OfficeFlow added(List<OfficeFlow> flows) {
        OfficeFlow flow = body.nested();
        flows.add(flow);
        return flow;
    }

    /** Characters and breaks that have a word of their own. */
    private boolean separator(String word) {
        switch (word) {
            case "par" -> endParagraph();
            case "sect" -> endParagraph();
            case "page" -> {
                flush();
                current(state).pageBreak();
            }
            case "line", "lbr", "column" -> {
                flush();
                current(state).lineBreak();
            }
            case "tab" -> {
                flush();
                current(state).tab();
            }
            case "cell" -> endCell();
            case "nestcell" -> endParagraph();
            case "row" -> endRow();
            case "u" -> {
                text.append((char) tokens.number());
                toSkip = state.skipAfterUnicode;
            }
            case "emdash" -> text.append('—');
            case "endash" -> text.append('–');
            case "bullet" -> text.append('•');
            case "lquote" -> text.append('‘');
            case "rquote" -> text.append('’');
            case "ldblquote" -> text.append('“');
            case "rdblquote" -> text.append('”');
            case "~", "emspace", "enspace", "qmspace" -> text.append(' ');
            case "_" -> text.append('-');
            default -> {
                return false;
            }
        }
        return true;
    }

    /** How characters look. */
    private boolean look(String word) {
        if (!Set.of("b", "i", "v", "deleted", "cf", "cb", "highlight", "f", "fs", "plain", "uc")
                .contains(word)) {
            return false;
        }
        flush();
        int number = Math.max(0, tokens.number());
        switch (word) {
            case "b" -> state.bold = tokens.isOn();
            case "i" -> state.italic = tokens.isOn();
            case "v" -> state.hidden = tokens.isOn();
            case "deleted" -> state.deleted = tokens.isOn();
            case "cf" -> state.color = number;
            case "cb", "highlight" -> state.backed = number > 0;
            case "f" -> state.font = number;
            case "fs" -> state.halfPoints = number;
            case "uc" -> state.skipAfterUnicode = number;
            default -> plain();
        }
        return true;
    }

    private void plain() {
        state.bold = false;
        state.italic = false;
        state.hidden = false;
        state.deleted = false;
        state.color = 0;
        state.backed = false;
        state.font = defaultFont;
        state.halfPoints = 24;
    }

    /** What a paragraph is, and facts about the document. */
    private void layout(String word) {
        int number = tokens.number();
        switch (word) {
            case "pard" -> {
                style = 0;
                outline = -1;
                listed = false;
                listLevel = 0;
                indent = 0;
                before = 0;
                after = 0;
                inTable = false;
            }
            case "s" -> style = number;
            case "outlinelevel" -> outline = number;
            case "ilvl" -> listLevel = Math.clamp(number, 0, 5);
            case "ls" -> listed = listed || number > 0;
            case "li" -> indent = Math.max(0, number);
            case "sb" -> before = Math.max(0, number);
            case "sa" -> after = Math.max(0, number);
            case "intbl" -> inTable = true;
            case "ansicpg" -> charset = codePage(number);
            case "deff" -> {
                defaultFont = number;
                state.font = number;
            }
            case "mac" -> charset = Charset.forName("x-MacRoman");
            case "pca", "pc" -> charset = Charset.forName("IBM850");
            default -> {}
        }
    }

    private Charset codePage(int number) {
        String name = "windows-" + number;
        return Charset.isSupported(name) ? Charset.forName(name) : charset;
    }

    private void fontTable(String word) {
        if (word.equals("f")) {
            state.font = tokens.number();
        } else if (word.equals("fcharset")) {
            Charset known = switch (tokens.number()) {
                case 77 -> Charset.forName("x-MacRoman");
                case 161 -> Charset.forName("windows-1253");
                case 162 -> Charset.forName("windows-1254");
                case 186 -> Charset.forName("windows-1257");
                case 204 -> Charset.forName("windows-1251");
                case 238 -> Charset.forName("windows-1250");
                default -> null;
            };
            if (known != null) {
                fontCharsets.put(state.font, known);
            }
        }
    }

    private void colorTable(String word) {
        switch (word) {
            case "red" -> rgb[0] = tokens.number();
            case "green" -> rgb[1] = tokens.number();
            case "blue" -> rgb[2] = tokens.number();
            default -> {}
        }
    }

    private void styleSheet(String word) {
        if (word.equals("s")) {
            styleNumber = tokens.number();
        } else if (word.equals("u")) {
            styleName.append((char) tokens.number());
            toSkip = state.skipAfterUnicode;
        }
    }

    private void endStyle() {
        String name = styleName.toString().toLowerCase(Locale.ROOT).strip();
        Matcher heading = HEADING.matcher(name);
        if (heading.lookingAt()) {
            styleHeadings.put(styleNumber, Math.min(6, Integer.parseInt(heading.group(1))));
        } else if (name.equals("title;")) {
            styleHeadings.put(styleNumber, 1);
        }
        styleName.setLength(0);
        styleNumber = 0;
    }

    private void savedTime(String word) {
        switch (word) {
            case "yr" -> saved[0] = tokens.number();
            case "mo" -> saved[1] = tokens.number();
            case "dy" -> saved[2] = tokens.number();
            default -> {}
        }
    }

    private void endParagraph() {
        flush();
        if (state.flow == body && !inTable) {
            endTable();
        }
        current(state).endParagraph(kind());
    }

    private Paragraph kind() {
        int heading = outline >= 0 && outline < 6 ? outline + 1 : styleHeadings.getOrDefault(style, 0);
        if (heading > 0) {
            return new Paragraph(Block.HEADING, heading, 0, before / 20f, after / 20f);
        }
        return listed
                ? new Paragraph(Block.BULLET, listLevel + 1, 2 * listLevel, before / 20f, after / 20f)
                : new Paragraph(Block.TEXT, 0, indent / TWIPS_A_CHARACTER, before / 20f, after / 20f);
    }

    private OfficeFlow openCell() {
        if (cell == null) {
            cell = body.nested();
        }
        return cell;
    }

    private void endCell() {
        OfficeFlow ended = openCell();
        flush();
        if (ended.hasText()) {
            ended.endParagraph(kind());
        }
        cells.add(ended.cell());
        cell = null;
    }

    private void endRow() {
        flush();
        if (!cells.isEmpty()) {
            rows.add(new Row(List.copyOf(cells), 0));
            cells.clear();
        }
    }

    private void endTable() {
        cell = null;
        if (!rows.isEmpty()) {
            body.table(List.copyOf(rows));
            rows.clear();
        }
    }
}
