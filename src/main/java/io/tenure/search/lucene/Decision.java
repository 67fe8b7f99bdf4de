package io.tenure.search.lucene;

import static io.tenure.search.lucene.LeafCursor.CERTAIN;
import static io.tenure.search.lucene.LeafCursor.NO;
import static io.tenure.search.lucene.LeafCursor.POSSIBLE;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Whether candidates of a segment answer a query: {@code Evaluator} on masks. One thread, one walk. */
abstract class Decision {

    /** {@link LeafCursor#NO}, {@link LeafCursor#POSSIBLE} or {@link LeafCursor#CERTAIN}. */
    abstract int value(int doc);

    /** All candidates that may answer it, or null: everybody may. */
    abstract @Nullable DocIdSetIterator candidates();

    static final class Always extends Decision {
        @Override
        int value(int doc) {
            return CERTAIN;
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return null;
        }
    }

    static final class And extends Decision {
        private final Decision[] parts;

        And(List<Decision> parts) {
            this.parts = parts.toArray(Decision[]::new);
        }

        @Override
        int value(int doc) {
            int least = CERTAIN;
            for (int i = 0; i < parts.length && least != NO; i++) {
                least = Math.min(least, parts[i].value(doc));
            }
            return least;
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            List<DocIdSetIterator> each = new ArrayList<>();
            for (Decision part : parts) {
                DocIdSetIterator candidates = part.candidates();
                if (candidates != null) {
                    each.add(candidates);
                }
            }
            return intersect(each);
        }
    }

    static @Nullable DocIdSetIterator intersect(List<DocIdSetIterator> each) {
        return switch (each.size()) {
            case 0 -> null;
            case 1 -> each.getFirst();
            default -> ConjunctionUtils.intersectIterators(each);
        };
    }

    static final class Or extends Decision {
        private final Decision[] parts;

        Or(List<Decision> parts) {
            this.parts = parts.toArray(Decision[]::new);
        }

        @Override
        int value(int doc) {
            int most = NO;
            for (int i = 0; i < parts.length && most != CERTAIN; i++) {
                most = Math.max(most, parts[i].value(doc));
            }
            return most;
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            List<DocIdSetIterator> each = new ArrayList<>();
            for (Decision part : parts) {
                DocIdSetIterator candidates = part.candidates();
                if (candidates == null) {
                    return null;
                }
                each.add(candidates);
            }
            return UnionIterator.of(each);
        }
    }

    static final class Not extends Decision {
        private final Decision part;

        Not(Decision part) {
            this.part = part;
        }

        @Override
        int value(int doc) {
            return CERTAIN - part.value(doc);
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return null;
        }
    }

    /** A leaf with what is asked around it. */
    static final class Leaf extends Decision {
        private final LeafCursor cursor;
        private final JobDecision jobs;

        Leaf(LeafCursor cursor, JobDecision jobs) {
            this.cursor = cursor;
            this.jobs = jobs;
        }

        @Override
        int value(int doc) {
            cursor.load(doc);
            return cursor.isTimeless()
                    ? cursor.outside
                    : jobs.value(doc, cursor.certain, cursor.possible, cursor.outside);
        }

        @Override
        DocIdSetIterator candidates() {
            return cursor.candidates();
        }
    }

    /** What is decided job by job. */
    static final class Jobs extends Decision {
        private final JobSet set;
        private final JobDecision jobs;
        private final @Nullable DocIdSetIterator candidates;

        /** @param candidates all that the set can be non-empty for, or null: everybody */
        Jobs(JobSet set, JobDecision jobs, @Nullable DocIdSetIterator candidates) {
            this.set = set;
            this.jobs = jobs;
            this.candidates = candidates;
        }

        @Override
        int value(int doc) {
            set.load(doc);
            return jobs.value(doc, set.certain, set.possible, NO);
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return candidates;
        }
    }

    /** From the jobs that show something to whether the candidate answers. */
    static final class JobDecision {
        private final AskedTime asked;
        private final AskedTime state;
        private final PeriodColumns periods;
        private final MonthSum sure;
        private final MonthSum could;

        JobDecision(AskedTime asked, PeriodColumns periods) {
            this.asked = asked;
            this.state = asked.state();
            this.periods = periods;
            this.sure = new MonthSum(asked);
            this.could = new MonthSum(asked);
        }

        int value(int doc, long certain, long possible, int outside) {
            if (asked.months() > 0) {
                return lasting(doc, certain, possible);
            }
            if (!asked.chooses()) {
                return certain != 0 ? CERTAIN : Math.max(outside, possible != 0 ? POSSIBLE : NO);
            }
            if (periods.certain(doc, certain, asked) != 0) {
                return CERTAIN;
            }
            boolean onlyOutside = possible == 0 && outside != NO;
            return onlyOutside || periods.possible(doc, possible, asked) != 0 ? POSSIBLE : NO;
        }

        private int lasting(int doc, long certain, long possible) {
            sure.clear();
            could.clear();
            int base = periods.firstJob(doc);
            long sureJobs = periods.certain(doc, certain, state);
            for (long left = sureJobs; left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                sure.add(periods.latestStart(at), periods.earliestEnd(at));
            }
            if (sure.count() >= asked.months()) {
                return CERTAIN;
            }
            long couldJobs = periods.possible(doc, possible, state);
            for (long left = couldJobs; left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                could.add(periods.earliestStart(at), periods.latestEnd(at));
            }
            return could.count() >= asked.months() ? POSSIBLE : NO;
        }
    }
}
