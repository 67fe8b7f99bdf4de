package io.tenure.parse;

import java.util.List;

/** Closes the gaps of letter-spaced text: "E M P L O Y M E N T" is one word, and two spaces part two words. */
final class Spacing {

    private static final int FEWEST_LETTERS = 4;

    private Spacing() {}

    /** The text with its letters together again if it is spaced out; else the text itself. */
    static String close(String text) {
        if (text.length() < 2 * FEWEST_LETTERS - 1 || text.charAt(1) != ' ') {
            return text;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone =
                    (i == 0 || text.charAt(i - 1) == ' ') && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
            if (c != ' ' && !alone) {
                return text;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters < FEWEST_LETTERS ? text : join(text);
    }

    /** Whether a row of cells is one text with spaces between its letters, its words wide apart: "A T   A   G L A N C E". */
    static boolean isSpacedOut(List<String> cells) {
        int letters = 0;
        for (String cell : cells) {
            String text = cell.strip();
            for (int i = 0; i < text.length(); i += 2) {
                if (!Character.isLetter(text.charAt(i)) || i + 1 < text.length() && text.charAt(i + 1) != ' ') {
                    return false;
                }
                letters++;
            }
        }
        return cells.size() > 1 && letters >= FEWEST_LETTERS;
    }

    private static String join(String text) {
        StringBuilder closed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean gap = c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (c != ' ') {
                closed.append(c);
            } else if (gap && closed.charAt(closed.length() - 1) != ' ') {
                closed.append(' ');
            }
        }
        return closed.toString();
    }
}
