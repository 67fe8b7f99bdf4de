package io.tenure.parse;

import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Writes jobs as the cases do: {@code employer | title | start..end}. */
final class CareerNotation {

    private CareerNotation() {}

    static String of(Job job) {
        return job.employer() + " | " + (job.title() == null ? "-" : job.title()) + " | " + of(job.period());
    }

    static String of(Period period) {
        return of(period.start()) + ".." + (period.ongoing() ? "now" : of(period.end()));
    }

    private static String of(MonthRange range) {
        YearMonth earliest = range.earliest();
        YearMonth latest = range.latest();
        if (range.isExact()) {
            return month(earliest);
        }
        return isYear(earliest, latest) && earliest != null
                ? String.valueOf(earliest.getYear())
                : "[" + month(earliest) + "," + month(latest) + "]";
    }

    private static boolean isYear(@Nullable YearMonth earliest, @Nullable YearMonth latest) {
        return earliest != null
                && earliest.getMonthValue() == 1
                && earliest.plusMonths(11).equals(latest);
    }

    private static String month(@Nullable YearMonth month) {
        return month == null ? "?" : month.toString();
    }
}
