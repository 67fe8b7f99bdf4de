package io.tenure.query;

import io.tenure.career.Months;
import io.tenure.query.Calendar.Date;
import io.tenure.query.Token.Kind;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the qualifiers of the grammar where they stand. A word such as "in", "for" or "current" is a qualifier only with what belongs to
 * it ("in 2012", "for 5 years"); elsewhere it is a word like any other.
 */
final class Qualifiers {
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and");
    private static final Set<String> NOW = Set.of("now", "present", "today", "date");
    private static final Set<String> EXPERIENCE = Set.of("experience", "exp");

    private final List<Token> tokens;
    private final Calendar calendar;
    private final Amounts amounts;
    private final int now;

    /** @param now the month of the question, from which "last 5 years" counts back */
    Qualifiers(List<Token> tokens, YearMonth now) {
        this.tokens = tokens;
        this.calendar = new Calendar(tokens);
        this.amounts = new Amounts(tokens);
        this.now = Months.index(now);
    }

    /** The qualifier that stands at a token, after what it may qualify; or null. */
    @Nullable
    Match<Qualifier> after(int at) {
        Match<Qualifier> when = when(at);
        if (when != null) {
            return when;
        }
        Match<Qualifier> state = state(at);
        return state != null ? state : lasting(at);
    }

    /** A period, or null. */
    @Nullable
    Match<Qualifier> when(int at) {
        return switch (word(at)) {
            case "after" -> open(at, date -> new Span(date.last() + 1, Months.OPEN_END), "after ");
            case "since" -> open(at, date -> new Span(date.first(), Months.OPEN_END), "since ");
            case "before" -> open(at, date -> new Span(Months.OPEN_START, date.first() - 1), "before ");
            case "until", "till" -> open(at, date -> new Span(Months.OPEN_START, date.last()), "until ");
            case "from", "between" -> range(at + 1, word(at).equals("from"));
            case "in", "during", "within", "over" -> inside(word(at + 1).equals("the") ? at + 2 : at + 1);
            case "last", "past" -> last(at);
            case "at" ->
                word(at + 1).equals("any") && word(at + 2).equals("time")
                        ? new Match<>(new Qualifier.When(Span.ALWAYS, Span.ALWAYS.toWords()), at + 3)
                        : null;
            default -> null;
        };
    }

    /** {@code currently}, {@code formerly} or {@code same job}, or null. "Current" and "now" count where nothing is left for them to describe. */
    private @Nullable Match<Qualifier> state(int at) {
        return switch (word(at)) {
            case "currently", "presently" -> new Match<>(Qualifier.State.CURRENTLY, at + 1);
            case "now", "current" -> endsClause(at + 1) ? new Match<>(Qualifier.State.CURRENTLY, at + 1) : null;
            case "formerly", "previously" -> new Match<>(Qualifier.State.FORMERLY, at + 1);
            case "in" -> sameJob(word(at + 1).equals("the") ? at + 2 : at + 1);
            case "same" -> sameJob(at);
            default -> null;
        };
    }

    private @Nullable Match<Qualifier> sameJob(int at) {
        return word(at).equals("same") && word(at + 1).equals("job")
                ? new Match<>(Qualifier.State.SAME_JOB, at + 2)
                : null;
    }

    private boolean endsClause(int at) {
        Token token = tokens.get(at);
        return token.is(Kind.END)
                || token.is(Kind.CLOSE)
                || token.isAnd()
                || token.isOr()
                || token.isNot()
                || token.isThen()
                || when(at) != null
                || lasting(at) != null;
    }

    /** {@code for 5 years}, {@code 5+ years}, {@code at least 5 years' experience}; null where "of" makes it a {@link #prefix}. */
    private @Nullable Match<Qualifier> lasting(int at) {
        boolean isFor = word(at).equals("for");
        Match<Integer> months = amounts.months(isFor ? at + 1 : at);
        if (months == null) {
            return null;
        }
        int next = afterExperience(months.next());
        return !isFor && isOf(next) ? null : new Match<>(new Qualifier.Lasting(months.value()), next);
    }

    private int afterExperience(int at) {
        return EXPERIENCE.contains(word(at)) ? at + 1 : at;
    }

