package io.tenure.search.lucene;

import io.tenure.query.Evaluator;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Which jobs of a candidate, each taken alone, answer a query: {@code Evaluator}'s "job by job" on masks. One thread, one walk. */
abstract class JobSet {

    long certain;

    /** Holds {@link #certain} too. */
    long possible;

    /** Fills the masks for a candidate. */
    abstract void load(int doc);

    /** All candidates for which it may hold a job, or null: everybody; as {@link Decision#candidates}. */
    abstract @Nullable DocIdSetIterator candidates();

    /** As {@link Decision#walk}. */
    @Nullable
    DocIdSetIterator walk() {
        return candidates();
    }

    private static List<@Nullable DocIdSetIterator> ofEach(JobSet... parts) {
        List<@Nullable DocIdSetIterator> each = new ArrayList<>();
        for (JobSet part : parts) {
            each.add(part.candidates());
        }
        return each;
    }

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

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return null;
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

        @Override
        DocIdSetIterator candidates() {
            return cursor.candidates();
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
            for (int i = 0; i < parts.length && possible != 0; i++) {
                parts[i].load(doc);
                set(certain & parts[i].certain, possible & parts[i].possible);
            }
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return Decision.fewest(ofEach(parts));
        }

        @Override
        @Nullable
        DocIdSetIterator walk() {
            return Decision.all(ofEach(parts));
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

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return Decision.any(ofEach(parts));
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

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return null;
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

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return part.candidates();
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
            int base = periods.firstJob(doc);
            set(
                    JobMask.those(
                            part.certain,
                            job -> lasts(periods.latestStart(base + job), periods.earliestEnd(base + job))),
                    JobMask.those(
                            part.possible,
                            job -> lasts(periods.earliestStart(base + job), periods.latestEnd(base + job))));
        }

        private boolean lasts(int from, int to) {
            int first = Math.max(from, Evaluator.FIRST_COUNTED_MONTH);
            return Math.min(to, asked.now()) - first + 1 >= asked.months();
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return part.candidates();
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
            int base = periods.firstJob(doc);
            set(
                    JobMask.those(next.certain, later -> anyCertainlyBefore(base, later)),
                    JobMask.those(next.possible, later -> anyPossiblyBefore(base, later)));
        }

        private boolean anyCertainlyBefore(int base, int later) {
            return JobMask.has(first.certain & ~(1L << later), job -> certainlyBefore(base + job, base + later));
        }

        private boolean anyPossiblyBefore(int base, int later) {
            return JobMask.has(
                    first.possible & ~(1L << later),
                    job -> periods.earliestStart(base + job) < periods.latestStart(base + later)
                            || certainlyBefore(base + job, base + later));
        }

        private boolean certainlyBefore(int earlier, int later) {
            return periods.latestStart(earlier) < periods.earliestStart(later);
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return Decision.fewest(ofEach(first, next));
        }

        @Override
        @Nullable
        DocIdSetIterator walk() {
            return Decision.all(ofEach(first, next));
        }
    }
}
