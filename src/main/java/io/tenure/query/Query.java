package io.tenure.query;

import java.util.List;

/**
 * What is asked, as a tree.
 *
 * <p>Periods, durations and work states hold for the whole query below them: they distribute over AND, OR and NOT down to the leaves. Under
 * {@link SameJob} and on both sides of {@link Then} the Boolean is decided job by job first.
 */
public sealed interface Query {

    /** Everybody. What an empty query means. */
    record Everyone() implements Query {}

    /** Something that a job (or the rest of a CV) can show. */
    record Leaf(String id, String typed, Target target) implements Query {}

    /** All of them, each in some job. At least two. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them. At least two. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    record Not(Query part) implements Query {}

    /**
     * In jobs that overlap a span.
     *
     * @param asked how it was asked for, in the words of the language ("since 2011", where "after 2010" is the same span)
     */
    record During(Query part, Span span, String asked) implements Query {

        /** A span asked for in the plainest words. */
        public During(Query part, Span span) {
            this(part, span, span.toWords());
        }
    }

    /** In a job that still goes on. */
    record Currently(Query part) implements Query {}

    /** In a job that has ended. */
    record Formerly(Query part) implements Query {}

    /**
     * For at least so many months in the jobs that match, months of overlapping jobs counted once.
     *
     * @param months at least 1
     */
    record ForMonths(Query part, int months) implements Query {}

    /** In one and the same job. */
    record SameJob(Query part) implements Query {}

    /** A job that shows {@code first} and that began before a job that shows {@code next}. */
    record Then(Query first, Query next) implements Query {}
}
