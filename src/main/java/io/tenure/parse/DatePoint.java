package io.tenure.parse;

import io.tenure.career.MonthRange;
import java.time.YearMonth;

/**
 * One end of a time, as read at one place of the tokens.
 *
 * @param range the months that it can mean
 * @param precision how it is said
 * @param next index of the token after it
 */
record DatePoint(MonthRange range, Precision precision, int next) {

    enum Precision {
        MONTH,
        YEAR,
        SEASON,
        /** "early 2014". */
        PART,
        /** A month whose year comes later ("Jan – Mar 2014"); its range counts in year 1. */
        BARE_MONTH
    }

    /** The year in which it begins. */
    int year() {
        YearMonth earliest = range.earliest();
        return earliest == null ? 0 : earliest.getYear();
    }

    /** A bare month in the year of the end that it runs to, or in the year before when it comes later in the year. */
    DatePoint inYearOf(DatePoint end) {
        YearMonth month = range.earliest();
        YearMonth last = end.range.latest();
        if (precision != Precision.BARE_MONTH || month == null || last == null) {
            return this;
        }
        YearMonth dated = month.withYear(last.getYear());
        return new DatePoint(MonthRange.of(dated.isAfter(last) ? dated.minusYears(1) : dated), Precision.MONTH, next);
    }

    /** The same season in the year of another point ("summers 2008–2011"). */
    DatePoint inSeasonOf(DatePoint season) {
        YearMonth from = season.range.earliest();
        YearMonth to = season.range.latest();
        if (season.precision != Precision.SEASON || precision != Precision.YEAR || from == null || to == null) {
            return this;
        }
        int later = year() - season.year();
        return later < 0
                ? this
                : new DatePoint(MonthRange.between(from.plusYears(later), to.plusYears(later)), Precision.SEASON, next);
    }
}
