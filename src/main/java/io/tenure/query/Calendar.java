package io.tenure.query;

import io.tenure.career.Months;
import io.tenure.query.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads years and months as people write them: {@code 2010}, {@code 2010-06}, {@code June 2010}, {@code 06/2010}, {@code 2010-2014}. */
final class Calendar {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern YEAR_ONLY = Pattern.compile(YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "[-/.](\\d{1,2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/.]" + YEAR);
    private static final Pattern YEARS = Pattern.compile(YEAR + "(?:[-–—]|\\.\\.)" + YEAR);

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Pattern MONTH_NAME = Pattern.compile(
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?");

    private final List<Token> tokens;

    Calendar(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * A year or a month.
     *
     * @param first its first month
     * @param last its last month
     * @param text as the language writes it: {@code 2010} or {@code 2010-06}
     */
    record Date(int first, int last, String text) {

        static Date year(int year) {
            return new Date(Months.index(year, 1), Months.index(year, 12), Integer.toString(year));
        }

        static Date month(int year, int month) {
            int index = Months.index(year, month);
            return new Date(index, index, Months.toYearMonth(index).toString());
        }
    }

    /** The date that stands at a token, or null. */
    @Nullable
    Match<Date> date(int at) {
        Token token = tokens.get(at);
        if (!token.is(Kind.WORD)) {
            return null;
        }
        String word = token.word();
        Matcher year = YEAR_ONLY.matcher(word);
        if (year.matches()) {
            return new Match<>(Date.year(number(year, 1)), at + 1);
        }
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        if (yearFirst.matches()) {
            return month(number(yearFirst, 1), number(yearFirst, 2), at + 1);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(word);
        if (monthFirst.matches()) {
            return month(number(monthFirst, 2), number(monthFirst, 1), at + 1);
        }
        return named(word, at);
    }

    /** Two years in one word, or null. */
    @Nullable
    Match<List<Date>> years(int at) {
        Matcher years = YEARS.matcher(tokens.get(at).word());
        return years.matches()
                ? new Match<>(List.of(Date.year(number(years, 1)), Date.year(number(years, 2))), at + 1)
                : null;
    }

    private @Nullable Match<Date> named(String word, int at) {
        if (!MONTH_NAME.matcher(word).matches()) {
            return null;
        }
        Matcher year = YEAR_ONLY.matcher(tokens.get(at + 1).word());
        return year.matches() ? month(number(year, 1), month(word), at + 2) : null;
    }

    private static int month(String name) {
        Integer month = MONTHS.get(name.substring(0, 3));
        return month == null ? 0 : month;
    }

    private static @Nullable Match<Date> month(int year, int month, int next) {
        return month >= 1 && month <= 12 ? new Match<>(Date.month(year, month), next) : null;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
