package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.career.Months;
import io.tenure.query.AskedLeaf;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Facets counted by a plain loop over plain careers, as their descriptions say: what engines are compared with. */
record PlainFacets(
        Evaluator evaluator,
        Query query,
        Map<Facet, List<String>> selected,
        SearchRequest.FacetScope scope,
        YearMonth now) {

    private static final FacetReader READER = new FacetReader(new TinyTaxonomy());
    private static final Set<Facet> OF_JOBS = Set.of(Facet.SKILL, Facet.TITLE, Facet.EMPLOYER, Facet.LOCATION);

    long total(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> answers(candidate.career(), selected.keySet()))
                .count();
    }

    Map<String, Integer> counts(Facet facet, List<Candidate> candidates) {
        Set<Facet> others =
                selected.keySet().stream().filter(other -> other != facet).collect(Collectors.toSet());
        Map<String, Integer> counts = new TreeMap<>();
        for (Candidate candidate : candidates) {
            if (answers(candidate.career(), others)) {
                values(facet, candidate.career()).forEach(value -> counts.merge(value, 1, Integer::sum));
            }
        }
        return counts;
    }

    private boolean answers(Career career, Set<Facet> choices) {
        return evaluator.evaluate(query, career) != Certainty.NO
                && choices.stream().allMatch(facet -> isChosen(facet, values(facet, career)));
    }

    private boolean isChosen(Facet facet, Set<String> values) {
        return selected.getOrDefault(facet, List.of()).stream()
                .anyMatch(choice -> values.stream().anyMatch(value -> fits(facet, choice, value)));
    }

    private static boolean fits(Facet facet, String choice, String value) {
        if (facet != Facet.LAST_USED || !choice.contains("-")) {
            return choice.equals(value);
        }
        String[] ends = choice.split("-", 2);
        int year = Integer.parseInt(value);
        return year >= Integer.parseInt(ends[0]) && year <= Integer.parseInt(ends[1]);
    }

    private Set<String> values(Facet facet, Career career) {
        return switch (facet) {
            case CERTAINTY -> Set.of(evaluator.evaluate(query, career) == Certainty.CERTAIN ? "certain" : "possible");
            case LAST_USED -> lastUsed(career);
            default ->
                READER.read(facet, career).stream()
                        .filter(entry -> counts(facet, entry.job(), career))
                        .map(FacetReader.Entry::value)
                        .collect(Collectors.toSet());
        };
    }

    private boolean counts(Facet facet, int job, Career career) {
        List<AskedLeaf> timed = AskedLeaf.wanted(query).stream()
                .filter(leaf -> leaf.scope().choosesByTime())
                .toList();
        boolean whole = scope == SearchRequest.FacetScope.CAREER || timed.isEmpty() || !OF_JOBS.contains(facet);
        return whole || job >= 0 && timed.stream().anyMatch(leaf -> meets(leaf, career, job));
    }

    private boolean meets(AskedLeaf leaf, Career career, int job) {
        Job asked = career.jobs().get(job);
        return evaluator.meets(asked.period(), YearMonth.from(career.asOf()), leaf.scope()) != Certainty.NO;
    }

    private Set<String> lastUsed(Career career) {
        int last = AskedLeaf.wanted(query).stream()
                .map(AskedLeaf::leaf)
                .filter(leaf -> !evaluator.isTimeless(leaf, career))
                .map(leaf -> evaluator.jobsShowing(leaf, career))
                .flatMap(shown -> IntStream.range(0, shown.size())
                        .filter(job -> shown.get(job) != Certainty.NO)
                        .mapToObj(job -> career.jobs().get(job)))
                .mapToInt(job -> Math.min(job.period().earliestEnd(), Months.index(now)))
                .max()
                .orElse(0);
        return last == 0 ? Set.of() : Set.of(Integer.toString(last / 12));
    }
}
