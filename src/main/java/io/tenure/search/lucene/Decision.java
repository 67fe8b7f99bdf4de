package io.tenure.search.lucene;

import static io.tenure.search.lucene.LeafCursor.CERTAIN;
import static io.tenure.search.lucene.LeafCursor.NO;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Whether candidates of a segment answer a query: {@code Evaluator} on masks. One thread, one walk. */
abstract class Decision {

    /** {@link LeafCursor#NO}, {@link LeafCursor#POSSIBLE} or {@link LeafCursor#CERTAIN}. */
    abstract int value(int doc);

    /**
     * All candidates that may answer it, or null: everybody may. Walks cursors that {@link #value} reads, but none of them past a candidate
     * that is asked about, even if others are asked about in between.
     */
    abstract @Nullable DocIdSetIterator candidates();

    /** As {@link #candidates}, perhaps fewer, for a walk in which only these are asked about. */
    @Nullable
    DocIdSetIterator walk() {
        return candidates();
    }

    /** What all parts have that have not everybody, or null where all have. */
    static @Nullable DocIdSetIterator all(List<@Nullable DocIdSetIterator> parts) {
        List<DocIdSetIterator> each = new ArrayList<>();
        for (DocIdSetIterator part : parts) {
            if (part != null) {
                each.add(part);
            }
        }
        return each.size() < 2 ? each.stream().findFirst().orElse(null) : ConjunctionUtils.intersectIterators(each);
    }

    /** The candidates of the part that has fewest; the other parts are asked about each of them anyway. Null where all have all. */
    static @Nullable DocIdSetIterator fewest(List<@Nullable DocIdSetIterator> parts) {
        DocIdSetIterator fewest = null;
        for (DocIdSetIterator part : parts) {
            fewest = fewest == null || part != null && part.cost() < fewest.cost() ? part : fewest;
        }
        return fewest;
    }

    /** The candidates of any part; null where one of them has all. */
    static @Nullable DocIdSetIterator any(List<@Nullable DocIdSetIterator> parts) {
        List<DocIdSetIterator> each = new ArrayList<>();
        for (DocIdSetIterator part : parts) {
            if (part == null) {
                return null;
            }
            each.add(part);
        }
        return UnionIterator.of(each);
    }

    private static List<@Nullable DocIdSetIterator> ofEach(Decision[] parts) {
        List<@Nullable DocIdSetIterator> each = new ArrayList<>();
        for (Decision part : parts) {
            each.add(part.candidates());
        }
        return each;
    }

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
            return fewest(ofEach(parts));
        }

        @Override
        @Nullable
        DocIdSetIterator walk() {
            return all(ofEach(parts));
        }
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
            return any(ofEach(parts));
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

        Jobs(JobSet set, JobDecision jobs) {
            this.set = set;
            this.jobs = jobs;
        }

        @Override
        int value(int doc) {
            set.load(doc);
            return jobs.value(doc, set.certain, set.possible, NO);
        }

        @Override
        @Nullable
        DocIdSetIterator candidates() {
            return set.candidates();
        }

        @Override
        @Nullable
        DocIdSetIterator walk() {
            return set.walk();
        }
    }
}
