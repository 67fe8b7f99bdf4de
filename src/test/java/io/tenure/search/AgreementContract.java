package io.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Certainty;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import io.tenure.query.Target;
import io.tenure.query.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * One meaning: on random careers and random queries an engine returns exactly whom the evaluator returns, as possible or as certain.
 *
 * <p>A case is one random query put to one random index of 24 careers; a try builds an index and
 * asks 200, with CI=true 1,000: 50,000 cases in CI and a fifth of them at home. Counting all facets with a plain loop costs much more: 2,000
 * cases in CI.
 */
public abstract class AgreementContract {

    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final int CAREERS = 24;
    private static final boolean CI = "true".equals(System.getenv("CI"));
    private static final int QUERIES = CI ? 1000 : 200;
    private static final int PAGE_QUERIES = CI ? 200 : 60;
    private static final int FACET_QUERIES = CI ? 200 : 60;

    protected abstract CandidateIndex open();

    protected abstract Words words();

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheEvaluator(@ForAll long seed) {
        RandomCareers chance = new RandomCareers(seed);
        List<Candidate> candidates =
                IntStream.range(0, CAREERS).mapToObj(chance::candidate).toList();
        Evaluator evaluator = new Evaluator(new TinyTaxonomy(), new RememberedWords(words()), YearMonth.now(CLOCK));
        try (CandidateIndex index = open()) {
            fill(index, candidates);
            Stream.generate(() -> chance.query(4)).limit(QUERIES).toList().parallelStream()
                    .forEach(query -> assertThat(found(index, query))
                            .as("%s", query)
                            .isEqualTo(expected(evaluator, query, candidates)));
        }
    }

    /** In two segments, with a deletion and a replacement in the first. */
    private static void fill(CandidateIndex index, List<Candidate> candidates) {
        Candidate first = candidates.getFirst();
        index.put(
                List.of(new Candidate(first.id(), 0, "old", candidates.getLast().career())));
        index.put(List.of(new Candidate("gone", 0, "gone", first.career())));
        index.put(candidates.subList(0, candidates.size() / 2));
        index.refresh();
        index.put(candidates.subList(candidates.size() / 2, candidates.size()));
        index.delete(List.of("gone"));
        index.refresh();
    }

    /**
     * Small pages, put together, are the one great page on which every hit is read to the end: what is passed over unread, because it
     * could not come onto a page, does not belong there. A case is one random query in one order and one size of page.
     */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void pagesAreStretchesOfOneOrder(@ForAll long seed) {
        RandomCareers chance = new RandomCareers(seed);
        List<Candidate> candidates =
                IntStream.range(0, CAREERS).mapToObj(chance::candidate).toList();
        try (CandidateIndex index = open()) {
            fill(index, candidates);
            Stream.generate(() -> SearchRequest.of(chance.query(3))
                            .withoutEvidence()
                            .withSort(chance.sort())
                            .withPage(chance.size(), null))
                    .limit(PAGE_QUERIES)
                    .toList()
                    .parallelStream()
                    .forEach(request -> assertThat(pages(index, request))
                            .as("%s", request)
                            .isEqualTo(hits(index.search(request.withPage(CAREERS + 1, null)))));
        }
    }

    private static List<String> pages(CandidateIndex index, SearchRequest request) {
        List<String> hits = new ArrayList<>();
        SearchAnswer page = index.search(request);
        hits.addAll(hits(page));
        while (page.next() != null) {
            page = index.search(request.withPage(request.size(), page.next()));
            hits.addAll(hits(page));
        }
        return hits;
    }

    private static List<String> hits(SearchAnswer page) {
        return page.hits().stream()
                .map(hit -> hit.candidate().id() + " " + hit.score())
                .toList();
    }

    private static Map<String, Certainty> found(CandidateIndex index, Query query) {
        Map<String, Certainty> found = new TreeMap<>();
        SearchAnswer answer =
                index.search(SearchRequest.of(query).withoutEvidence().withPage(CAREERS + 1, null));
        answer.hits().forEach(hit -> found.put(hit.candidate().id(), hit.certainty()));
        assertThat(answer.total()).isEqualTo(found.size());
        return found;
    }

    private static Map<String, Certainty> expected(Evaluator evaluator, Query query, List<Candidate> candidates) {
        Map<String, Certainty> expected = new TreeMap<>();
        for (Candidate candidate : candidates) {
            Certainty certainty = evaluator.evaluate(query, candidate.career());
            if (certainty != Certainty.NO) {
                expected.put(candidate.id(), certainty);
            }
        }
        return expected;
    }

    /** A case here is one random query with random choices and all facets, in either scope. */
    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    void countsFacetsLikeAPlainLoop(@ForAll long seed) {
        RandomCareers chance = new RandomCareers(seed);
        List<Candidate> candidates =
                IntStream.range(0, CAREERS).mapToObj(chance::candidate).toList();
        Evaluator evaluator = new Evaluator(new TinyTaxonomy(), new RememberedWords(words()), YearMonth.now(CLOCK));
        try (CandidateIndex index = open()) {
            fill(index, candidates);
            Stream.generate(() -> new Asked(chance.query(3), chance.choices(), chance.scope()))
                    .limit(FACET_QUERIES)
                    .toList()
                    .parallelStream()
                    .forEach(asked -> countsAlike(index, evaluator, asked, candidates));
        }
    }

    private record Asked(Query query, Map<Facet, List<String>> selected, SearchRequest.FacetScope scope) {}

    private static void countsAlike(
            CandidateIndex index, Evaluator evaluator, Asked asked, List<Candidate> candidates) {
        SearchRequest request = SearchRequest.of(asked.query())
                .withPage(1, null)
                .withoutEvidence()
                .withSelected(asked.selected())
                .withFacets(SearchRequest.Counts.of(EnumSet.allOf(Facet.class))
                        .withScope(asked.scope())
                        .withSize(1000));
        PlainFacets plain =
                new PlainFacets(evaluator, asked.query(), asked.selected(), asked.scope(), YearMonth.now(CLOCK));
        SearchAnswer answer = index.search(request);
        assertThat(answer.total()).as("%s", request).isEqualTo(plain.total(candidates));
        for (Facet facet : Facet.values()) {
            assertThat(counts(answer, facet)).as("%s of %s", facet, request).isEqualTo(plain.counts(facet, candidates));
        }
    }

    private static Map<String, Integer> counts(SearchAnswer answer, Facet facet) {
        Map<String, Integer> counts = new TreeMap<>();
        answer.facets().getOrDefault(facet, List.of()).stream()
                .filter(value -> value.count() > 0)
                .forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    /** The same texts are asked for again and again. */
    private record RememberedWords(Words words, Map<List<String>, List<Word>> known) implements Words {
        RememberedWords(Words words) {
            this(words, new ConcurrentHashMap<>());
        }

        @Override
        public List<Word> read(Target.Field field, String text, String language) {
            return known.computeIfAbsent(List.of(field.name(), text, language), _ -> words.read(field, text, language));
        }
    }
}