    /** A qualifier before what it qualifies: {@code 5+ years of}, {@code 5 years' experience with}, {@code currently}; or null. */
    @Nullable
    Match<Qualifier> prefix(int at) {
        Match<Integer> months = amounts.months(at);
        if (months != null) {
            int next = afterExperience(months.next());
            return new Match<>(new Qualifier.Lasting(months.value()), isOf(next) ? next + 1 : next);
        }
        return switch (word(at)) {
            case "currently", "presently" -> new Match<>(Qualifier.State.CURRENTLY, at + 1);
            case "formerly", "previously" -> new Match<>(Qualifier.State.FORMERLY, at + 1);
            default -> null;
        };
    }

    private boolean isOf(int at) {
        return switch (word(at)) {
            case "of", "with", "using" -> true;
            case "in" -> when(at) == null && state(at) == null;
            default -> false;
        };
    }

    /** A period without an end or without a beginning. */
    private @Nullable Match<Qualifier> open(int at, Function<Date, Span> span, String word) {
        Match<Date> date = calendar.date(at + 1);
        return date == null
                ? null
                : when(span.apply(date.value()), word + date.value().text(), date.next());
    }

    /** What follows "in" and "during": a year, a month, two years, the last years. */
    private @Nullable Match<Qualifier> inside(int at) {
        Match<Qualifier> last = last(at);
        if (last != null) {
            return last;
        }
        Match<Qualifier> range = range(at, false);
        if (range != null) {
            return range;
        }
        Match<Date> date = calendar.date(at);
        return date == null
                ? null
                : when(
                        new Span(date.value().first(), date.value().last()),
                        "in " + date.value().text(),
                        date.next());
    }

    /** Two dates; with {@code openEnd} also one, up to now. */
    private @Nullable Match<Qualifier> range(int at, boolean openEnd) {
        Match<List<Date>> years = calendar.years(at);
        if (years != null) {
            return between(years.value().getFirst(), years.value().getLast(), years.next());
        }
        Match<Date> first = calendar.date(at);
        if (first == null) {
            return null;
        }
        int next = isTo(first.next()) ? first.next() + 1 : 0;
        Match<Date> second = next == 0 ? null : calendar.date(next);
        if (second != null) {
            return between(first.value(), second.value(), second.next());
        }
        boolean untilNow = next > 0 && NOW.contains(word(next));
        return untilNow || openEnd ? since(first.value(), untilNow ? next + 1 : first.next()) : null;
    }

    private static Match<Qualifier> since(Date date, int next) {
        return when(new Span(date.first(), Months.OPEN_END), "since " + date.text(), next);
    }

    private boolean isTo(int at) {
        return TO.contains(word(at)) || tokens.get(at).is(Kind.BREAK);
    }

    private static Match<Qualifier> between(Date a, Date b, int next) {
        Date first = a.first() <= b.first() ? a : b;
        Date second = a.first() <= b.first() ? b : a;
        return when(
                new Span(first.first(), Math.max(first.last(), second.last())),
                "from " + first.text() + " to " + second.text(),
                next);
    }

    /** {@code last 5 years}, {@code past 18 months}, {@code last year}. */
    private @Nullable Match<Qualifier> last(int at) {
        if (!word(at).equals("last") && !word(at).equals("past")) {
            return null;
        }
        if (word(at + 1).equals("year")) {
            return lastMonths(12, at + 2);
        }
        Match<Integer> months = amounts.months(at + 1);
        return months == null ? null : lastMonths(months.value(), months.next());
    }

    private Match<Qualifier> lastMonths(int months, int next) {
        return when(
                new Span(Math.max(Months.OPEN_START, now - months + 1), Months.OPEN_END),
                "last " + amount(months),
                next);
    }

    /** "5 years", "18 months". */
    static String amount(int months) {
        int count = months % 12 == 0 ? months / 12 : months;
        return count + (months % 12 == 0 ? " year" : " month") + (count == 1 ? "" : "s");
    }

    private static Match<Qualifier> when(Span span, String asked, int next) {
        return new Match<>(new Qualifier.When(span, asked), next);
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).word() : "";
    }
}
