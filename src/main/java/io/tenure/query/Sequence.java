package io.tenure.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The operands of a query between two brackets, in the order of the text. A qualifier closes the Boolean since the last qualifier; what is
 * left open at the end joins the rest, and AND binds tighter than OR.
 */
final class Sequence {

    private record Part(boolean or, Query query) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Qualifier> leading = new ArrayList<>();
    private int open;

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Whether a qualifier closed the last operand. */
    boolean isClosed() {
        return !parts.isEmpty() && open == parts.size();
    }

    /**
     * Adds an operand.
     *
     * @param or whether OR stands before it, otherwise AND
     */
    void add(boolean or, Query query) {
        parts.add(new Part(or, query));
    }

    /** A qualifier before the first operand: it holds for the Boolean that follows. */
    void lead(Qualifier qualifier) {
        leading.add(qualifier);
    }

    /** Binds a qualifier to the Boolean before it; directly after another qualifier, to the same Boolean. */
    void qualify(UnaryOperator<Query> qualifier) {
        if (isClosed()) {
            open--;
        }
        List<Part> segment = parts.subList(open, parts.size());
        Part whole = new Part(segment.getFirst().or(), qualifier.apply(led(join(segment))));
        segment.clear();
        parts.add(whole);
        open = parts.size();
    }

    /** All of it, or null without operands. */
    @Nullable
    Query whole() {
        if (parts.isEmpty()) {
            return null;
        }
        if (!leading.isEmpty()) {
            qualify(UnaryOperator.identity());
        }
        return join(parts);
    }

    private Query led(Query query) {
        Query led = query;
        for (Qualifier qualifier : leading) {
            led = qualifier.of(led);
        }
        leading.clear();
        return led;
    }

    private static Query join(List<Part> parts) {
        List<Query> alternatives = new ArrayList<>();
        List<Query> all = new ArrayList<>();
        for (Part part : parts) {
            if (part.or() && !all.isEmpty()) {
                alternatives.add(and(all));
                all = new ArrayList<>();
            }
            all.add(part.query());
        }
        alternatives.add(and(all));
        return alternatives.size() == 1 ? alternatives.getFirst() : new Query.Or(alternatives);
    }

    static Query and(List<Query> all) {
        return all.size() == 1 ? all.getFirst() : new Query.And(all);
    }
}
