package io.tenure.search.lucene;

/**
 * In which years the eight newest jobs of each candidate began and ended: seven bits a job in a byte of its own, so that one subtraction
 * compares eight jobs. Most questions of time are about years, and most are answered here without a look at the jobs' months. Four longs a
 * candidate: earliest start, latest start, earliest end, latest end. Immutable once filled.
 */
final class YearLanes {

    /** Jobs that have a lane; the others are never told here. */
    static final int JOBS = 8;

    static final int EARLIEST_START = 0;
    static final int LATEST_START = 1;
    static final int EARLIEST_END = 2;
    static final int LATEST_END = 3;

    /** The greatest number of a year; it stands for all later ones too, as 0 does for all earlier ones. */
    private static final int LAST = 127;

    private static final int FIRST_YEAR = 1930;
    private static final int COLUMNS = 4;
    private static final long EACH = 0x0101010101010101L;
    private static final long TOP_BITS = 0x8080808080808080L;

    /** Column by column: candidates are asked about in rising order and mostly for two columns, which so come from memory in a stream. */
    private final long[][] lanes;

    YearLanes(int candidates) {
        this.lanes = new long[COLUMNS][candidates];
    }

    void set(int doc, int column, int job, int month) {
        if (job < JOBS) {
            lanes[column][doc] |= (long) year(month) << (job * Byte.SIZE);
        }
    }

    /** The number under which the year of a month stands. */
    private static int year(int month) {
        return Math.clamp(month / 12 - FIRST_YEAR, 0, LAST);
    }

    private static boolean isExact(int year) {
        return year > 0 && year < LAST;
    }

    /** The year of a job, or -1 where it is not told here. */
    int year(int doc, int column, int job) {
        if (job >= JOBS) {
            return -1;
        }
        int year = (int) (lanes[column][doc] >>> (job * Byte.SIZE)) & LAST;
        return isExact(year) ? FIRST_YEAR + year : -1;
    }

    /** Those of the eight jobs whose year is at least another one. */
    private static int atLeast(long years, long others) {
        return (int) Long.compress((years | TOP_BITS) - others, TOP_BITS);
    }

    /** All jobs that possibly, or only those that certainly, overlap a span. One thread. */
    final class Overlaps {
        private final long[] starts;
        private final long[] ends;
        private final long surelyUntil;
        private final long surelyFrom;
        private final long maybeUntil;
        private final long maybeFrom;
        private final boolean tells;

        /**
         * @param starts the column whose month must not come after the span
         * @param ends the column whose month must not come before it
         */
        Overlaps(int starts, int ends, int first, int last) {
            this.starts = lanes[starts];
            this.ends = lanes[ends];
            int from = year(first);
            int until = year(last);
            int sureFrom = first % 12 == 0 && isExact(from) ? from : from + 1;
            int sureUntil = last % 12 == 11 && isExact(until) ? until : until - 1;
            this.tells = sureFrom <= LAST && sureUntil >= 0;
            this.surelyFrom = sureFrom * EACH;
            this.surelyUntil = sureUntil * EACH;
            this.maybeFrom = from * EACH;
            this.maybeUntil = until * EACH;
        }

        /** Those of some jobs that overlap the span, as far as their years tell. */
        long sure(int doc, long jobs) {
            return tells ? jobs & atLeast(surelyUntil, starts[doc]) & atLeast(ends[doc], surelyFrom) : 0;
        }

        /** Those of some jobs that overlap the span or of which the years leave it open. */
        long maybe(int doc, long jobs) {
            long told = atLeast(maybeUntil, starts[doc]) & atLeast(ends[doc], maybeFrom);
            return jobs & (told | -1L << JOBS);
        }
    }
}
