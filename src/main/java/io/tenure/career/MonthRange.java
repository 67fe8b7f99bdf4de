package io.tenure.career;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The months in which something happened at the earliest and at the latest, both included; {@code null} is open on that side. An exact
 * month has both ends alike, a bare year spans January to December.
 *
 * @param earliest the first month that it can have been, or null: nothing is known
 * @param latest the last month that it can have been, or null: nothing is known; never before {@code earliest}
 */
public record MonthRange(
        @Nullable YearMonth earliest, @Nullable YearMonth latest) {

    /** Nothing is known. */
    public static final MonthRange UNKNOWN = new MonthRange(null, null);

    public MonthRange {
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("earliest " + earliest + " is after latest " + latest);
        }
    }

    public static MonthRange of(YearMonth month) {
        return new MonthRange(month, month);
    }

    /** January to December of a year. */
    public static MonthRange ofYear(int year) {
        return new MonthRange(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public static MonthRange between(YearMonth earliest, YearMonth latest) {
        return new MonthRange(earliest, latest);
    }

    public static MonthRange from(YearMonth earliest) {
        return new MonthRange(earliest, null);
    }

    public static MonthRange until(YearMonth latest) {
        return new MonthRange(null, latest);
    }

    /** Whether one month is named. */
    public boolean isExact() {
        return earliest != null && earliest.equals(latest);
    }

    public boolean isUnknown() {
        return earliest == null && latest == null;
    }

    /** {@link #earliest} as a {@linkplain Months#index month index}, {@link Months#OPEN_START} where it is open. */
    public int earliestIndex() {
        return earliest == null ? Months.OPEN_START : Months.index(earliest);
    }

    /** {@link #latest} as a {@linkplain Months#index month index}, {@link Months#OPEN_END} where it is open. */
    public int latestIndex() {
        return latest == null ? Months.OPEN_END : Months.index(latest);
    }
}
