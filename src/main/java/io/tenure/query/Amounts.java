package io.tenure.query;

import io.tenure.query.Token.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: {@code 5 years}, {@code 5+ yrs}, {@code 18 months}, {@code three years}, {@code 3-5 years} (the lower counts). */
final class Amounts {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})(?:[.,](\\d))?\\+?|(\\d{1,2})[-–]\\d{1,2}\\+?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{1,2})\\+?(years?|yrs?|y|months?|mos?)");
    private static final Set<String> YEARS = Set.of("year", "years", "years'", "year's", "yr", "yrs", "yrs'");
    private static final Set<String> MONTHS = Set.of("month", "months", "months'", "mos");
    private static final Set<String> LEAST = Set.of("over", "minimum", "min", "least");
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("twenty", 20));

    private final List<Token> tokens;

    Amounts(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The months that stand at a token, at least 1, after "at least", "over", "a minimum of" if they stand before; or null. */
    @Nullable
    Match<Integer> months(int at) {
        return plain(afterLeast(at));
    }

    private int afterLeast(int at) {
        if (word(at).equals("more") && word(at + 1).equals("than")) {
            return at + 2;
        }
        int next = word(at).equals("a") || word(at).equals("at") ? at + 1 : at;
        if (!LEAST.contains(word(next))) {
            return at;
        }
        return word(next + 1).equals("of") ? next + 2 : next + 1;
    }

    private @Nullable Match<Integer> plain(int at) {
        Matcher together = TOGETHER.matcher(word(at));
        if (together.matches()) {
            return positive(
                    Integer.parseInt(together.group(1)) * (together.group(2).startsWith("y") ? 12 : 1), at + 1);
        }
        int unit = unitMonths(word(at + 1));
        return unit == 0 ? null : counted(at, unit);
    }

    private @Nullable Match<Integer> counted(int at, int unit) {
        Matcher number = NUMBER.matcher(word(at));
        if (!number.matches()) {
            Integer named = NAMED.get(word(at));
            return named == null ? null : new Match<>(named * unit, at + 2);
        }
        int whole = Integer.parseInt(number.group(1) == null ? number.group(3) : number.group(1));
        int tenths = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
        return positive(whole * unit + tenths * unit / 10, at + 2);
    }

    private static int unitMonths(String word) {
        return YEARS.contains(word) ? 12 : MONTHS.contains(word) ? 1 : 0;
    }

    private static @Nullable Match<Integer> positive(int months, int next) {
        return months > 0 ? new Match<>(months, next) : null;
    }

    private String word(int at) {
        return at < tokens.size() && tokens.get(at).is(Kind.WORD)
                ? tokens.get(at).word()
                : "";
    }
}
