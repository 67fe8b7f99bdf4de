package io.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Months;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import io.tenure.query.Span;
import io.tenure.query.Target;
import io.tenure.search.lucene.LuceneWords;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WhyNotTest {

    @Test
    void namesTheClauseThatFailsAndWhatCameNearest() {
        LuceneWords words = new LuceneWords();
        Evaluator evaluator = new Evaluator(new TinyTaxonomy(), words, YearMonth.of(2026, 11));
        WhyNot whyNot = new WhyNot(evaluator, new EvidenceWriter(evaluator, new TinyTaxonomy(), words));
        Career career =
                CareerNotation.career("P", "Acme, SRE, 2012..2013: Java", "Bolt, SRE, 2005..2009: Puppet, Java");
        Query both = new Query.And(List.of(skill("puppet"), skill("java")));
        Query after2010 = new Query.During(both, new Span(Months.index(2011, 1), Months.OPEN_END));

        WhyNot.Reasons reasons = whyNot.explain(after2010, career);

        assertThat(reasons.certainty()).isEqualTo(Certainty.NO);
        assertThat(reasons.clauses())
                .extracting(WhyNot.Clause::certainty)
                .containsExactly(Certainty.NO, Certainty.CERTAIN);
        assertThat(reasons.clauses().getFirst().nearest())
                .extracting(Hit.Evidence::job)
                .containsExactly(1);
    }

    private static Query skill(String id) {
        return new Query.Leaf(id, id, new Target.SkillTarget(id, id, false));
    }
}
