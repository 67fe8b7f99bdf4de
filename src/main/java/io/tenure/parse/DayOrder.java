package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.extract.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether 03/04/2019 is the fourth of March or the third of April: decided once for a document, by any date in it that can only be read
 * one way, else by signs of North America (telephone numbers, states behind a comma).
 */
final class DayOrder {

    private static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](?:19|20)\\d\\d(?!\\d)");
    private static final Pattern AMERICAN = Pattern.compile("\\(\\d{3}\\) ?\\d{3}-\\d{4}|, [A-Z]{2}(?: \\d{5})?\\b");

    private DayOrder() {}

    static boolean isMonthFirst(Document document) {
        int american = 0;
        for (Line line : document.lines()) {
            Matcher date = DATE.matcher(line.text());
            while (date.find()) {
                if (Integer.parseInt(date.group(1)) > 12) {
                    return false;
                }
                if (Integer.parseInt(date.group(2)) > 12) {
                    return true;
                }
            }
            american += AMERICAN.matcher(line.text()).find() ? 1 : 0;
        }
        return american > 0;
    }
}
