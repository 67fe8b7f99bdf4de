package io.tenure.parse;

import java.util.Set;

/** Looks of names: capitals where a name has them. */
final class Names {

    private static final Set<String> SMALL = WordList.setOf("""
            plc ltd limited inc llc llp gmbh ag kg co corp bv nv ab sa sas sarl srl spa pty oy as aps

            of the and for de des du la le les l d der die das und von van den do da dos del della di e y et i w na och en
            to in on im am zu sp z o het bei at el los las al az dei degli för fur""");

    private Names() {}

    /** Whether the words that carry meaning begin with a capital or a digit. */
    static boolean isNameLike(String text) {
        int words = 0;
        int capitals = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (letter && !inWord) {
                int end = i;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                boolean capital = Character.isUpperCase(c) || Character.isDigit(c);
                if (capital
                        || !(SMALL.contains(Folding.fold(text.substring(i, end)))
                                || i > 0 && text.charAt(i - 1) == '\''
                                || i > 0 && text.charAt(i - 1) == '\u2019'
                                || i > 0 && text.charAt(i - 1) == '.')) {
                    words++;
                    capitals += capital ? 1 : 0;
                }
            }
            inWord = letter;
        }
        return words > 0
                        && words <= 10
                        && capitals * 4 >= words * 3
                        && Character.isLetterOrDigit(text.charAt(0))
                        && !Character.isLowerCase(text.charAt(0))
                || looksBranded(text);
    }

    /** "eBay", "adidas AG", "pennyfarthing.io" */
    private static boolean looksBranded(String text) {
        return text.indexOf(' ') < 0
                && text.length() > 2
                && (text.indexOf('.') > 0 || text.substring(1).chars().anyMatch(Character::isUpperCase));
    }

    /** A name without stray quotes and brackets around it. */
    static String tidy(String name) {
        String tidy = name.strip();
        if (tidy.startsWith("the ") && tidy.length() > 4) {
            tidy = tidy.substring(4);
        }
        return PieceCutter.trim(tidy.replace("\"", "").replace("“", "").replace("”", ""));
    }
}
