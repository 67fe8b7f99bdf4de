package io.tenure.search;

/**
 * What a career shows of one leaf, as the numbers that its score is made of. Filled anew for each candidate, so that ranking makes no
 * garbage; one thread.
 */
public final class LeafUse {

    /** Whether the career shows the leaf at all, at the time that was asked. */
    public boolean shown;

    /** Months of the jobs that show it, as far as they are certain. */
    public int months;

    /** Stands for "nobody knows when it was last used". */
    public static final int UNKNOWN = -1;

    /** Months since the last of them certainly went on, at least 0, or {@link #UNKNOWN}. */
    public int monthsSince = UNKNOWN;

    /** Whether a job shows it (otherwise only the rest of the CV does). */
    public boolean inJob;

    /** Whether one of these jobs states its dates. */
    public boolean dated;

    /** Whether the CV names the thing itself, not only something that implies it. */
    public boolean named;

    /** Whether everything that shows it is hedged ("some exposure to"). */
    public boolean hedged;

    /** Whether a job that goes on shows it. */
    public boolean current;

    /** Whether a title says it. */
    public boolean titled;

    public void clear() {
        shown = false;
        months = 0;
        monthsSince = UNKNOWN;
        inJob = false;
        dated = false;
        named = false;
        hedged = false;
        current = false;
        titled = false;
    }

    /** How the leaf is known. */
    public Hit.Provenance provenance() {
        if (!named) {
            return Hit.Provenance.IMPLIED;
        }
        if (!inJob) {
            return Hit.Provenance.LISTED;
        }
        return dated ? Hit.Provenance.USED : Hit.Provenance.UNDATED;
    }
}
