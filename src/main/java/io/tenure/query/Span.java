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

    /** The plainest words of the query language for it: "in 2012", "after 2010", "until 2009-06", "from 2010-02 to 2012-03". */
    public String toWords() {
        if (first == Months.OPEN_START) {
            return last == Months.OPEN_END ? "at any time" : endWords();
        }
        if (last == Months.OPEN_END) {
            return first % 12 == 0 ? "after " + (first / 12 - 1) : "since " + Months.toYearMonth(first);
        }
        return isYear() ? "in " + first / 12 : "from " + Months.toYearMonth(first) + " to " + Months.toYearMonth(last);
    }

    private String endWords() {
        return last % 12 == 11 ? "before " + (last / 12 + 1) : "until " + Months.toYearMonth(last);
    }

    private boolean isYear() {
        return first % 12 == 0 && last == first + 11;
    }

    /** Whether no month lies in it. */
    public boolean isEmpty() {
        return first > last;
    }
}
