package io.tenure.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the head of a job says besides title, employer, place and dates ("Client: …", "(foundry, 140 staff)"): part of its text. */
final class HeadRest {

    private HeadRest() {}

    static List<TextPart> of(Head head) {
        List<TextPart> rest = new ArrayList<>();
        for (CvLine line : head.lines()) {
            StringBuilder left = new StringBuilder();
            for (CvLine.Cell cell : line.cells()) {
                left.append(cell.restOf()).append(' ');
            }
            String text = without(
                    without(without(without(left.toString(), head.employer()), head.title()), head.location()),
                    head.via());
            if (Folding.words(text).stream().filter(word -> word.length() > 2).count() >= 1
                    && !HeadFinder.isSentence(line)) {
                rest.add(new TextPart(line, PieceCutter.trim(collapse(left.toString()))));
            }
        }
        return rest;
    }

    private static String without(String text, @Nullable String part) {
        if (part == null || part.isEmpty()) {
            return text;
        }
        String left = text;
        for (String piece : part.split(", ", -1)) {
            left = piece.isEmpty() ? left : left.replace(piece, " ");
        }
        return left;
    }

    private static String collapse(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' || !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(c);
            }
        }
        return out.toString().replace("( )", "").replace("()", "").strip();
    }
}
