package io.tenure.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A leaf of a query with all that the qualifiers around it ask.
 *
 * @param scope the qualifiers, pushed down to the leaf
 * @param excluded whether it stands under an odd number of NOTs
 */
public record AskedLeaf(Query.Leaf leaf, Scope scope, boolean excluded) {

    /** All leaves of a query in the order in which they stand. */
    public static List<AskedLeaf> of(Query query) {
        List<AskedLeaf> leaves = new ArrayList<>();
        collect(query, Scope.NONE, false, leaves);
        return List.copyOf(leaves);
    }

    /** The leaves of a query that a hit is to show. */
    public static List<AskedLeaf> wanted(Query query) {
        return of(query).stream().filter(leaf -> !leaf.excluded()).toList();
    }

    private static void collect(Query query, Scope scope, boolean excluded, List<AskedLeaf> into) {
        switch (query) {
            case Query.Everyone _ -> {}
            case Query.Leaf leaf -> into.add(new AskedLeaf(leaf, scope, excluded));
            case Query.And and -> and.parts().forEach(part -> collect(part, scope, excluded, into));
            case Query.Or or -> or.parts().forEach(part -> collect(part, scope, excluded, into));
            case Query.Not not -> collect(not.part(), scope, !excluded, into);
            case Query.During during -> collect(during.part(), scope.during(during.span()), excluded, into);
            case Query.Currently currently -> collect(currently.part(), scope.asCurrently(), excluded, into);
            case Query.Formerly formerly -> collect(formerly.part(), scope.asFormerly(), excluded, into);
            case Query.ForMonths lasting -> collect(lasting.part(), scope.forMonths(lasting.months()), excluded, into);
            case Query.SameJob same -> collect(same.part(), scope, excluded, into);
            case Query.Then then -> {
                collect(then.first(), scope, excluded, into);
                collect(then.next(), scope, excluded, into);
            }
        }
    }
}
