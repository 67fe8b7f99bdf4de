package io.tenure.proof;

import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times in words, with what is not known about them. */
final class When {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private When() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Mar 2019 to Jun 2022", "2014–2017 to 2017 or later", "Mar 2019 to present", "until 2004", "no dates". */
    static String period(Period period) {
        String start = range(period.start());
        if (period.ongoing()) {
            return start.isEmpty() ? "going on" : start + " to present";
        }
        String end = range(period.end());
        if (start.isEmpty()) {
            return end.isEmpty() ? "no dates" : "until " + end;
        }
        return end.isEmpty() ? "from " + start : start.equals(end) ? start : start + " to " + end;
    }

    /** The bounds as they are kept, "[2014-01, 2017-12] to [2017-01, open]"; empty where both ends are exact months. */
    static String bounds(Period period) {
        boolean exact = period.start().isExact() && (period.end().isExact() || period.ongoing());
        boolean unknown = period.start().isUnknown() && period.end().isUnknown();
        return exact || unknown ? "" : bounds(period.start()) + " to " + bounds(period.end());
    }

    private static String bounds(MonthRange range) {
        return range.isExact()
                ? String.valueOf(range.earliest())
                : "[" + month(range.earliest()) + ", " + month(range.latest()) + "]";
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "open" : month.toString();
    }

    private static String range(MonthRange range) {
        YearMonth earliest = range.earliest();
        YearMonth latest = range.latest();
        if (earliest == null) {
            return latest == null ? "" : end(latest) + " or earlier";
        }
        if (latest == null) {
            return start(earliest) + " or later";
        }
        return earliest.equals(latest) ? MONTH.format(earliest) : between(earliest, latest);
    }

    private static String between(YearMonth earliest, YearMonth latest) {
        boolean years = earliest.getMonthValue() == 1 && latest.getMonthValue() == 12;
        if (!years) {
            return MONTH.format(earliest) + "–" + MONTH.format(latest);
        }
        return earliest.getYear() == latest.getYear() ? start(earliest) : start(earliest) + "–" + end(latest);
    }

    private static String start(YearMonth month) {
        return month.getMonthValue() == 1 ? String.valueOf(month.getYear()) : MONTH.format(month);
    }

    private static String end(YearMonth month) {
        return month.getMonthValue() == 12 ? String.valueOf(month.getYear()) : MONTH.format(month);
    }
}
