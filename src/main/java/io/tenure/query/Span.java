package io.tenure.query;

import io.tenure.career.Months;

/**
 * A stretch of calendar months that is asked for, both ends included, as {@linkplain Months month indices}.
 *
 * @param first {@link Months#OPEN_START} for "from the beginning"
 * @param last {@link Months#OPEN_END} for "until now": the evaluator cuts it at the month of the question
 */
public record Span(int first, int last) {

    public static final Span ALWAYS = new Span(Months.OPEN_START, Months.OPEN_END);

    public Span intersect(Span other) {
        return new Span(Math.max(first, other.first), Math.min(last, other.last));
    }

    /** Whether no month lies in it. */
    public boolean isEmpty() {
        return first > last;
    }
}
