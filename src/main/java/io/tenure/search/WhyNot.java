package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import java.util.List;

/** Says of any candidate which clauses of a query hold and which fail, and what came nearest. Safe for use by many threads. */
public final class WhyNot {

    private final Evaluator evaluator;
    private final EvidenceWriter evidence;

    public WhyNot(Evaluator evaluator, EvidenceWriter evidence) {
        this.evaluator = evaluator;
        this.evidence = evidence;
    }

    /**
     * What was found out.
     *
     * @param certainty whether the candidate answers the whole query
     * @param clauses all that must hold, in the order of the query
     */
    public record Reasons(Certainty certainty, List<Clause> clauses) {
        public Reasons {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * One thing that must hold.
     *
     * @param certainty whether it does
     * @param nearest what answers it; where nothing does, what would without its times, durations and "same job"; may be empty
     */
    public record Clause(Query query, Certainty certainty, List<Hit.Evidence> nearest) {
        public Clause {
            nearest = List.copyOf(nearest);
        }
    }

    public Reasons explain(Query query, Career career) {
        List<Clause> clauses = Clauses.of(query).stream()
                .map(clause -> explainClause(clause, career))
                .toList();
        return new Reasons(evaluator.evaluate(query, career), clauses);
    }

    private Clause explainClause(Query clause, Career career) {
        Certainty certainty = evaluator.evaluate(clause, career);
        List<Hit.Evidence> found = evidence.write(clause, career);
        boolean nothing = certainty == Certainty.NO || found.isEmpty();
        return new Clause(clause, certainty, nothing ? evidence.write(nearest(clause), career) : found);
    }

    /** For what is excluded, the evidence that it is there after all. */
    private static Query nearest(Query clause) {
        return switch (Clauses.bare(clause)) {
            case Query.Not not -> not.part();
            case Query bare -> bare;
        };
    }
}
