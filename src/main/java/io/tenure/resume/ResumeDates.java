package io.tenure.resume;

import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods as JSON Resume's {@code startDate} and {@code endDate} and as Tenure's {@code dates}. */
final class ResumeDates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2}))?.*");
    private static final Set<String> OPEN = Set.of("", "present", "now", "current", "ongoing", "to date", "today");

    private ResumeDates() {}

    /** {@code 2016-02} for a month, {@code 2016} for months of one year, otherwise null. */
    static @Nullable String date(MonthRange range) {
        YearMonth earliest = range.earliest();
        YearMonth latest = range.latest();
        if (earliest == null || latest == null || earliest.getYear() != latest.getYear()) {
            return null;
        }
        return earliest.equals(latest) ? earliest.toString() : Integer.toString(earliest.getYear());
    }

    static @Nullable String endDate(Period period) {
        return period.ongoing() ? null : date(period.end());
    }

    static Resume.@Nullable Dates dates(Period period) {
        return period.equals(Period.UNKNOWN)
                ? null
                : new Resume.Dates(bounds(period.start()), bounds(period.end()), period.ongoing(), period.stated());
    }

    private static Resume.Bounds bounds(MonthRange range) {
        return new Resume.Bounds(text(range.earliest()), text(range.latest()));
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    /** Reads a job's period: {@code dates} where it stands, otherwise what the two dates say; without an end it still goes on. */
    static Period period(Resume.@Nullable Dates dates, @Nullable String start, @Nullable String end, YearMonth asOf) {
        if (dates != null) {
            return new Period(range(dates.start()), range(dates.end()), dates.ongoing(), dates.stated());
        }
        MonthRange from = range(start);
        if (start != null && end == null
                || end != null && OPEN.contains(end.strip().toLowerCase(Locale.ROOT))) {
            return Period.ongoingSince(from, asOf);
        }
        MonthRange to = range(end);
        return new Period(from, to, false, !from.isUnknown() || !to.isUnknown());
    }

    /** Reads a period of study and the like, which is over unless it says otherwise. */
    static Period pastPeriod(
            Resume.@Nullable Dates dates, @Nullable String start, @Nullable String end, YearMonth asOf) {
        return end == null && dates == null && start != null
                ? new Period(range(start), MonthRange.UNKNOWN, false, true)
                : period(dates, start, end, asOf);
    }

    /** Reads a date at which something happened. */
    static Period moment(Resume.@Nullable Dates dates, @Nullable String date) {
        MonthRange when = range(date);
        if (dates != null) {
            return new Period(range(dates.start()), range(dates.end()), dates.ongoing(), dates.stated());
        }
        return when.isUnknown() ? Period.UNKNOWN : Period.of(when, when);
    }

    private static MonthRange range(Resume.@Nullable Bounds bounds) {
        if (bounds == null) {
            return MonthRange.UNKNOWN;
        }
        YearMonth earliest = range(bounds.earliest()).earliest();
        YearMonth latest = range(bounds.latest()).latest();
        return earliest != null && latest != null && earliest.isAfter(latest)
                ? new MonthRange(latest, earliest)
                : new MonthRange(earliest, latest);
    }

    /** {@code 2016-02-29}, {@code 2016-02} or {@code 2016}; unknown if it is none of these. */
    static MonthRange range(@Nullable String text) {
        Matcher date = DATE.matcher(text == null ? "" : text.strip());
        if (!date.matches()) {
            return MonthRange.UNKNOWN;
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return MonthRange.ofYear(year);
        }
        try {
            return MonthRange.of(YearMonth.of(year, Integer.parseInt(date.group(2))));
        } catch (DateTimeException noSuchMonth) {
            return MonthRange.ofYear(year);
        }
    }
}
