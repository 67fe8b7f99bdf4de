package io.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Months;
import io.tenure.career.Period;
import io.tenure.career.SkillMention;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import io.tenure.query.Span;
import io.tenure.query.Target;
import io.tenure.search.Hit.Evidence;
import io.tenure.search.Hit.Mark;
import io.tenure.search.Hit.Provenance;
import io.tenure.search.Hit.Snippet;
import io.tenure.search.lucene.LuceneWords;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EvidenceWriterTest {

    private static final LuceneWords WORDS = new LuceneWords();
    private final Evaluator evaluator = new Evaluator(new TinyTaxonomy(), WORDS, YearMonth.of(2026, 11));
    private final EvidenceWriter writer = new EvidenceWriter(evaluator, new TinyTaxonomy(), WORDS);

    private static Query.Leaf skill(String id) {
        return new Query.Leaf(id, id, new Target.SkillTarget(id, id, false));
    }

    private static Query.Leaf text(String... words) {
        Target.Phrase phrase = new Target.Phrase(List.of(words), 0, false);
        return new Query.Leaf("t", "t", new Target.TextTarget(Target.Field.TEXT, "t", List.of(phrase)));
    }

    private static Query after2010(Query query) {
        return new Query.During(query, new Span(Months.index(2011, 1), Months.OPEN_END));
    }

    private static Job told(String text, Period period, SkillMention... mentions) {
        return new Job("Acme", "SRE", null, null, null, period, text, List.of(), List.of(mentions));
    }

    private static SkillMention at(String text, String name, String skill) {
        int start = text.indexOf(name);
        return new SkillMention(
                skill, name, SkillMention.Claim.PLAIN, SkillMention.Where.TEXT, start, start + name.length());
    }

    private static Career career(Job... jobs) {
        return Career.of("Person", CareerNotation.AS_OF, List.of(jobs));
    }

    @Test
    void saysHowMuchOfADurationIsCertain() {
        Query asked = new Query.ForMonths(skill("puppet"), 60);
        Career exact = CareerNotation.career("Person", "Acme, SRE, 2012-01..2017-12: Puppet");
        Career open = CareerNotation.career("Person", "Acme, SRE, 2012..2017: Puppet");
        assertThat(writer.write(asked, exact).getFirst().doubts()).isEmpty();
        Evidence evidence =
                writer.write(new Query.ForMonths(skill("puppet"), 72), open).getFirst();
        assertThat(evidence.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(evidence.doubts())
                .containsExactly("50 months of puppet are certain, not the 6 years that are asked: the dates leave the"
                        + " rest open");
    }

    @Test
    void cutsOutTheSentenceAndMarksTheMention() {
        String text = "Kept the lights on. Ran Puppet on 900 servers! Then left.";
        Career career = career(told(text, CareerNotation.period("2012-01..2013-01"), at(text, "Puppet", "puppet")));
        assertThat(writer.write(skill("puppet"), career))
                .containsExactly(new Evidence(
                        0,
                        List.of("puppet"),
                        Certainty.CERTAIN,
                        List.of(),
                        List.of(new Snippet(
                                "puppet", "Ran Puppet on 900 servers!", List.of(new Mark(4, 10)), Provenance.USED))));
    }

    @Test
    void marksTheWordsThatMatchHoweverTheyAreInflected() {
        String text = "Managed Linux kernels, all of them";
        Career career = career(told(text, CareerNotation.period("2012-01..2013-01")));
        Snippet snippet = writer.write(text("linux", "kernel"), career)
                .getFirst()
                .snippets()
                .getFirst();
        assertThat(snippet.text()).isEqualTo(text);
        assertThat(snippet.marks().stream().map(mark -> text.substring(mark.start(), mark.end())))
                .containsExactly("Linux", "kernels");
    }

    @Test
    void saysThatABroaderSkillIsImplied() {
        Career career = CareerNotation.career("P", "Acme, SRE, 2012-01..2013-01: EC2");
        assertThat(writer.write(skill("aws"), career).getFirst().snippets())
                .extracting(Snippet::provenance)
                .containsExactly(Provenance.IMPLIED);
    }

    @Test
    void leavesOutJobsOfAnotherTime() {
        Career career = CareerNotation.career(
                "P", "Acme, SRE, 2012-01..2013-01: Puppet", "Bolt, SRE, 2005-01..2009-01: Puppet");
        assertThat(writer.write(after2010(skill("puppet")), career))
                .extracting(Evidence::job)
                .containsExactly(0);
    }

    @Test
    void saysWhyAnUndatedJobIsOnlyPossible() {
        Period between = new Period(
                MonthRange.between(YearMonth.of(2008, 3), YearMonth.of(2009, 1)),
                MonthRange.between(YearMonth.of(2009, 2), YearMonth.of(2012, 4)),
                false,
                false);
        Career career = career(told("", between, SkillMention.keyword("puppet", "Puppet")));
        Evidence evidence = writer.write(after2010(skill("puppet")), career).getFirst();
        assertThat(evidence.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(evidence.doubts())
                .containsExactly("the job is undated: it began between March 2008 and January 2009"
                        + " and ended between February 2009 and April 2012");
        assertThat(evidence.snippets()).extracting(Snippet::provenance).containsExactly(Provenance.UNDATED);
    }

    @Test
    void saysThatWhatIsOnlyListedHasNoTime() {
        Career career = CareerNotation.career("P", "Acme, SRE, 2012-01..2013-01: Java", "listed: Puppet");
        Evidence evidence = writer.write(after2010(skill("puppet")), career).getFirst();
        assertThat(evidence.job()).isEqualTo(FacetReader.OUTSIDE);
        assertThat(evidence.doubts()).containsExactly("puppet is named outside the jobs, so at no particular time");
    }

    @Test
    void cutsLongSentencesAroundTheMark() {
        String text = "word ".repeat(200) + "Puppet" + " word".repeat(200);
        Career career = career(told(text, CareerNotation.period("2012-01..2013-01"), at(text, "Puppet", "puppet")));
        Snippet snippet =
                writer.write(skill("puppet"), career).getFirst().snippets().getFirst();
        Mark mark = snippet.marks().getFirst();
        assertThat(snippet.text()).hasSizeLessThan(300).startsWith("…").endsWith("…");
        assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("Puppet");
    }
}
