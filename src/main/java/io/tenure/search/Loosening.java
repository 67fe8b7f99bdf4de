package io.tenure.search;

import io.tenure.career.Certainty;
import io.tenure.query.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Help where a query finds nobody: whom each clause would let in if it were loosened or dropped. Safe for use by many threads. */
public final class Loosening {

    /** Of longer queries only the first clauses are tried: each trial is a search. */
    private static final int MOST_CLAUSES = 12;

    private final CandidateIndex index;

    public Loosening(CandidateIndex index) {
        this.index = index;
    }

    /**
     * A query that finds somebody.
     *
     * @param clause the clause that stands in the way
     * @param instead what stands in its place; everybody where it is dropped
     * @param query the whole query with that change
     * @param count how many candidates it finds, at least 1
     */
    public record Offer(Query clause, Query instead, Query query, long count) {}

    /** What to offer instead of a query, the smallest change in the number of hits first: loosened clauses before dropped ones. */
    public List<Offer> offers(Query query) {
        List<Query> clauses = Clauses.of(query);
        List<Offer> loosened = new ArrayList<>();
        List<Offer> dropped = new ArrayList<>();
        for (int i = 0; i < Math.min(clauses.size(), MOST_CLAUSES); i++) {
            for (Query instead : Clauses.loosened(clauses.get(i))) {
                offer(clauses, i, instead, loosened);
            }
            if (clauses.size() > 1) {
                offer(clauses, i, new Query.Everyone(), dropped);
            }
        }
        Clauses.unqualified(query).stream().limit(MOST_CLAUSES).forEach(change -> {
            long count = index.count(change.query(), Certainty.POSSIBLE);
            if (count > 0 && loosened.stream().noneMatch(offer -> offer.query().equals(change.query()))) {
                loosened.add(new Offer(change.qualified(), change.bare(), change.query(), count));
            }
        });
        loosened.sort(Comparator.comparingLong(Offer::count));
        dropped.sort(Comparator.comparingLong(Offer::count));
        loosened.addAll(dropped);
        return List.copyOf(loosened);
    }

    private void offer(List<Query> clauses, int at, Query instead, List<Offer> into) {
        List<Query> changed = new ArrayList<>(clauses);
        if (instead instanceof Query.Everyone) {
            changed.remove(at);
        } else {
            changed.set(at, instead);
        }
        Query query = Clauses.join(changed);
        long count = index.count(query, Certainty.POSSIBLE);
        if (count > 0) {
            into.add(new Offer(clauses.get(at), instead, query, count));
        }
    }
}
