package io.tenure.search;

import static io.tenure.search.CareerNotation.candidate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import io.tenure.career.Certainty;
import io.tenure.career.Months;
import io.tenure.query.Query;
import io.tenure.query.Span;
import io.tenure.query.Target;
import io.tenure.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every engine must do, as a numbered list. Engines bind it in a short file. */
public abstract class CandidateIndexContract {

    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    protected static final Taxonomy TAXONOMY = new TinyTaxonomy();

    protected CandidateIndex index;

    protected abstract CandidateIndex open();

    @BeforeEach
    void openIndex() {
        index = open();
    }

    @AfterEach
    void closeIndex() {
        index.close();
    }

    private void put(Candidate... candidates) {
        index.put(List.of(candidates));
        index.refresh();
    }

    protected static Query skill(String id) {
        return new Query.Leaf(id, id, new Target.SkillTarget(id, id, false));
    }

    protected static Query exact(String id) {
        return new Query.Leaf(id, id, new Target.SkillTarget(id, id, true));
    }

    protected static Query words(Target.Field field, String... words) {
        Target.Phrase phrase = new Target.Phrase(List.of(words), 0, false);
        return new Query.Leaf("t", "t", new Target.TextTarget(field, "t", List.of(phrase)));
    }

    protected static Query after(int year, Query query) {
        return new Query.During(query, new Span(Months.index(year + 1, 1), Months.OPEN_END));
    }

    /** Ids of all hits with their certainty, as "a b?". */
    protected String hits(Query query) {
        return index.search(SearchRequest.of(query)).hits().stream()
                .sorted((a, b) -> a.candidate().id().compareTo(b.candidate().id()))
                .map(hit -> hit.candidate().id() + (hit.certainty() == Certainty.POSSIBLE ? "?" : ""))
                .collect(Collectors.joining(" "));
    }

    @Test
    void a01_findsWhoShowsASkill() {
        put(candidate("a", "Acme, SRE, 2019..2020: Puppet"), candidate("b", "Acme, SRE, 2019..2020: Chef"));
        assertThat(hits(skill("puppet"))).isEqualTo("a");
    }

    @Test
    void a02_impliesBroaderSkillsUnlessAskedExactly() {
        put(candidate("a", "Acme, SRE, 2019..2020: EC2"), candidate("b", "Acme, SRE, 2019..2020: AWS"));
        assertThat(hits(skill("aws"))).isEqualTo("a b");
        assertThat(hits(skill("cloud"))).isEqualTo("a b");
        assertThat(hits(exact("aws"))).isEqualTo("b");
    }

    @Test
    void a03_takesHedgedSkillsAsPossibleAndLeavesOutDeniedOnes() {
        put(candidate("a", "Acme, SRE, 2019..2020: ~Puppet"), candidate("b", "Acme, SRE, 2019..2020: !Puppet"));
        assertThat(hits(skill("puppet"))).isEqualTo("a?");
    }

    @Test
    void a04_asksTimeOfTheJobThatShowsTheSkill() {
        put(
                candidate("a", "Acme, SRE, 2012-01..2013-01: Puppet"),
                candidate("b", "Acme, SRE, 2012-01..2013-01: Java", "Bolt, SRE, 2005-01..2009-01: Puppet"),
                candidate("c", "Acme, SRE, ?: Puppet"),
                candidate("d", "Acme, SRE, 2012-01..2013-01", "listed: Puppet"));
        assertThat(hits(after(2010, skill("puppet")))).isEqualTo("a c? d?");
    }

    @Test
    void a05_findsAConjunctionOverTheWholeCareerAndInOneJob() {
        put(
                candidate("a", "Acme, SRE, 2012..2013: Puppet, AWS"),
                candidate("b", "Acme, SRE, 2012..2013: AWS", "Bolt, SRE, 2005..2009: Puppet"));
        Query both = new Query.And(List.of(skill("puppet"), skill("aws")));
        assertThat(hits(both)).isEqualTo("a b");
        assertThat(hits(new Query.SameJob(both))).isEqualTo("a");
    }

    @Test
    void a06_keepsJobsApartBeyondTheSixteenth() {
        String[] jobs = new String[40];
        for (int i = 0; i < jobs.length; i++) {
            int year = 2020 - i;
            jobs[i] = "Acme, SRE, " + year + "-01.." + year + "-06" + (i == 30 ? ": Puppet, ~Chef" : ": Java");
        }
        put(candidate("a", jobs));
        assertThat(hits(new Query.During(skill("puppet"), new Span(Months.index(1990, 1), Months.index(1990, 12)))))
                .isEqualTo("a");
        assertThat(hits(new Query.During(skill("chef"), new Span(Months.index(1990, 1), Months.index(1990, 12)))))
                .isEqualTo("a?");
        assertThat(hits(after(1990, skill("puppet")))).isEmpty();
    }

