package io.tenure.extract;

import io.tenure.extract.Line.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in which each character is bold or not and italic or not. Immutable. */
final class StyledText {

    static final StyledText EMPTY = new StyledText("", new BitSet(), new BitSet());

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final String text;
    private final BitSet bold;
    private final BitSet italic;

    private StyledText(String text, BitSet bold, BitSet italic) {
        this.text = text;
        this.bold = bold;
        this.italic = italic;
    }

    static StyledText plain(String text) {
        return new StyledText(text, new BitSet(), new BitSet());
    }

    /** The text of a line with its style. */
    static StyledText of(Line line) {
        Builder builder = new Builder();
        line.runs().forEach(run -> builder.append(run.text(), run.bold(), run.italic()));
        return builder.build();
    }

    int length() {
        return text.length();
    }

    boolean isBlank() {
        return text.isBlank();
    }

    StyledText substring(int from, int to) {
        return new StyledText(text.substring(from, to), bold.get(from, to), italic.get(from, to));
    }

    StyledText strip() {
        int to = text.stripTrailing().length();
        int from = text.length() - text.stripLeading().length();
        return from >= to ? EMPTY : substring(from, to);
    }

    /** {@link Glyphs#plain} of each run. */
    static StyledText clean(StyledText text) {
        Builder builder = new Builder();
        text.runs().forEach(run -> builder.append(Glyphs.plain(run.text()), run.bold(), run.italic()));
        return builder.build();
    }

    /** Each stretch of white space, line ends included, as one space. */
    StyledText collapsed() {
        return joined(split(WHITE_SPACE), " ");
    }

    /** The parts between the matches of a separator, empty ones included. */
    List<StyledText> split(Pattern separator) {
        List<StyledText> parts = new ArrayList<>();
        Matcher matcher = separator.matcher(text);
        int from = 0;
        while (matcher.find()) {
            parts.add(substring(from, matcher.start()));
            from = matcher.end();
        }
        parts.add(substring(from, text.length()));
        return parts;
    }

    /** The parts in a row with a plain separator between them. */
    static StyledText joined(List<StyledText> parts, String separator) {
        Builder builder = new Builder();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                builder.append(separator, false, false);
            }
            builder.append(parts.get(i));
        }
        return builder.build();
    }

    /** Cut where the style changes; white space goes with the text before it. One empty run for empty text. */
    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || !sameStyle(i, from)) {
                runs.add(new Run(text.substring(from, i), bold.get(from), italic.get(from)));
                from = i;
            }
        }
        return runs.isEmpty() ? List.of(new Run("", false, false)) : runs;
    }

    private boolean sameStyle(int at, int from) {
        return Character.isWhitespace(text.charAt(at))
                || bold.get(at) == bold.get(from) && italic.get(at) == italic.get(from);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Grows a text run by run. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final BitSet bold = new BitSet();
        private final BitSet italic = new BitSet();

        Builder append(String run, boolean isBold, boolean isItalic) {
            int from = text.length();
            text.append(run);
            bold.set(from, text.length(), isBold);
            italic.set(from, text.length(), isItalic);
            return this;
        }

        Builder append(StyledText more) {
            for (Run run : more.runs()) {
                append(run.text(), run.bold(), run.italic());
            }
            return this;
        }

        boolean endsWith(char c) {
            return !text.isEmpty() && text.charAt(text.length() - 1) == c;
        }

        int length() {
            return text.length();
        }

        String textFrom(int from) {
            return text.substring(from);
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        boolean isBlank() {
            return text.toString().isBlank();
        }

        StyledText build() {
            return new StyledText(text.toString(), (BitSet) bold.clone(), (BitSet) italic.clone());
        }

        /** What has grown so far, and starts anew. */
        StyledText take() {
            StyledText taken = build();
            text.setLength(0);
            bold.clear();
            italic.clear();
            return taken;
        }
    }
}
