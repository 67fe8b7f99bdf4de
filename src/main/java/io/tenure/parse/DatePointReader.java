package io.tenure.parse;

import io.tenure.career.MonthRange;
import io.tenure.parse.DatePoint.Precision;
import io.tenure.parse.DateWords.Meaning;
import io.tenure.parse.DateWords.Phrase;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one date at one place:
 *
 * <pre>
 * point  = [ about ] ( part [ of ] ( month-year | year ) | season [ of ] year [ "/" year ] | month-year | numeric | year ) ;
 * month-year = [ day [ "." | "th" … ] [ of ] ] MONTH [ "." ] [ day "," ] [ of | "," | "-" | "/" ] year ;
 * numeric = YYYY sep MM [ sep DD ] | DD sep MM sep year | MM sep year ;      sep = "/" | "." | "-" ;
 * year   = YYYY | "'" YY ;
 * </pre>
 *
 * Whether 03/04/2019 is in March or April is the document's choice, not this line's.
 */
final class DatePointReader {

    private static final int FIRST_YEAR = 1930;
    private static final int LAST_YEAR = 2049;
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "º", "ª", "er", "e", ".");
    private static final Set<String> OF = WordList.setOf("""
            of de del di des d van , ' in the do im dell l""");
    private static final Set<String> SEPARATORS = Set.of("/", ".", "-");

    private final DateWords words = DateWords.INSTANCE;
    private final boolean monthFirst;

    DatePointReader(boolean monthFirst) {
        this.monthFirst = monthFirst;
    }

    /** The point at a token, or null. With {@code afterMonth} it is the end of a range that began with a month. */
    @Nullable
    DatePoint read(DateTokens tokens, int at, boolean afterMonth) {
        Phrase about = words.find(tokens, at, Meaning.ABOUT);
        int from = about == null ? at : at + about.tokens().size();
        if (tokens.isNumber(from)) {
            return numeric(tokens, from, afterMonth);
        }
        if (tokens.is(from, "'")) {
            int year = year(tokens, from);
            return year == 0 ? null : new DatePoint(MonthRange.ofYear(year), Precision.YEAR, from + 2);
        }
        DatePoint part = part(tokens, from);
        if (part != null) {
            return part;
        }
        DatePoint month = month(tokens, from, afterMonth);
        return month != null ? month : season(tokens, from);
    }

    private @Nullable DatePoint part(DateTokens tokens, int at) {
        int from = tokens.is(at, "the") ? at + 1 : at;
        Phrase part = words.find(tokens, at, Meaning.PART);
        if (part == null) {
            part = words.find(tokens, from, Meaning.PART);
        } else {
            from = at;
        }
        if (part == null) {
            return null;
        }
        int next = skipOf(tokens, from + part.tokens().size());
        if (tokens.is(next, "-")) {
            next++;
        }
        DatePoint month = month(tokens, next, false);
        if (month != null && month.precision() == Precision.MONTH) {
            return month;
        }
        int year = year(tokens, next);
        if (year == 0) {
            return null;
        }
        int first = 1 + (part.value() - 1) * 4;
        return new DatePoint(
                MonthRange.between(YearMonth.of(year, first), YearMonth.of(year, first + 3)),
                Precision.PART,
                afterYear(tokens, next));
    }

    private @Nullable DatePoint season(DateTokens tokens, int at) {
        Phrase season = words.find(tokens, at, Meaning.SEASON);
        if (season == null) {
            return null;
        }
        int next = skipOf(tokens, at + season.tokens().size());
        int year = year(tokens, next);
        if (year == 0) {
            return null;
        }
        int after = afterYear(tokens, next);
        if (season.value() != 4) {
            int first = season.value() * 3;
            return new DatePoint(
                    MonthRange.between(YearMonth.of(year, first), YearMonth.of(year, first + 2)),
                    Precision.SEASON,
                    after);
        }
        boolean pair = (tokens.is(after, "/") || tokens.is(after, "-"))
                && tokens.isGlued(after + 1)
                && tokens.digits(after + 1) == 2;
        YearMonth november = YearMonth.of(pair ? year : year - 1, 11);
        YearMonth last = pair ? YearMonth.of(year + 1, 3) : YearMonth.of(year, 12);
        return new DatePoint(MonthRange.between(november, last), Precision.SEASON, pair ? after + 2 : after);
    }

    /** Whether two digits behind a month are a year: they are no day, or a range begins or ends with them. */
    private boolean isShortYear(DateTokens tokens, int at, boolean afterMonth) {
        boolean alone = !isJoinedOn(tokens, at);
        return alone
                && (tokens.number(at) > 31 || afterMonth && !isNumberGlued(tokens, at) || isRangeAhead(tokens, at + 1));
    }

    /** Whether a token is part of a longer number: "10:30", "3.5", "12,000". */
    private static boolean isJoinedOn(DateTokens tokens, int at) {
        return tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && tokens.isNumber(at + 2) && !tokens.is(at + 1, "-");
    }

    private static boolean isNumberGlued(DateTokens tokens, int at) {
        return ORDINALS.contains(tokens.text(at + 1)) && tokens.isGlued(at + 1) && !tokens.is(at + 1, ".");
    }

    private @Nullable DatePoint month(DateTokens tokens, int at, boolean afterMonth) {
        Phrase phrase = words.find(tokens, at, Meaning.MONTH);
        int month = phrase == null ? words.findMisspeltMonth(tokens.text(at)) : phrase.value();
        if (month == 0) {
            return null;
        }
        int bare = at + (phrase == null ? 1 : phrase.tokens().size());
        int next = tokens.is(bare, ".") ? bare + 1 : bare;
        if (tokens.digits(next) > 0 && tokens.digits(next) <= 2 && tokens.number(next) <= 31) {
            int afterDay = ORDINALS.contains(tokens.text(next + 1)) ? next + 2 : next + 1;
            int yearAt = tokens.is(afterDay, ",") ? afterDay + 1 : afterDay;
            if (tokens.digits(yearAt) == 4) {
                next = yearAt;
            }
        }
        next = skipOf(tokens, next);
        boolean joined =
                (tokens.is(next, "-") || tokens.is(next, "/")) && tokens.isGlued(next) && tokens.isGlued(next + 1);
        int year = year(tokens, joined ? next + 1 : next);
        int shortAt = joined ? next + 1 : next;
        if (year == 0
                && tokens.digits(shortAt) == 2
                && (joined || tokens.is(next - 1, "'") || isShortYear(tokens, shortAt, afterMonth))) {
            year = century(tokens.number(shortAt));
        }
        if (year != 0) {
            return new DatePoint(
                    MonthRange.of(YearMonth.of(year, month)),
                    Precision.MONTH,
                    afterYear(tokens, joined ? next + 1 : next));
        }
        return phrase == null ? null : new DatePoint(MonthRange.of(YearMonth.of(1, month)), Precision.BARE_MONTH, bare);
    }

    private @Nullable DatePoint numeric(DateTokens tokens, int at, boolean afterMonth) {
        if (tokens.digits(at) == 4) {
            return fromYear(tokens, at, afterMonth);
        }
        if (tokens.digits(at) > 2) {
            return null;
        }
        int value = tokens.number(at);
        if (isSeparated(tokens, at)) {
            int second = tokens.number(at + 2);
            if (isSeparated(tokens, at + 2) && tokens.is(at + 1, tokens.text(at + 3)) && tokens.digits(at + 2) <= 2) {
                int year = anyYear(tokens, at + 4);
                int month = monthOf(value, second, tokens.text(at + 1));
                return year == 0 || month == 0 ? null : exact(year, month, at + 5);
            }
            if (isMonth(value) && tokens.digits(at + 2) == 4 && isYear(second)) {
                return exact(second, value, at + 3);
            }
            boolean shortForm = tokens.is(at + 1, "/") && tokens.digits(at + 2) == 2 && isMonth(value);
            if (shortForm && (afterMonth || isRangeAhead(tokens, at + 3))) {
                return exact(century(second), value, at + 3);
            }
        }
        return dayAndMonth(tokens, at, value);
    }

    private @Nullable DatePoint dayAndMonth(DateTokens tokens, int at, int day) {
        if (day < 1 || day > 31) {
            return null;
        }
        int next = at + 1;
        if (ORDINALS.contains(tokens.text(next))) {
            next++;
        }
        DatePoint month = month(tokens, tokens.is(next, "of") || tokens.is(next, "de") ? next + 1 : next, false);
        return month != null && month.precision() == Precision.MONTH ? month : null;
    }

    private @Nullable DatePoint fromYear(DateTokens tokens, int at, boolean afterMonth) {
        int year = tokens.number(at);
        if (!isYear(year)) {
            return null;
        }
        int month = tokens.number(at + 2);
        if (isSeparated(tokens, at) && tokens.digits(at + 2) == 2 && isMonth(month)) {
            boolean day =
                    isSeparated(tokens, at + 2) && tokens.is(at + 1, tokens.text(at + 3)) && tokens.digits(at + 4) == 2;
            boolean couldBeYear = !tokens.is(at + 1, ".") && month > year % 100;
            if (day || !couldBeYear || afterMonth || isRangeAhead(tokens, at + 3)) {
                return exact(year, month, day ? at + 5 : at + 3);
            }
        }
        return new DatePoint(MonthRange.ofYear(year), Precision.YEAR, at + 1);
    }

    /** Whether a range goes on after this token: a separator and then a number or a word for today. */
    private boolean isRangeAhead(DateTokens tokens, int at) {
        if (words.find(tokens, at, Meaning.PRESENT) != null) {
            return true;
        }
        Phrase to = words.find(tokens, at, Meaning.TO);
        int next = to == null ? at : at + to.tokens().size();
        while (tokens.is(next, "-") || tokens.is(next, ">")) {
            next++;
        }
        return next > at
                && (tokens.isNumber(next)
                        || tokens.is(next, "'")
                        || words.find(tokens, next, Meaning.PRESENT) != null
                        || isMonthAndShortYear(tokens, next));
    }

    /** "Jul 15" with no year behind it, which would make the fifteen a day. */
    private boolean isMonthAndShortYear(DateTokens tokens, int at) {
        Phrase month = words.find(tokens, at, Meaning.MONTH);
        if (month == null) {
            return false;
        }
        int year = at + month.tokens().size();
        int behind = tokens.is(year + 1, ",") ? year + 2 : year + 1;
        return tokens.digits(year) == 2 && tokens.digits(behind) != 4;
    }

    private int monthOf(int first, int second, String separator) {
        boolean american = monthFirst && !separator.equals(".");
        int month = american ? first : second;
        int day = american ? second : first;
        if (!isMonth(month) && isMonth(day)) {
            int swap = month;
            month = day;
            day = swap;
        }
        return isMonth(month) && day >= 1 && day <= 31 ? month : 0;
    }

    private static DatePoint exact(int year, int month, int next) {
        return new DatePoint(MonthRange.of(YearMonth.of(year, month)), Precision.MONTH, next);
    }

    private static boolean isSeparated(DateTokens tokens, int at) {
        return SEPARATORS.contains(tokens.text(at + 1))
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && tokens.isNumber(at + 2);
    }

    private static int skipOf(DateTokens tokens, int at) {
        int next = at;
        for (int i = 0; i < 2 && OF.contains(tokens.text(next)) && !tokens.is(next, "'"); i++) {
            next++;
        }
        return next;
    }

    /** The year at a token: four digits, or two after an apostrophe; 0 for none. */
    private static int year(DateTokens tokens, int at) {
        if (tokens.is(at, "'")) {
            return tokens.isGlued(at + 1) && tokens.digits(at + 1) == 2 ? century(tokens.number(at + 1)) : 0;
        }
        int year = tokens.number(at);
        return isYear(year) && tokens.digits(at) == 4 ? year : 0;
    }

    private static int anyYear(DateTokens tokens, int at) {
        int year = year(tokens, at);
        return year == 0 && tokens.digits(at) == 2 ? century(tokens.number(at)) : year;
    }

    private static int afterYear(DateTokens tokens, int at) {
        return tokens.is(at, "'") ? at + 2 : at + 1;
    }

    /** The full year of two digits: up to 35 in this century. */
    static int century(int twoDigits) {
        return twoDigits <= 35 ? 2000 + twoDigits : 1900 + twoDigits;
    }

    private static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    private static boolean isMonth(int value) {
        return value >= 1 && value <= 12;
    }
}
