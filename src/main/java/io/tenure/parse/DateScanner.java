package io.tenure.parse;

import io.tenure.career.MonthRange;
import io.tenure.parse.DatePoint.Precision;
import io.tenure.parse.DateSpan.Form;
import io.tenure.parse.DateWords.Meaning;
import io.tenure.parse.DateWords.Phrase;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates in a line, left to right and without backtracking over what was read:
 *
 * <pre>
 * span     = [ between | from ] point to ( point | present | YY )       2012 – 14, Jan–Mar 2014, '06 - '12, 2019 to date
 *          | [ from ] point "–" end-of-cell                              2019 –
 *          | year { ( "," | "and" ) year }                               summers 2011, 2012 and 2013
 *          | since point | from point | until point | point [ onwards ]
 *          | length ( to | until ) point | length ( from | since ) point    4 years to June 2021
 *          | length | still … ;
 * length   = number years [ number months ] | number months ;
 * </pre>
 *
 * Linear in the text; safe for use by many threads.
 */
final class DateScanner {

    private static final Set<String> FROM = Set.of(
            "from",
            "as of",
            "as from",
            "ab",
            "a partir de",
            "a partire da",
            "vanaf",
            "fran",
            "fran och med",
            "with effect from");
    private static final Set<String> BETWEEN =
            Set.of("between", "zwischen", "entre", "tra", "fra", "tussen", "miedzy", "mellan");
    private static final Set<String> AND = Set.of("and", "&", "und", "et", "y", "e", "en", "i", "a", "och", "+");
    private static final Set<String> ONWARDS = Set.of("onward", "onwards", "ff", "onwards.");
    private static final Set<String> CLOSERS = Set.of("", ")", "]", "|", "\t", "*", "_", "·", "•");

    private final DateWords words = DateWords.INSTANCE;
    private final DatePointReader points;

    /** Reads 03/04/2019 as the fourth of March if {@code monthFirst}. */
    DateScanner(boolean monthFirst) {
        points = new DatePointReader(monthFirst);
    }

