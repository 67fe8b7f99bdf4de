package io.tenure.parse;

import io.tenure.extract.Line;
import io.tenure.parse.CvLine.Cell;
import io.tenure.parse.Piece.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the head of an entry into pieces at its separators; dates and brackets are taken out and kept aside. */
final class PieceCutter {

    private static final String STRONG = "|·•●▪‣»;\u2014\u2015";
    private static final Set<String> AT =
            WordList.setOf("at for with @ bei beim chez presso bij hos en na w em no pa vid");
    /** Joints after which nothing but an employer comes, whatever stands before. */
    private static final Set<String> SURE_AT =
            Set.of("@", "at", "for", "bei", "beim", "chez", "presso", "bij", "hos", "with");

    private static final Set<String> VIA =
            Set.of("via", "through", "uber", "przez", "genom", "tramite", "attraverso", "durch");
    private static final Set<String> ABBREVIATIONS = WordList.setOf("""
            lda ltda pvt pte pty prop coop st co dr mr mrs ms ltd inc no nr jr sr dept univ bros gebr prof ing dipl mt ft corp cie sp o vs asst snr jnr
            mgr eng tech adm ass int intl natl assoc m.ed ds""");

    private final Vocabulary words;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> brackets = new ArrayList<>();
    private final List<DateSpan> dates = new ArrayList<>();
    private Break pending = Break.LINE;
    private int cellFrom;
    private boolean bold;

    private PieceCutter(Vocabulary words) {
        this.words = words;
    }

    /** What was cut: the pieces in order, what stood in brackets, and the dates. */
    record Cut(List<Piece> pieces, List<String> brackets, List<DateSpan> dates) {}

    static Cut cut(List<CvLine> head, Vocabulary words) {
        PieceCutter cutter = new PieceCutter(words);
        for (CvLine line : head) {
            cutter.line(line);
        }
        return new Cut(List.copyOf(cutter.pieces), List.copyOf(cutter.brackets), List.copyOf(cutter.dates));
    }

    private void line(CvLine line) {
        pending = Break.LINE;
        cellFrom = 0;
        for (Cell cell : line.cells()) {
            dates.addAll(cell.dates());
            cell(cell, line);
            pending = pending == Break.LINE ? Break.LINE : Break.CELL;
            cellFrom += cell.text().length() + 1;
        }
    }

