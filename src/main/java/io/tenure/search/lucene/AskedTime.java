package io.tenure.search.lucene;

import io.tenure.query.Scope;

/**
 * What the qualifiers around a leaf ask, made ready for the columns.
 *
 * @param first first month asked for, when {@code timed}
 * @param last last month asked for, not after {@code now}
 * @param months the least sum of months, 0 for none
 * @param now the month of the question
 */
record AskedTime(boolean timed, int first, int last, boolean currently, boolean formerly, int months, int now) {

    static AskedTime of(Scope scope, int now) {
        return new AskedTime(
                scope.timed(),
                scope.span().first(),
                Math.min(scope.span().last(), now),
                scope.currently(),
                scope.formerly(),
                scope.months(),
                now);
    }

    /** Whether jobs are chosen by time. */
    boolean chooses() {
        return timed || currently || formerly;
    }

    /** Whether nothing but a span is asked, and one that has a month. */
    boolean isPlainSpan() {
        return timed && !currently && !formerly && first <= last;
    }

    /** The same without its period. */
    AskedTime state() {
        return new AskedTime(false, 0, 0, currently, formerly, months, now);
    }
}