    /** All dates of a text, in order, none overlapping another. */
    List<DateSpan> scan(String text) {
        if (!mayHoldDate(text)) {
            return List.of();
        }
        DateTokens tokens = new DateTokens(Folding.fold(text));
        List<DateSpan> spans = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found found = read(tokens, at);
            if (found == null) {
                at++;
            } else {
                spans.add(found.span);
                at = Math.max(found.next, at + 1);
            }
        }
        return spans;
    }

    private record Found(DateSpan span, int next) {}

    private static boolean mayHoldDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        String folded = Folding.fold(text);
        return folded.contains("still")
                || folded.contains("year")
                || folded.contains("month")
                || folded.contains("yrs");
    }

    private @Nullable Found read(DateTokens tokens, int at) {
        Found length = length(tokens, at);
        if (length != null) {
            return length;
        }
        if (BETWEEN.contains(tokens.text(at))) {
            Found between = fromPoint(tokens, at, at + 1, null);
            if (between != null && between.span.form() == Form.RANGE) {
                return between;
            }
        }
        Phrase since = words.find(tokens, at, Meaning.SINCE);
        if (since != null) {
            Found found = fromPoint(tokens, at, at + since.tokens().size(), since);
            if (found != null) {
                return found;
            }
        }
        Phrase until = words.find(tokens, at, Meaning.UNTIL);
        if (until != null) {
            DatePoint end = points.read(tokens, at + until.tokens().size(), false);
            if (end != null && end.precision() != Precision.BARE_MONTH) {
                return found(tokens, at, end.next(), Form.UNTIL, MonthRange.UNKNOWN, end.range(), false);
            }
        }
        Phrase present = words.find(tokens, at, Meaning.PRESENT);
        if (present != null && present.tokens().getFirst().equals("still")) {
            return found(
                    tokens,
                    at,
                    at + present.tokens().size(),
                    Form.PRESENT,
                    MonthRange.UNKNOWN,
                    MonthRange.UNKNOWN,
                    true);
        }
        return fromPoint(tokens, at, at, null);
    }

    /** What begins with a point: a range where one follows, else what the word before it makes of it. */
    private @Nullable Found fromPoint(DateTokens tokens, int at, int pointAt, @Nullable Phrase since) {
        DatePoint start = points.read(tokens, pointAt, false);
        if (start == null) {
            return null;
        }
        boolean between = since == null && pointAt > at;
        Found range = range(tokens, at, start, between);
        if (range != null) {
            return range;
        }
        if (start.precision() == Precision.BARE_MONTH) {
            return null;
        }
        if (ONWARDS.contains(tokens.text(start.next()))) {
            return found(tokens, at, start.next() + 1, Form.SINCE, start.range(), MonthRange.UNKNOWN, true);
        }
        if (since != null && DateWords.isStill(since)) {
            return found(tokens, at, start.next(), Form.SINCE, start.range(), MonthRange.UNKNOWN, true);
        }
        if (since != null && FROM.contains(String.join(" ", since.tokens()))) {
            return found(tokens, at, start.next(), Form.FROM, start.range(), MonthRange.UNKNOWN, false);
        }
        return found(tokens, pointAt, start.next(), Form.POINT, start.range(), start.range(), false);
    }

    private @Nullable Found range(DateTokens tokens, int at, DatePoint start, boolean between) {
        int next = start.next();
        boolean bare = start.precision() == Precision.BARE_MONTH;
        Phrase present = words.find(tokens, next, Meaning.PRESENT);
        if (!bare && present != null && present.tokens().size() > 1) {
            return found(
                    tokens, at, next + present.tokens().size(), Form.RANGE, start.range(), MonthRange.UNKNOWN, true);
        }
        int after = afterSeparator(tokens, start, between);
        if (after < 0) {
            return listed(tokens, at, start);
        }
        boolean dash = tokens.is(next, "-") || tokens.is(after - 1, "-");
        present = words.find(tokens, after, Meaning.PRESENT);
        if (!bare && (present != null || tokens.is(after, "?"))) {
            int size = present == null ? 1 : present.tokens().size();
            return found(tokens, at, after + size, Form.RANGE, start.range(), MonthRange.UNKNOWN, present != null);
        }
        DatePoint end = endPoint(tokens, start, after);
        if (end != null) {
            DatePoint from = start.inYearOf(end);
            return found(
                    tokens,
                    at,
                    end.next(),
                    Form.RANGE,
                    from.range(),
                    end.inSeasonOf(start).range(),
                    false);
        }
        boolean open = !bare && dash && CLOSERS.contains(tokens.text(after));
        return open ? found(tokens, at, after, Form.RANGE, start.range(), MonthRange.UNKNOWN, true) : null;
    }

    /** Years in a row, "2011, 2012 and 2013", run from the first to the last. */
    private @Nullable Found listed(DateTokens tokens, int at, DatePoint start) {
        DatePoint last = start;
        boolean yearly = start.precision() == Precision.YEAR || start.precision() == Precision.SEASON;
        int next = yearly ? afterComma(tokens, start.next()) : -1;
        while (next > 0) {
            DatePoint year = points.read(tokens, next, false);
            boolean following = year != null
                    && year.precision() == Precision.YEAR
                    && year.year() > last.year()
                    && year.year() - last.year() <= 2;
            if (!following) {
                break;
            }
            last = java.util.Objects.requireNonNull(year);
            next = afterComma(tokens, last.next());
        }
        return last.equals(start)
                ? null
                : found(
                        tokens,
                        at,
                        last.next(),
                        Form.RANGE,
                        start.range(),
                        last.inSeasonOf(start).range(),
                        false);
    }

    private static int afterComma(DateTokens tokens, int at) {
        return tokens.is(at, ",") || AND.contains(tokens.text(at)) && !tokens.is(at, "+") ? at + 1 : -1;
    }

    private int afterSeparator(DateTokens tokens, DatePoint start, boolean between) {
        int next = start.next();
        if (between || start.precision() == Precision.SEASON) {
            if (AND.contains(tokens.text(next))) {
                return next + 1;
            }
        }
        next = afterBracket(tokens, next);
        int after = next;
        while (tokens.is(after, "-") || tokens.is(after, ">")) {
            after++;
        }
        if (after > next && (tokens.is(after, "[") || tokens.is(after, "<"))) {
            after++;
        }
        if (after == next && tokens.is(next, "/") && start.precision() == Precision.YEAR && tokens.isGlued(next)) {
            return next + 1;
        }
        if (after > next && words.find(tokens, after, Meaning.PRESENT) != null) {
            return after;
        }
        Phrase to = words.find(tokens, after, Meaning.TO);
        if (to == null) {
            to = words.find(tokens, after, Meaning.UNTIL);
        }
        if (to == null) {
            return after > next ? after : -1;
        }
        int behind = after + to.tokens().size();
        return tokens.is(behind, "the") || tokens.is(behind, "le") || tokens.is(behind, "al") ? behind + 1 : behind;
    }

    /** The token behind the bracket that closes a time stamp, its day of the week included: "2023-10-02 Mon]". */
    private static int afterBracket(DateTokens tokens, int at) {
        int close = tokens.is(at + 1, "]") || tokens.is(at + 1, ">") ? at + 1 : at;
        boolean stamp = tokens.is(close, "]") || tokens.is(close, ">") && tokens.is(close + 1, "-");
        return stamp ? close + 1 : at;
    }

    private @Nullable DatePoint endPoint(DateTokens tokens, DatePoint start, int at) {
        DatePoint end = points.read(tokens, at, start.precision() == Precision.MONTH);
        if (end != null) {
            return end.precision() == Precision.BARE_MONTH ? null : end;
        }
        boolean shortYear = tokens.digits(at) == 2
                && (start.precision() == Precision.YEAR || start.precision() == Precision.SEASON);
        if (!shortYear
                || (tokens.isGlued(at + 1)
                        && !CLOSERS.contains(tokens.text(at + 1))
                        && !",.;:".contains(tokens.text(at + 1)))) {
            return null;
        }
        int year = start.year() / 100 * 100 + tokens.number(at);
        return new DatePoint(MonthRange.ofYear(year < start.year() - 50 ? year + 100 : year), Precision.YEAR, at + 1);
    }

    private @Nullable Found length(DateTokens tokens, int at) {
        int[] read = months(tokens, at);
        if (read.length == 0) {
            return null;
        }
        int months = read[0];
        int next = read[1];
        Phrase to = words.find(tokens, next, Meaning.UNTIL);
        to = to == null ? words.find(tokens, next, Meaning.TO) : to;
        DatePoint end =
                to == null ? null : points.read(tokens, next + to.tokens().size(), false);
        if (end != null && end.precision() != Precision.BARE_MONTH) {
            return found(tokens, at, end.next(), Form.RANGE, shifted(end.range(), -months, 1), end.range(), false);
        }
        Phrase from = words.find(tokens, next, Meaning.SINCE);
        DatePoint start =
                from == null ? null : points.read(tokens, next + from.tokens().size(), false);
        if (start != null && start.precision() != Precision.BARE_MONTH) {
            return found(
                    tokens, at, start.next(), Form.RANGE, start.range(), shifted(start.range(), months - 1, 1), false);
        }
        Phrase present = words.find(tokens, next, Meaning.PRESENT);
        if (present != null && present.tokens().size() > 1) {
            return found(
                    tokens,
                    at,
                    next + present.tokens().size(),
                    Form.PRESENT,
                    MonthRange.UNKNOWN,
                    MonthRange.UNKNOWN,
                    true);
        }
        DateSpan span = new DateSpan(
                tokens.start(at),
                tokens.end(next - 1),
                Form.DURATION,
                MonthRange.UNKNOWN,
                MonthRange.UNKNOWN,
                false,
                months);
        return new Found(span, next);
    }

    /** A length in months and the token after it; empty for none. */
    private int[] months(DateTokens tokens, int at) {
        int[] first = count(tokens, at);
        if (first.length == 0) {
            return first;
        }
        Phrase years = words.find(tokens, first[1], Meaning.YEARS);
        if (years == null) {
            Phrase months = words.find(tokens, first[1], Meaning.MONTHS);
            return months == null
                    ? new int[0]
                    : new int[] {first[0], first[1] + months.tokens().size()};
        }
        int next = first[1] + years.tokens().size();
        int second = tokens.is(next, ",") || AND.contains(tokens.text(next)) ? next + 1 : next;
        int[] rest = count(tokens, second);
        Phrase months = rest.length == 0 ? null : words.find(tokens, rest[1], Meaning.MONTHS);
        return months == null
                ? new int[] {first[0] * 12, next}
                : new int[] {first[0] * 12 + rest[0], rest[1] + months.tokens().size()};
    }

    private int[] count(DateTokens tokens, int at) {
        if (tokens.isNumber(at)) {
            return tokens.digits(at) <= 2 ? new int[] {tokens.number(at), at + 1} : new int[0];
        }
        Phrase number = words.find(tokens, at, Meaning.NUMBER);
        return number == null
                ? new int[0]
                : new int[] {number.value(), at + number.tokens().size()};
    }

    private static MonthRange shifted(MonthRange range, int months, int slack) {
        YearMonth earliest = range.earliest();
        YearMonth latest = range.latest();
        return earliest == null || latest == null
                ? MonthRange.UNKNOWN
                : MonthRange.between(earliest.plusMonths(months), latest.plusMonths((long) months + slack));
    }

    private static Found found(
            DateTokens tokens, int at, int next, Form form, MonthRange start, MonthRange end, boolean ongoing) {
        return new Found(new DateSpan(tokens.start(at), tokens.end(next - 1), form, start, end, ongoing, 0), next);
    }
}
