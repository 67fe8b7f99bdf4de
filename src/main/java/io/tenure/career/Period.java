package io.tenure.career;

import java.time.YearMonth;

/**
 * When a job was held, as exactly as is known: the months in which it can have begun and the months in which it can have ended.
 *
 * <p>An ongoing job was going on when the CV was written (its as-of date) and nobody knows since: its end is [as-of, open]. An undated
 * job has the bounds that its surroundings give, possibly none.
 *
 * @param start when it began
 * @param end when it ended (the last month that belongs to it)
 * @param ongoing whether the CV says that it still goes on
 * @param stated whether the job itself states at least one of its ends; false for bounds inferred from the surroundings
 */
public record Period(MonthRange start, MonthRange end, boolean ongoing, boolean stated) {

    /** Nothing at all is known. */
    public static final Period UNKNOWN = new Period(MonthRange.UNKNOWN, MonthRange.UNKNOWN, false, false);

    /** A finished job whose ends the CV states. */
    public static Period of(MonthRange start, MonthRange end) {
        return new Period(start, end, false, true);
    }

    /** A job that was still going on at {@code asOf}. */
    public static Period ongoingSince(MonthRange start, YearMonth asOf) {
        return new Period(start, MonthRange.from(asOf), true, true);
    }

    /**
     * Whether some month of this period lies in [first, last] (month indices, both included): possible if it can, certain if it must
     * for every reading of the dates.
     */
    public Certainty overlaps(int first, int last) {
        return Certainty.of(
                first <= last && earliestStart() <= last && latestEnd() >= first,
                first <= last && latestStart() <= last && earliestEnd() >= first);
    }

    /** The first month index at which it can have begun. */
    public int earliestStart() {
        return start.earliestIndex();
    }

    /** The last month index at which it can have begun: no later than it can have ended. */
    public int latestStart() {
        return Math.min(start.latestIndex(), end.latestIndex());
    }

    /** The first month index at which it can have ended: no earlier than it can have begun. */
    public int earliestEnd() {
        return Math.max(end.earliestIndex(), start.earliestIndex());
    }

    /** The last month index at which it can have ended. */
    public int latestEnd() {
        return end.latestIndex();
    }
}
