package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Months;
import io.tenure.career.Period;
import java.util.BitSet;

/** How long somebody has worked, as far as the CV makes it certain. */
public final class Experience {

    private Experience() {}

    /**
     * The months that certainly lie in some job, each counted once. A job that still goes on counts to the day of the CV, so that an old
     * CV does not grow; a job without dates counts nothing.
     */
    public static int months(Career career) {
        BitSet months = new BitSet();
        for (Job job : career.jobs()) {
            Period period = job.period();
            if (period.earliestEnd() < Months.OPEN_END && period.latestStart() <= period.earliestEnd()) {
                months.set(Math.max(0, period.latestStart()), Math.max(0, period.earliestEnd() + 1));
            }
        }
        return months.cardinality();
    }
}