    private void cell(Cell cell, CvLine line) {
        String text = withoutBrackets(withoutDates(cell));
        boolean[] styled = styles(text, line);
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            int close = text.charAt(i) == '(' ? text.indexOf(')', i) : -1;
            if (close > i) {
                i = close + 1;
                continue;
            }
            int length = separatorLength(text, i, start);
            Break kind = length > 0 ? kind(text, i) : styleBreak(styled, i, start) ? Break.STYLE : null;
            if (kind == null) {
                i++;
                continue;
            }
            bold = start < styled.length && styled[start];
            emit(line, text, start, i, kind);
            i += Math.max(length, kind == Break.STYLE ? 0 : 1);
            start = i;
            if (kind == Break.STYLE) {
                i++;
            }
        }
        bold = start < styled.length && styled[start];
        emit(line, text, start, text.length(), Break.CELL);
    }

    private void emit(CvLine line, String cell, int from, int to, Break after) {
        String raw = cell.substring(from, to);
        String text = trim(raw);
        Break before = pending;
        String word = Folding.key(text);
        if (VIA.contains(word)) {
            pending = Break.VIA;
            return;
        }
        if (SURE_AT.contains(word) || text.equals("@")) {
            pending = Break.AT;
            return;
        }
        if (text.isEmpty()) {
            pending = max(pending, after);
            return;
        }
        pieces.add(new Piece(text, before, after, line, cellFrom + from + raw.indexOf(text), bold));
        pending = after;
    }

    private static Break max(Break a, Break b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static String withoutDates(Cell cell) {
        StringBuilder text = new StringBuilder(cell.text());
        for (DateSpan date : cell.dates()) {
            if (date.form() != DateSpan.Form.DURATION || isSetOff(cell.text(), date)) {
                for (int i = date.from(); i < date.to(); i++) {
                    text.setCharAt(i, i == date.from() ? '|' : ' ');
                }
            }
        }
        return text.toString();
    }

    /** Whether a length of time stands apart from the words before it: "(4 yrs)", ", 4 yrs". */
    private static boolean isSetOff(String text, DateSpan date) {
        int before = date.from() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || "(,;|·-\u2013\u2014".indexOf(text.charAt(before)) >= 0;
    }

    private String withoutBrackets(String text) {
        StringBuilder out = new StringBuilder(text);
        int open = out.indexOf("(");
        while (open >= 0) {
            int close = out.indexOf(")", open);
            int end = close < 0 ? out.length() : close + 1;
            String inside = out.substring(open + 1, close < 0 ? end : close);
            String content = trim(inside.replace('|', ' '));
            boolean dated = inside.indexOf('|') >= 0;
            boolean kept = !dated && !content.isEmpty() && !isRemark(content);
            if (!content.isEmpty()) {
                brackets.add(content);
            }
            for (int i = open; i < end; i++) {
                out.setCharAt(i, kept ? out.charAt(i) : dated && i == open ? '|' : ' ');
            }
            open = out.indexOf("(", end);
        }
        return out.toString();
    }

    /** Whether what stands in brackets is about the job rather than part of a name: an agency, a kind of employment. */
    private boolean isRemark(String content) {
        List<String> inside = Folding.words(content);
        return inside.size() > 6
                || !inside.isEmpty()
                        && (VIA.contains(inside.getFirst()) || inside.contains("via") || inside.contains("through"))
                || words.work().isEmployment(content);
    }

    /** Which chars are emphasised; all false where the whole line is or nothing is. */
    private static boolean[] styles(String text, CvLine line) {
        boolean[] styled = new boolean[text.length() + 1];
        List<Line.Run> runs = line.source().runs();
        if (runs.size() < 2 || line.source().isBold()) {
            return styled;
        }
        int from = 0;
        for (Line.Run run : runs) {
            String part = run.text().strip();
            int at = part.isEmpty() ? -1 : text.indexOf(part, from);
            if (at >= 0) {
                for (int i = at; i < at + part.length() && (run.bold() || run.italic()); i++) {
                    styled[i] = true;
                }
                from = at + part.length();
            }
        }
        for (int i = 1; i < text.length(); i++) {
            styled[i] = text.charAt(i) == ' ' ? styled[i - 1] : styled[i];
        }
        return styled;
    }

    private static boolean styleBreak(boolean[] styled, int i, int start) {
        return i > start && styled[i] != styled[i - 1];
    }

    private Break kind(String text, int i) {
        char c = text.charAt(i);
        return switch (c) {
            case ',' -> Break.COMMA;
            case ':' -> Break.COLON;
            case '.' -> i + 1 < text.length() && text.charAt(i + 1) == '.' ? Break.STRONG : Break.SENTENCE;
            case '@' -> Break.AT;
            case ' ' -> joint(text, i);
            default -> Break.STRONG;
        };
    }

    private Break joint(String text, int i) {
        String word = wordAt(text, i + 1);
        return VIA.contains(word) ? Break.VIA : AT.contains(word) ? Break.AT : Break.STRONG;
    }

    /** How many chars a separator at this place has; 0 for none. */
    private int separatorLength(String text, int i, int start) {
        char c = text.charAt(i);
        if (STRONG.indexOf(c) >= 0 || c == '\t') {
            return 1;
        }
        if (c == '@') {
            return i == start || text.charAt(i - 1) == ' ' ? 1 : 0;
        }
        boolean spaceAfter = i + 1 >= text.length() || text.charAt(i + 1) == ' ';
        if (c == ',') {
            return spaceAfter ? 1 : 0;
        }
        if (c == ':') {
            return spaceAfter ? 1 : 0;
        }
        if (c == '.') {
            return dots(text, i, start);
        }
        return c == ' ' ? space(text, i, start) : 0;
    }

    private static int dots(String text, int i, int start) {
        int end = i;
        while (end < text.length() && text.charAt(end) == '.') {
            end++;
        }
        if (end - i >= 3) {
            return end - i;
        }
        if (end - i > 1 || end >= text.length() || text.charAt(end) != ' ') {
            return 0;
        }
        int word = i;
        while (word > start && Character.isLetterOrDigit(text.charAt(word - 1))) {
            word--;
        }
        if (i > start && text.charAt(i - 1) == ')') {
            return 1;
        }
        return i - word >= 2 && !ABBREVIATIONS.contains(Folding.fold(text.substring(word, i))) ? 1 : 0;
    }

    private int space(String text, int i, int start) {
        int end = i;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        if (end >= text.length()) {
            return 0;
        }
        char next = text.charAt(end);
        boolean dash = next == '-' || next == '\u2013' || next == '\u2212' || next == '\u2192' || next == '/';
        if (dash && end + 1 < text.length() && text.charAt(end + 1) == ' ') {
            return end + 2 - i;
        }
        if (dash && end + 1 >= text.length()) {
            return end + 1 - i;
        }
        return jointLength(text, i, end, start);
    }

    private int jointLength(String text, int i, int end, int start) {
        String word = wordAt(text, end);
        boolean via = VIA.contains(word);
        if (!via && !AT.contains(word)) {
            return 0;
        }
        int after = end + word.length();
        if (after + 1 >= text.length() || text.charAt(after) != ' ') {
            return 0;
        }
        if (via) {
            return after - i;
        }
        char next = text.charAt(after + 1);
        String rest = text.substring(after + 1);
        boolean name = Character.isUpperCase(next)
                || Character.isDigit(next)
                || rest.startsWith("the ")
                || rest.startsWith("der ")
                || rest.startsWith("la ");
        if (!name) {
            return 0;
        }
        int title = words.titles().score(trim(text.substring(start, i)));
        int joined = words.titles().score(trim(firstPart(text, start)));
        boolean sure = SURE_AT.contains(word);
        return sure && (title >= 1 || i - start > 25) || title >= 3 && joined < 4 ? after - i : 0;
    }

    private static String firstPart(String text, int start) {
        int comma = text.indexOf(',', start);
        int bar = text.indexOf('|', start);
        int end = comma < 0 ? text.length() : comma;
        return text.substring(start, bar < 0 ? end : Math.min(end, bar));
    }

    private static String wordAt(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        return end - at > 10 ? "" : Folding.fold(text.substring(at, end));
    }

    /** The text without what stands in brackets. */
    static String bare(String text) {
        int open = text.indexOf('(');
        if (open < 0) {
            return text;
        }
        int close = text.indexOf(')', open);
        String rest = close < 0 ? "" : text.substring(close + 1);
        return trim(text.substring(0, open)) + (rest.isBlank() ? "" : " " + bare(rest.strip()));
    }

    /** Without spaces, dashes and stray punctuation at either end; a last dot stays where it ends an abbreviation. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to
                && " \t\u00a0-\u2013\u2014,;:/|*_→•·.".indexOf(text.charAt(from)) >= 0
                && !(text.charAt(from) == '.' && from + 1 < to && Character.isLetter(text.charAt(from + 1)))) {
            from++;
        }
        while (to > from && " \t\u00a0-\u2013\u2014,;:/|*_→•·(".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to > from && text.charAt(to - 1) == '.') {
            int word = to - 1;
            while (word > from && Character.isLetter(text.charAt(word - 1))) {
                word--;
            }
            String last = Folding.fold(text.substring(word, to - 1));
            if (last.length() != 1 && !ABBREVIATIONS.contains(last)) {
                to--;
            }
        }
        return text.substring(from, to);
    }
}
