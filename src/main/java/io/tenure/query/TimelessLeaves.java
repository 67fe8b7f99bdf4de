package io.tenure.query;

import io.tenure.query.Target.Field;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says where time is asked of a name or a school: none applies there, since the year of a degree tells the age. */
final class TimelessLeaves {
    private final Set<String> timed = new HashSet<>();

    private TimelessLeaves() {}

    static void tell(Query query, List<ReadLeaf> leaves, Messages messages) {
        TimelessLeaves timeless = new TimelessLeaves();
        timeless.visit(query, false);
        leaves.stream()
                .filter(leaf -> timeless.timed.contains(leaf.id()))
                .forEach(leaf -> messages.add(
                        "No time applies to a " + (leaf.kind().equals("name") ? "name" : "school or degree")
                                + ": it is searched without.",
                        leaf.start(),
                        leaf.end(),
                        null));
    }

    private void visit(Query query, boolean time) {
        switch (query) {
            case Query.Everyone _ -> {}
            case Query.Leaf leaf -> {
                if (time && leaf.target() instanceof Target.TextTarget text && isTimeless(text.field())) {
                    timed.add(leaf.id());
                }
            }
            case Query.And and -> and.parts().forEach(part -> visit(part, time));
            case Query.Or or -> or.parts().forEach(part -> visit(part, time));
            case Query.Not not -> visit(not.part(), time);
            case Query.During during -> visit(during.part(), true);
            case Query.Currently currently -> visit(currently.part(), true);
            case Query.Formerly formerly -> visit(formerly.part(), true);
            case Query.ForMonths lasting -> visit(lasting.part(), true);
            case Query.SameJob same -> visit(same.part(), time);
            case Query.Then then -> {
                visit(then.first(), true);
                visit(then.next(), true);
            }
        }
    }

    private static boolean isTimeless(Field field) {
        return field == Field.NAME || field == Field.EDUCATION;
    }
}