    @Test
    void a07_findsWordsInTitleEmployerAndText() {
        put(
                candidate("a", "Acme Rockets Ltd, Kernel Developer, 2012..2013"),
                candidate("b", "Bolt, SRE, 2012..2013", "text: Wrote kernels for rockets"));
        assertThat(hits(words(Target.Field.EMPLOYER, "rockets"))).isEqualTo("a");
        assertThat(hits(words(Target.Field.TITLE, "kernel", "developer"))).isEqualTo("a");
        assertThat(hits(words(Target.Field.TEXT, "kernel"))).isEqualTo("a b");
        assertThat(hits(words(Target.Field.TEXT, "developer", "acme"))).isEmpty();
    }

    @Test
    void a08_seesReplacedAndForgetsDeletedCandidates() {
        put(candidate("a", "Acme, SRE, 2012..2013: Puppet"), candidate("b", "Acme, SRE, 2012..2013: Puppet"));
        put(candidate("a", "Acme, SRE, 2012..2013: Chef"));
        index.delete(List.of("b", "nobody"));
        index.refresh();
        assertThat(hits(skill("puppet"))).isEmpty();
        assertThat(hits(skill("chef"))).isEqualTo("a");
        assertThat(index.ids()).containsExactly("a");
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void a09_remembersTheLastCommittedSequence() {
        assertThat(index.committedSequence()).isZero();
        put(candidate("a", "Acme, SRE, 2012..2013: Puppet"));
        index.commit(17);
        assertThat(index.committedSequence()).isEqualTo(17);
        index.erase(List.of("a"), 18);
        assertThat(index.committedSequence()).isEqualTo(18);
        assertThat(index.size()).isZero();
    }

    @Test
    void a10_pagesToTheLastHitWithoutGapOrRepeat() {
        for (int i = 0; i < 25; i++) {
            put(candidate("p" + i, "Acme, SRE, " + (2000 + i % 3) + "..2012: Puppet"));
        }
        for (SearchRequest.Sort sort : SearchRequest.Sort.values()) {
            List<String> seen = new ArrayList<>();
            String cursor = null;
            do {
                SearchAnswer page = index.search(
                        SearchRequest.of(skill("puppet")).withSort(sort).withPage(4, cursor));
                assertThat(page.total()).isEqualTo(25);
                page.hits().forEach(hit -> seen.add(hit.candidate().id()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(seen).as("%s", sort).hasSize(25).doesNotHaveDuplicates();
        }
    }

    @Test
    void a11_countsFacetsWithoutTheirOwnChoice() {
        put(
                candidate("a", "Acme, SRE, 2012..2013: Puppet, Java"),
                candidate("b", "Bolt, SRE, 2012..2013: Puppet, Go"),
                candidate("c", "Acme, SRE, 2012..2013: Puppet"));
        SearchRequest request = SearchRequest.of(skill("puppet"))
                .withFacets(SearchRequest.Counts.of(Set.of(Facet.EMPLOYER, Facet.SKILL)))
                .withSelected(Map.of(Facet.EMPLOYER, List.of("acme")));
        SearchAnswer answer = index.search(request);
        assertThat(answer.total()).isEqualTo(2);
        assertThat(answer.facets().get(Facet.EMPLOYER))
                .containsExactly(
                        new SearchAnswer.FacetValue("acme", "Acme", 2, true),
                        new SearchAnswer.FacetValue("bolt", "Bolt", 1, false));
        assertThat(answer.facets().get(Facet.SKILL))
                .contains(new SearchAnswer.FacetValue("java", "Java", 1, false))
                .noneMatch(value -> value.value().equals("go"));
    }

    @Test
    void a12_countsFacetsOverTheJobsOfTheAskedPeriodOnly() {
        put(candidate("a", "Acme, SRE, 2012..2013: Puppet", "Bolt, SRE, 2002..2003: Puppet, Java"));
        SearchRequest request = SearchRequest.of(after(2010, skill("puppet")))
                .withFacets(SearchRequest.Counts.of(Set.of(Facet.EMPLOYER, Facet.SKILL))
                        .withScope(SearchRequest.FacetScope.PERIOD));
        SearchAnswer answer = index.search(request);
        assertThat(answer.facets().get(Facet.EMPLOYER))
                .containsExactly(new SearchAnswer.FacetValue("acme", "Acme", 1, false));
        assertThat(answer.facets().get(Facet.SKILL))
                .noneMatch(value -> value.value().equals("java"));
    }

    @Test
    void a13_countsTheYearsOfMatchingJobs() {
        put(
                candidate("a", "Acme, SRE, 2012..2013: Puppet", "Bolt, SRE, 2002..2003: Java"),
                candidate("b", "Acme, SRE, 2013..2014: Puppet"));
        SearchAnswer answer = index.search(
                SearchRequest.of(skill("puppet")).withFacets(SearchRequest.Counts.of(Set.of(Facet.LAST_USED))));
        assertThat(answer.years()).containsExactlyInAnyOrderEntriesOf(Map.of(2012, 1, 2013, 2, 2014, 1));
        assertThat(answer.facets().get(Facet.LAST_USED))
                .extracting(SearchAnswer.FacetValue::value)
                .containsExactlyInAnyOrder("2013", "2014");
    }

    @Test
    void a14_ranksLongRecentCertainUseAboveTheRest() {
        put(
                candidate("listed", "Acme, SRE, 2012-01..2020-01: Java", "listed: Puppet"),
                candidate("old", "Acme, SRE, 2000-01..2001-01: Puppet"),
                candidate("now", "Acme, SRE, 2015-01..now: Puppet"),
                candidate("hedged", "Acme, SRE, 2015-01..now: ~Puppet"));
        assertThat(index.search(SearchRequest.of(skill("puppet"))).hits())
                .extracting(hit -> hit.candidate().id())
                .containsExactly("now", "old", "listed", "hedged");
    }

    @Test
    void a15_explainsAScoreByPartsThatSumUpToIt() {
        put(candidate("a", "Acme, SRE, 2015-01..now: Puppet, AWS"), candidate("b", "Acme, SRE, 2015..2016: Java"));
        Query both = new Query.And(List.of(skill("puppet"), skill("aws")));
        Hit hit = index.search(SearchRequest.of(both).withExplain()).hits().getFirst();
        assertThat(hit.explanation()).extracting(Hit.ScorePart::reason).contains("2 of what was asked in one job");
        assertThat(hit.explanation().stream().mapToDouble(Hit.ScorePart::value).sum())
                .isCloseTo(hit.score(), offset(1e-9));
    }

    @Test
    void a16_suggestsNamesByUseAndForgivesASlip() {
        put(candidate("a", "Pullman Yard, SRE, 2012..2013: Puppet"), candidate("b", "Acme, SRE, 2012..2013: Puppet"));
        assertThat(index.suggest("pu", 5)).extracting(Suggestion::label).containsExactly("Puppet", "Pullman Yard");
        assertThat(index.suggest("yar", 5)).extracting(Suggestion::label).containsExactly("Pullman Yard");
        assertThat(index.suggest("pupet", 5)).extracting(Suggestion::label).containsExactly("Puppet");
    }

    @Test
    void a17_knowsItsEmployersAndWords() {
        put(candidate("a", "Acme Rockets, Kernel Developer, 2012..2013"));
        assertThat(index.vocabulary().isName(Target.Field.EMPLOYER, "ACME rockets"))
                .isTrue();
        assertThat(index.vocabulary().isName(Target.Field.EMPLOYER, "acme")).isFalse();
        assertThat(index.vocabulary().hasWord("kernel")).isTrue();
        assertThat(index.vocabulary().listNear("kernal")).containsExactly("kernel");
    }

    @Test
    void a18_offersWhatALooserQueryWouldFind() {
        put(candidate("a", "Acme, SRE, 2005..2006: Puppet, Java"));
        Query query = new Query.And(List.of(after(2010, skill("puppet")), skill("java")));
        assertThat(index.search(SearchRequest.of(query)).total()).isZero();
        assertThat(new Loosening(index).offers(query))
                .extracting(Loosening.Offer::instead, Loosening.Offer::count)
                .containsExactly(tuple(skill("puppet"), 1L), tuple(new Query.Everyone(), 1L));
    }

    @Test
    void a19_findsCareersLikeOne() {
        Candidate like = candidate("a", "Acme, SRE, 2015-01..2020-01: Puppet, EC2");
        put(like, candidate("b", "Bolt, SRE, 2012..2019: Puppet, EC2"), candidate("c", "Bolt, Cook, 2012..2019: Java"));
        Query query = new MoreLikeThis(index, TAXONOMY).query(like.career());
        assertThat(hits(query)).isEqualTo("a b");
    }

    @Test
    void a20_givesACandidateBackWithoutWhatMustNotBeSearched() {
        Candidate known = candidate("a", "Acme, SRE, 2015-01..2020-01: Puppet", "text: Some words");
        put(known);
        assertThat(index.find("a")).contains(known);
        assertThat(index.find("b")).isEmpty();
    }

    @Test
    void a21_refusesACursorThatIsNoneOfItsOwn() {
        SearchRequest request = SearchRequest.of(skill("puppet")).withPage(5, "nonsense");
        assertThatThrownBy(() -> index.search(request))
                .isInstanceOf(CursorException.class)
                .hasMessageContaining("nonsense");
    }
}
