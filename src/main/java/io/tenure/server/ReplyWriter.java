package io.tenure.server;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import io.tenure.query.Message;
import io.tenure.query.Query;
import io.tenure.query.QueryReading;
import io.tenure.query.ReadLeaf;
import io.tenure.search.Facet;
import io.tenure.search.Hit;
import io.tenure.search.SearchAnswer;
import io.tenure.search.WhyNot;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a search's answer as {@link SearchReply}. */
final class ReplyWriter {

    private static final int SHOWN_EXPANSIONS = 12;

    private final QueryReading.Understood reading;
    private final boolean explain;

    ReplyWriter(QueryReading.Understood reading, boolean explain) {
        this.reading = reading;
        this.explain = explain;
    }

    SearchReply write(SearchAnswer answer, double tookMillis, List<SearchReply.HelpReply> help) {
        return new SearchReply(
                query(reading),
                answer.total(),
                tookMillis,
                answer.hits().stream().map(this::hit).toList(),
                facets(answer),
                new TreeMap<>(answer.years()),
                help,
                didYouMean(),
                answer.next());
    }

    /** The query with each suggestion of its messages in place, one at a time: offered, never applied. */
    private List<String> didYouMean() {
        return reading.messages().stream()
                .filter(message -> message.suggestion() != null)
                .map(message -> reading.text().substring(0, message.start())
                        + message.suggestion()
                        + reading.text().substring(message.end()))
                .distinct()
                .toList();
    }

    SearchReply.WhyReply write(WhyNot.Reasons reasons, Career career, Function<Query, String> printer) {
        return new SearchReply.WhyReply(
                lower(reasons.certainty()),
                reasons.clauses().stream()
                        .map(clause -> new SearchReply.ClauseReply(
                                printer.apply(clause.query()),
                                lower(clause.certainty()),
                                clause.nearest().stream()
                                        .map(evidence -> evidence(evidence, career.jobs()))
                                        .toList()))
                        .toList(),
                query(reading));
    }

    static SearchReply.QueryReply query(QueryReading.Understood reading) {
        return new SearchReply.QueryReply(
                reading.text(),
                reading.understood(),
                reading.leaves().stream().map(ReplyWriter::leaf).toList(),
                reading.messages().stream().map(ReplyWriter::message).toList());
    }

    private static SearchReply.LeafReply leaf(ReadLeaf leaf) {
        List<String> also = leaf.also();
        SearchReply.ExpansionReply expansions = also.isEmpty()
                ? null
                : new SearchReply.ExpansionReply(
                        also.size(), also.subList(0, Math.min(SHOWN_EXPANSIONS, also.size())), leaf.without());
        return new SearchReply.LeafReply(
                leaf.id(), leaf.kind(), leaf.label(), leaf.typed(), List.of(leaf.start(), leaf.end()), expansions);
    }

    private static SearchReply.MessageReply message(Message message) {
        return new SearchReply.MessageReply(
                message.text(), List.of(message.start(), message.end()), message.suggestion());
    }

    private Map<String, List<SearchReply.FacetReply>> facets(SearchAnswer answer) {
        Map<String, List<SearchReply.FacetReply>> facets = new TreeMap<>();
        for (Map.Entry<Facet, List<SearchAnswer.FacetValue>> facet :
                answer.facets().entrySet()) {
            facets.put(
                    facet.getKey().parameter(),
                    facet.getValue().stream()
                            .map(value -> new SearchReply.FacetReply(
                                    value.value(), value.label(), value.count(), value.selected()))
                            .toList());
        }
        return facets;
    }

    private SearchReply.HitReply hit(Hit hit) {
        Career career = hit.candidate().career();
        Set<Integer> matching = hit.evidence().stream().map(Hit.Evidence::job).collect(Collectors.toUnmodifiableSet());
        return new SearchReply.HitReply(
                hit.candidate().id(),
                career.person().name(),
                career.person().headline(),
                career.person().location(),
                Math.round(hit.score() * 1000) / 1000.0,
                lower(hit.certainty()),
                new SearchReply.SourceReply(hit.candidate().file()),
                career.asOf().toString(),
                hit.evidence().stream()
                        .map(evidence -> evidence(evidence, career.jobs()))
                        .toList(),
                IntStream.range(0, career.jobs().size())
                        .mapToObj(i -> job(career.jobs().get(i), matching.contains(i)))
                        .toList(),
                explain ? explanation(hit) : null);
    }

    private static List<SearchReply.PartReply> explanation(Hit hit) {
        return hit.explanation().stream()
                .map(part -> new SearchReply.PartReply(part.leaf(), part.reason(), part.value()))
                .toList();
    }

    private static SearchReply.EvidenceReply evidence(Hit.Evidence evidence, List<Job> jobs) {
        Job job = evidence.job() < 0 ? null : jobs.get(evidence.job());
        return new SearchReply.EvidenceReply(
                job == null ? null : evidence.job(),
                job == null ? null : job.employer(),
                job == null ? null : job.title(),
                job == null ? null : dates(job.period()),
                evidence.leaves(),
                lower(evidence.certainty()),
                evidence.doubts(),
                evidence.snippets().stream().map(ReplyWriter::snippet).toList());
    }

    private static SearchReply.SnippetReply snippet(Hit.Snippet snippet) {
        return new SearchReply.SnippetReply(
                snippet.leaf(),
                snippet.text(),
                snippet.marks().stream()
                        .map(mark -> List.of(mark.start(), mark.end()))
                        .toList(),
                lower(snippet.provenance()));
    }

    private static SearchReply.JobReply job(Job job, boolean matches) {
        return new SearchReply.JobReply(job.employer(), job.title(), job.location(), dates(job.period()), matches);
    }

    private static SearchReply.DatesReply dates(Period period) {
        return new SearchReply.DatesReply(
                bounds(period.start()), bounds(period.end()), period.ongoing(), period.stated());
    }

    private static SearchReply.BoundsReply bounds(MonthRange range) {
        return new SearchReply.BoundsReply(text(range.earliest()), text(range.latest()));
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
