package io.tenure.search.lucene;

/**
 * How the jobs of a candidate that show a term are written into the term's frequency.
 *
 * <p>A frequency has 20 bits: bit 0 says that the CV shows the term outside its jobs; bit 1 that more is known than fits here; bit 2 that
 * the CV names the thing itself, rather than something that implies it; bit 3 that a job's title says it; the other sixteen are the newest
 * jobs, newest first. All this speaks of what is certain. What is more ({@linkplain Fields#more a field of its own}, terms made by {@link
 * #certainPart} and {@link #hedgedPart}) is looked up only where bit 1 says so: the certain jobs beyond the sixteenth, and everything that
 * is only possible because the CV hedges it.
 */
final class JobMask {

    /** The most jobs that masks can tell apart; candidates with more are decided one by one on their careers. */
    static final int JOBS = Long.SIZE;

    static final int OUTSIDE = 1;
    static final int MORE = 2;
    static final int NAMED = 4;
    static final int TITLED = 8;

    /** Bits of a frequency that are not jobs. */
    static final int FLAGS = 4;

    /** Jobs in the frequency itself. */
    static final int HERE = 16;

    /** Bits in each further part. */
    static final int PART = 20;

    /** Further parts of the certain jobs. */
    static final int CERTAIN_PARTS = parts(JOBS - HERE);

    /** Parts of what is hedged: bit 0 of the first is "outside the jobs", then the jobs. */
    static final int HEDGED_PARTS = parts(JOBS + 1);

    private static final int PART_MASK = (1 << PART) - 1;

    private JobMask() {}

    private static int parts(int bits) {
        return (bits + PART - 1) / PART;
    }

    static int frequency(long certainJobs, int flags) {
        return (int) (certainJobs & ((1L << HERE) - 1)) << FLAGS | flags;
    }

    /** The certain jobs that a frequency names. */
    static long jobs(int frequency) {
        long bits = frequency;
        return bits >>> FLAGS;
    }

    /** The frequency of a part of the certain jobs, 0 for none; parts count from 0. */
    static int certainPart(long certainJobs, int part) {
        return (int) (certainJobs >>> (HERE + part * PART)) & PART_MASK;
    }

    static long certainJobs(int frequency, int part) {
        return (long) frequency << (HERE + part * PART);
    }

    /** The frequency of a part of what is hedged, 0 for none; parts count from 0. */
    static int hedgedPart(long hedgedJobs, boolean hedgedOutside, int part) {
        if (part == 0) {
            return (int) (hedgedJobs << 1) & PART_MASK | (hedgedOutside ? OUTSIDE : 0);
        }
        return (int) (hedgedJobs >>> (part * PART - 1)) & PART_MASK;
    }

    static long hedgedJobs(int frequency, int part) {
        long bits = frequency;
        return part == 0 ? bits >>> 1 : bits << (part * PART - 1);
    }

    /** The term of a part of the certain jobs. */
    static String certainTerm(String term, int part) {
        return term + "\0c" + part;
    }

    /** The term of a part of what is hedged. */
    static String hedgedTerm(String term, int part) {
        return term + "\0h" + part;
    }

    /** Asks something of a job. */
    interface JobTest {
        boolean holds(int job);
    }

    /** Those of some jobs for which a test holds. */
    static long those(long jobs, JobTest test) {
        long those = 0;
        for (long left = jobs; left != 0; left &= left - 1) {
            int job = Long.numberOfTrailingZeros(left);
            those |= test.holds(job) ? 1L << job : 0;
        }
        return those;
    }

    /** Whether a test holds for any of some jobs, the newest first. */
    static boolean has(long jobs, JobTest test) {
        for (long left = jobs; left != 0; left &= left - 1) {
            if (test.holds(Long.numberOfTrailingZeros(left))) {
                return true;
            }
        }
        return false;
    }

    /** The first {@code count} jobs. */
    static long first(int count) {
        return count >= JOBS ? -1L : (1L << count) - 1;
    }
}
