package io.tenure.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Marks at the start of a line that make it a list item. */
final class Bullets {

    private static final String SIGNS = "•‣⁃∙●○◦▪▫■□▸▹►▶◆◇❖✓✔➢➤➔→·»¤§※⦁";

    /**
     * A sign, or a dash, asterisk, plus or single {@code o} that stands apart. A dash before an amount in figures ("- 12 %") is still a
     * bullet: nobody begins a line of a CV with a negative number.
     */
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:[" + SIGNS + "]\\s*|[-–—*+]\\s+|o\\s+(?=\\S))(?=[^\\s])");

    private static final Pattern NUMBER = Pattern.compile("^\\s*\\(?(\\d{1,2})[.)]\\s+(?=\\S)");

    private Bullets() {}

    /** How many characters the mark at the start takes up, white space around it included; 0 where there is none. */
    static int markLength(String text) {
        Matcher matcher = MARK.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }

    /** The number that a numbered item starts with, or -1. It may also be a day of the month. */
    static int number(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** How many characters the number of a numbered item takes up. */
    static int numberLength(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.end() : 0;
    }
}
