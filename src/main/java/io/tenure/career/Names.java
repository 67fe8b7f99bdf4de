package io.tenure.career;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared where no taxonomy knows them: without case, accents, hyphens and runs of spaces. */
public final class Names {

    private Names() {}

    /** {@code "Côte-d'Or"} is {@code "cote d'or"}. */
    public static String fold(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return isAscii(lower) ? spaces(lower) : spaces(withoutAccents(lower));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String spaces(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '-' || c == '\u00a0';
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().stripTrailing();
    }
}
