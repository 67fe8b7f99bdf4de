package io.tenure.search;

import io.tenure.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A query taken apart into clauses that must all hold, so that each can be judged, dropped or loosened by itself. Qualifiers go with each
 * clause that they bind: {@code (A AND B) after 2010} is {@code A after 2010} and {@code B after 2010}.
 */
final class Clauses {

    private Clauses() {}

    /** The clauses of a query; their conjunction is the query. None for everybody. */
    static List<Query> of(Query query) {
        List<Query> clauses = new ArrayList<>();
        split(query, UnaryOperator.identity(), clauses);
        return List.copyOf(clauses);
    }

    private static void split(Query query, UnaryOperator<Query> around, List<Query> into) {
        switch (query) {
            case Query.Everyone _ -> {}
            case Query.And and -> and.parts().forEach(part -> split(part, around, into));
            case Query.During during ->
                split(during.part(), part -> around.apply(new Query.During(part, during.span(), during.asked())), into);
            case Query.Currently currently ->
                split(currently.part(), part -> around.apply(new Query.Currently(part)), into);
            case Query.Formerly formerly ->
                split(formerly.part(), part -> around.apply(new Query.Formerly(part)), into);
            case Query.ForMonths lasting ->
                split(lasting.part(), part -> around.apply(new Query.ForMonths(part, lasting.months())), into);
            case Query.Leaf _, Query.Or _, Query.Not _, Query.SameJob _, Query.Then _ -> into.add(around.apply(query));
        }
    }

    /** The conjunction of some clauses. */
    static Query join(List<Query> clauses) {
        return switch (clauses.size()) {
            case 0 -> new Query.Everyone();
            case 1 -> clauses.getFirst();
            default -> new Query.And(clauses);
        };
    }

    /** A clause with one of its qualifiers taken off, for each that it has. */
    static List<Query> loosened(Query clause) {
        List<Query> loosened = new ArrayList<>();
        loosen(clause, UnaryOperator.identity(), loosened);
        return List.copyOf(loosened);
    }

    private static void loosen(Query clause, UnaryOperator<Query> around, List<Query> into) {
        switch (clause) {
            case Query.During during -> {
                into.add(around.apply(during.part()));
                loosen(
                        during.part(),
                        part -> around.apply(new Query.During(part, during.span(), during.asked())),
                        into);
            }
            case Query.Currently currently -> {
                into.add(around.apply(currently.part()));
                loosen(currently.part(), part -> around.apply(new Query.Currently(part)), into);
            }
            case Query.Formerly formerly -> {
                into.add(around.apply(formerly.part()));
                loosen(formerly.part(), part -> around.apply(new Query.Formerly(part)), into);
            }
            case Query.ForMonths lasting -> {
                into.add(around.apply(lasting.part()));
                loosen(lasting.part(), part -> around.apply(new Query.ForMonths(part, lasting.months())), into);
            }
            case Query.SameJob same -> into.add(around.apply(same.part()));
            case Query.Then then -> into.add(around.apply(new Query.And(List.of(then.first(), then.next()))));
            case Query.Everyone _, Query.Leaf _, Query.And _, Query.Or _, Query.Not _ -> {}
        }
    }

    /** A clause without any qualifier: what came nearest to it is what answers this. */
    static Query bare(Query clause) {
        return switch (clause) {
            case Query.During during -> bare(during.part());
            case Query.Currently currently -> bare(currently.part());
            case Query.Formerly formerly -> bare(formerly.part());
            case Query.ForMonths lasting -> bare(lasting.part());
            case Query.SameJob same -> bare(same.part());
            case Query.Then then -> new Query.Or(List.of(bare(then.first()), bare(then.next())));
            case Query.And and ->
                new Query.Or(and.parts().stream().map(Clauses::bare).toList());
            case Query.Or or ->
                new Query.Or(or.parts().stream().map(Clauses::bare).toList());
            case Query.Everyone _, Query.Leaf _, Query.Not _ -> clause;
        };
    }

    /** A query with one of its qualifiers taken off. */
    record Unqualified(Query qualified, Query bare, Query query) {}

    /**
     * A query with one of its qualifiers taken off as a whole, for each that it has: {@code (A AND B) after 2010} is also {@code A AND B}.
     * Nothing below NOT is touched.
     */
    static List<Unqualified> unqualified(Query query) {
        List<Unqualified> all = new ArrayList<>();
        unqualify(query, UnaryOperator.identity(), all);
        return List.copyOf(all);
    }

    private static void unqualify(Query query, UnaryOperator<Query> whole, List<Unqualified> into) {
        switch (query) {
            case Query.During during -> {
                into.add(new Unqualified(query, during.part(), whole.apply(during.part())));
                unqualify(
                        during.part(),
                        part -> whole.apply(new Query.During(part, during.span(), during.asked())),
                        into);
            }
            case Query.Currently currently -> {
                into.add(new Unqualified(query, currently.part(), whole.apply(currently.part())));
                unqualify(currently.part(), part -> whole.apply(new Query.Currently(part)), into);
            }
            case Query.Formerly formerly -> {
                into.add(new Unqualified(query, formerly.part(), whole.apply(formerly.part())));
                unqualify(formerly.part(), part -> whole.apply(new Query.Formerly(part)), into);
            }
            case Query.ForMonths lasting -> {
                into.add(new Unqualified(query, lasting.part(), whole.apply(lasting.part())));
                unqualify(lasting.part(), part -> whole.apply(new Query.ForMonths(part, lasting.months())), into);
            }
            case Query.SameJob same -> {
                into.add(new Unqualified(query, same.part(), whole.apply(same.part())));
                unqualify(same.part(), part -> whole.apply(new Query.SameJob(part)), into);
            }
            case Query.And and -> {
                for (int i = 0; i < and.parts().size(); i++) {
                    int at = i;
                    unqualify(
                            and.parts().get(i), part -> whole.apply(new Query.And(with(and.parts(), at, part))), into);
                }
            }
            case Query.Everyone _, Query.Leaf _, Query.Or _, Query.Not _, Query.Then _ -> {}
        }
    }

    private static List<Query> with(List<Query> parts, int at, Query part) {
        List<Query> changed = new ArrayList<>(parts);
        changed.set(at, part);
        return changed;
    }
}
