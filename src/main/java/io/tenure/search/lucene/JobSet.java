package io.tenure.search.lucene;

import io.tenure.query.Evaluator;

/** Which jobs of a candidate, each taken alone, answer a query: {@code Evaluator}'s "job by job" on masks. One thread, one walk. */
abstract class JobSet {

    long certain;

    /** Holds {@link #certain} too. */
    long possible;

    /** Fills the masks for a candidate. */
    abstract void load(int doc);

    final void set(long newCertain, long newPossible) {
        certain = newCertain;
        possible = newPossible | newCertain;
    }

    static final class All extends JobSet {
        private final PeriodColumns periods;

        All(PeriodColumns periods) {
            this.periods = periods;
        }

        @Override
        void load(int doc) {
            long jobs = periods.jobs(doc);
            set(jobs, jobs);
        }
    }

    static final class Leaf extends JobSet {
        private final LeafCursor cursor;

        Leaf(LeafCursor cursor) {
            this.cursor = cursor;
        }

        @Override
        void load(int doc) {
            cursor.load(doc);
            set(cursor.certain, cursor.possible);
        }
    }

    static final class And extends JobSet {
        private final JobSet[] parts;
        private final PeriodColumns periods;

        And(JobSet[] parts, PeriodColumns periods) {
            this.parts = parts;
            this.periods = periods;
        }

        @Override
        void load(int doc) {
            long jobs = periods.jobs(doc);
            set(jobs, jobs);
            for (JobSet part : parts) {
                part.load(doc);
                set(certain & part.certain, possible & part.possible);
            }
        }
    }

    static final class Or extends JobSet {
        private final JobSet[] parts;

        Or(JobSet[] parts) {
            this.parts = parts;
        }

        @Override
        void load(int doc) {
            set(0, 0);
            for (JobSet part : parts) {
                part.load(doc);
                set(certain | part.certain, possible | part.possible);
            }
        }
    }

    static final class Not extends JobSet {
        private final JobSet part;
        private final PeriodColumns periods;

        Not(JobSet part, PeriodColumns periods) {
            this.part = part;
            this.periods = periods;
        }

        @Override
        void load(int doc) {
            part.load(doc);
            long jobs = periods.jobs(doc);
            set(jobs & ~part.possible, jobs & ~part.certain);
        }
    }

    /** The jobs that also meet a time. */
    static final class At extends JobSet {
        private final JobSet part;
        private final AskedTime asked;
        private final PeriodColumns periods;

        At(JobSet part, AskedTime asked, PeriodColumns periods) {
            this.part = part;
            this.asked = asked;
            this.periods = periods;
        }

        @Override
        void load(int doc) {
            part.load(doc);
            set(periods.certain(doc, part.certain, asked), periods.possible(doc, part.possible, asked));
        }
    }

    /** The jobs that last long enough by themselves. */
    static final class Lasting extends JobSet {
        private final JobSet part;
        private final AskedTime asked;
        private final PeriodColumns periods;

        Lasting(JobSet part, AskedTime asked, PeriodColumns periods) {
            this.part = part;
            this.asked = asked;
            this.periods = periods;
        }

        @Override
        void load(int doc) {
            part.load(doc);
            long sure = 0;
            long could = 0;
            for (long left = part.possible; left != 0; left &= left - 1) {
                long bit = left & -left;
                int at = periods.firstJob(doc) + Long.numberOfTrailingZeros(left);
                boolean shown = (part.certain & bit) != 0;
                sure |= shown && months(periods.latestStart(at), periods.earliestEnd(at)) ? bit : 0;
                could |= months(periods.earliestStart(at), periods.latestEnd(at)) ? bit : 0;
            }
            set(sure, could);
        }

        private boolean months(int from, int to) {
            int first = Math.max(from, Evaluator.FIRST_COUNTED_MONTH);
            return Math.min(to, asked.now()) - first + 1 >= asked.months();
        }
    }

    /** The jobs of the later side that began after one of the earlier side. */
    static final class Then extends JobSet {
        private final JobSet first;
        private final JobSet next;
        private final PeriodColumns periods;

        Then(JobSet first, JobSet next, PeriodColumns periods) {
            this.first = first;
            this.next = next;
            this.periods = periods;
        }

        @Override
        void load(int doc) {
            first.load(doc);
            next.load(doc);
            long sure = 0;
            long could = 0;
            for (long left = next.possible; left != 0; left &= left - 1) {
                long bit = left & -left;
                int later = Long.numberOfTrailingZeros(left);
                sure |= (next.certain & bit) != 0 && certainlyAfter(doc, later) ? bit : 0;
                could |= possiblyAfter(doc, later) ? bit : 0;
            }
            set(sure, could);
        }

        private boolean certainlyAfter(int doc, int later) {
            int base = periods.firstJob(doc);
            for (long left = first.certain & ~(1L << later); left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                if (periods.latestStart(at) < periods.earliestStart(base + later)) {
                    return true;
                }
            }
            return false;
        }

        private boolean possiblyAfter(int doc, int later) {
            int base = periods.firstJob(doc);
            for (long left = first.possible & ~(1L << later); left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                if (periods.earliestStart(at) < periods.latestStart(base + later)
                        || periods.latestStart(at) < periods.earliestStart(base + later)) {
                    return true;
                }
            }
            return false;
        }
    }
}
