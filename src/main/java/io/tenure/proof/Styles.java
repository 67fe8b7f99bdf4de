package io.tenure.proof;

import io.tenure.extract.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which chars of a line are bold or slanted. */
final class Styles {

    record Style(boolean bold, boolean italic) {
        static final Style PLAIN = new Style(false, false);
    }

    private final Style[] of;

    private Styles(Style[] of) {
        this.of = of;
    }

    /** The styles of a line's text; runs that are not found in it, as the extractor tidied it, change nothing. */
    static Styles of(Line line) {
        String text = line.text();
        Style[] of = new Style[text.length()];
        Arrays.fill(of, Style.PLAIN);
        int from = 0;
        for (Line.Run run : line.runs()) {
            String words = run.text().strip();
            int at = words.isEmpty() ? -1 : text.indexOf(words, from);
            if (at >= 0) {
                Arrays.fill(of, at, at + words.length(), new Style(run.bold(), run.italic()));
                from = at + words.length();
            }
        }
        return new Styles(of);
    }

    Style at(int offset) {
        return of[offset];
    }

    /** The offsets at which the style changes. */
    List<Integer> cuts() {
        List<Integer> cuts = new ArrayList<>();
        for (int i = 1; i < of.length; i++) {
            if (!of[i].equals(of[i - 1])) {
                cuts.add(i);
            }
        }
        return cuts;
    }
}
