package io.tenure.query;

/**
 * What the qualifiers around a leaf ask of the jobs that show it.
 *
 * @param span the months asked for
 * @param timed whether a span was asked for at all
 * @param months the least sum of months, 0 for none asked
 */
public record Scope(Span span, boolean timed, boolean currently, boolean formerly, int months) {

    public static final Scope NONE = new Scope(Span.ALWAYS, false, false, false, 0);

    /** Whether jobs are chosen by time, so that what has no time is only possible. */
    public boolean choosesByTime() {
        return timed || currently || formerly;
    }

    public Scope during(Span other) {
        return new Scope(span.intersect(other), true, currently, formerly, months);
    }

    public Scope asCurrently() {
        return new Scope(span, timed, true, formerly, months);
    }

    public Scope asFormerly() {
        return new Scope(span, timed, currently, true, months);
    }

    public Scope forMonths(int atLeast) {
        return new Scope(span, timed, currently, formerly, Math.max(months, atLeast));
    }
}
