package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.extract.Line;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether 03/04/2019 is the fourth of March or the third of April: decided once for a document, by any date in it that can only be read
 * one way, else by signs of North America (telephone numbers, states behind a comma).
 *
 * @param monthFirst whether the month comes first
 * @param sure whether some date of the document can only be read this way, or none can be read both ways
 */
record DayOrder(boolean monthFirst, boolean sure) {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)\\d\\d(?!\\d)");
    private static final Pattern AMERICAN = Pattern.compile("\\(\\d{3}\\) ?\\d{3}-\\d{4}|, [A-Z]{2}(?: \\d{5})?\\b");
    private static final int MONTHS = 12;

    static DayOrder of(Document document) {
        int american = 0;
        boolean doubtful = false;
        for (Line line : document.lines()) {
            String text = line.text();
            Matcher date = DATE.matcher(text.indexOf('/') < 0 && text.indexOf('-') < 0 ? "" : text);
            while (date.find()) {
                if (first(date) > MONTHS) {
                    return new DayOrder(false, true);
                }
                if (second(date) > MONTHS) {
                    return new DayOrder(true, true);
                }
                doubtful |= first(date) != second(date);
            }
            american += AMERICAN.matcher(line.text()).find() ? 1 : 0;
        }
        return new DayOrder(american > 0, !doubtful);
    }

    /** What is doubtful about the dates of a text and how they were read, null where nothing is. */
    @Nullable
    String doubt(String text) {
        Matcher date = DATE.matcher(text);
        while (!sure && date.find()) {
            int first = first(date);
            int second = second(date);
            if (first != second && isMonth(first) && isMonth(second)) {
                return date.group() + " may be of " + name(first) + " or of " + name(second) + ": read as "
                        + (monthFirst ? name(first) + ", the month first" : name(second) + ", the day first")
                        + ", which no date of the CV settles";
            }
        }
        return null;
    }

    private static int first(Matcher date) {
        return Integer.parseInt(date.group(1));
    }

    private static int second(Matcher date) {
        return Integer.parseInt(date.group(2));
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
