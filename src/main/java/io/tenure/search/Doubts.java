package io.tenure.search;

import io.tenure.career.Months;
import io.tenure.career.Period;
import io.tenure.query.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Why something is only possible, in words that a recruiter understands. */
final class Doubts {

    private Doubts() {}

    static String hedged(String label) {
        return "the CV speaks of " + label + " with reserve";
    }

    static String outside(String label) {
        return label + " is named outside the jobs, so at no particular time";
    }

    /** Why it is open whether a job meets the time that is asked. */
    static String time(Period period, LocalDate asOf, Scope scope) {
        if (period.ongoing() && (scope.currently() || scope.formerly() || period.latestStart() <= limit(scope))) {
            return "the CV is of " + month(Months.index(YearMonth.from(asOf)))
                    + "; whether the job went on after that is not known";
        }
        String dated = period.stated() ? "the job's dates are not exact" : "the job is undated";
        return dated + ": it began " + range(period.earliestStart(), period.latestStart()) + " and ended "
                + range(period.earliestEnd(), period.latestEnd());
    }

    private static int limit(Scope scope) {
        return scope.timed() ? scope.span().last() : Months.OPEN_END;
    }

    /** Why the months of the jobs that show something may or may not sum up to what is asked. */
    static String duration(String label, int certain, int asked) {
        return certain == 0
                ? "none of the " + length(asked) + " of " + label + " is certain: the dates leave it open"
                : length(certain) + " of " + label + (certain == 1 || certain == 12 ? " is" : " are")
                        + " certain, not the " + length(asked) + " that are asked: the dates leave the rest open";
    }

    private static String length(int months) {
        int count = months % 12 == 0 ? months / 12 : months;
        return count + (months % 12 == 0 ? " year" : " month") + (count == 1 ? "" : "s");
    }

    private static String range(int earliest, int latest) {
        boolean open = latest >= Months.OPEN_END;
        if (earliest <= Months.OPEN_START) {
            return open ? "at a time that nothing tells" : "in or before " + month(latest);
        }
        if (open) {
            return "in or after " + month(earliest);
        }
        return earliest >= latest ? "in " + month(latest) : "between " + month(earliest) + " and " + month(latest);
    }

    private static String month(int index) {
        YearMonth month = Months.toYearMonth(index);
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }
}
