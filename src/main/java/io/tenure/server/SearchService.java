package io.tenure.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenure.career.Certainty;
import io.tenure.query.Filters;
import io.tenure.query.Query;
import io.tenure.query.QueryReader;
import io.tenure.query.QueryReading;
import io.tenure.search.CandidateIndex;
import io.tenure.search.CursorException;
import io.tenure.search.Loosening;
import io.tenure.search.MoreLikeThis;
import io.tenure.search.SearchAnswer;
import io.tenure.search.SearchRequest;
import io.tenure.search.WhyNot;
import io.tenure.store.CandidateStore;
import io.tenure.store.StoredCandidate;
import io.tenure.taxonomy.Taxonomy;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers searches: reads the query, asks the index, and writes the answer in the form that stays stable. For REST and command line. */
public final class SearchService {

    private static final double NANOS_A_MILLI = 1e6;
    private static final int MOST_HELP = 8;

    private final QueryReader language;
    private final CandidateIndex index;
    private final CandidateStore store;
    private final Supplier<WhyNot> whyNot;
    private final MoreLikeThis moreLikeThis;
    private final Loosening loosening;
    private final Completions completions;
    private final ObjectMapper json = new ObjectMapper();
    private final SearchMeter meter = new SearchMeter();

    SearchService(
            QueryReader language,
            CandidateIndex index,
            CandidateStore store,
            Taxonomy taxonomy,
            Supplier<WhyNot> whyNot) {
        this.language = language;
        this.index = index;
        this.store = store;
        this.whyNot = whyNot;
        this.moreLikeThis = new MoreLikeThis(index, taxonomy);
        this.loosening = new Loosening(index);
        this.completions = new Completions(index::suggest);
    }

    /**
     * Answers a search.
     *
     * @throws ProblemException if the query is refused
     */
    public SearchReply search(SearchParameters parameters) {
        long start = System.nanoTime();
        QueryReading.Understood reading = read(parameters.text());
        SearchRequest request = request(reading, parameters);
        SearchAnswer answer = ask(request);
        long took = System.nanoTime() - start;
        meter.add(took);
        List<SearchReply.HelpReply> help = answer.total() == 0 ? help(reading, request.query()) : List.of();
        return new ReplyWriter(reading, parameters.explain())
                .write(answer, Math.round(took / NANOS_A_MILLI * 10) / 10.0, help);
    }

    /** Whom each clause of a query that finds nobody would let in if it were loosened, read as plain words, or dropped. */
    private List<SearchReply.HelpReply> help(QueryReading.Understood reading, Query query) {
        Stream<SearchReply.HelpReply> loosened = loosening.offers(query).stream()
                .map(offer -> new SearchReply.HelpReply(language.print(offer.query()), label(offer), offer.count()));
        return Stream.concat(asWords(reading), loosened).limit(MOST_HELP).toList();
    }

    /** The query with one of its names read as words anywhere, for each name that then finds somebody. */
    private Stream<SearchReply.HelpReply> asWords(QueryReading.Understood reading) {
        return reading.leaves().stream()
                .filter(leaf -> !leaf.kind().equals("text") && !leaf.typed().contains(":"))
                .limit(MOST_HELP)
                .map(leaf -> reading.text().substring(0, leaf.start())
                        + "text:\"" + leaf.typed().replace("\"", "") + "\""
                        + reading.text().substring(leaf.end()))
                .flatMap(text -> language.read(text) instanceof QueryReading.Understood words
                        ? Stream.of(
                                new SearchReply.HelpReply(text, text, index.count(words.query(), Certainty.POSSIBLE)))
                        : Stream.empty())
                .filter(offer -> offer.count() > 0);
    }

    private String label(Loosening.Offer offer) {
        String clause = language.print(offer.clause());
        return offer.instead() instanceof Query.Everyone
                ? "without " + clause
                : language.print(offer.instead()) + " instead of " + clause;
    }

    /**
     * Says clause by clause whether a candidate answers a query, and what came nearest.
     *
     * @throws ProblemException if the query is refused
     */
    SearchReply.WhyReply why(StoredCandidate candidate, String text) {
        QueryReading.Understood reading = read(text);
        WhyNot.Reasons reasons = whyNot.get().explain(reading.query(), candidate.career());
        return new ReplyWriter(reading, false).write(reasons, candidate.career(), language::print);
    }

    /** People with like careers: a query that can be edited, and its hits without the candidate. */
    SearchReply.SimilarReply similar(StoredCandidate candidate, int size) {
        Query query = moreLikeThis.query(candidate.career());
        String text = language.print(query);
        SearchAnswer answer = index.search(SearchRequest.of(query).withPage(size + 1, null));
        List<SearchReply.HitReply> hits = new ReplyWriter(read(text), false)
                .write(answer, 0, List.of()).hits().stream()
                        .filter(hit -> !hit.id().equals(candidate.id()))
                        .limit(size)
                        .toList();
        return new SearchReply.SimilarReply(text, Math.max(0, answer.total() - 1), hits);
    }

    /** Completions of what stands before {@code at} in a query. */
    SearchReply.SuggestReply suggest(String text, int at) {
        return new SearchReply.SuggestReply(completions.complete(text, at).stream()
                .map(completion -> new SearchReply.SuggestionReply(
                        completion.text(),
                        completion.label(),
                        completion.kind(),
                        completion.count(),
                        List.of(completion.start(), completion.end())))
                .toList());
    }

    /** A query as understood, with its tree and the parameters of a search that asks the same. */
    SearchReply.ReadingReply reading(String text) {
        QueryReading.Understood reading = read(text);
        Filters filters = language.toFilters(reading.query());
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("q", filters.rest());
        filters.values().forEach((parameter, values) -> parameters.put(parameter.parameter(), values));
        if (filters.from() != null) {
            parameters.put("from", filters.from().toString());
        }
        if (filters.to() != null) {
            parameters.put("to", filters.to().toString());
        }
        return new SearchReply.ReadingReply(ReplyWriter.query(reading), TreeWriter.write(reading.query()), parameters);
    }

    private SearchAnswer ask(SearchRequest request) {
        try {
            return index.search(request);
        } catch (CursorException unknown) {
            throw ProblemException.parameter("cursor", String.valueOf(unknown.getMessage()));
        }
    }

    /**
     * Reads a query without asking it.
     *
     * @throws ProblemException if it is refused
     */
    QueryReading.Understood read(String text) {
        return switch (language.read(text)) {
            case QueryReading.Understood understood -> understood;
            case QueryReading.Refused refused -> {
                if (refused.cause() == QueryReading.Cause.PROTECTED) {
                    store.audit("refused", "search", "a query for a protected characteristic");
                }
                throw ProblemException.query(refused.reason(), refused.start(), refused.end());
            }
        };
    }

    private static SearchRequest request(QueryReading.Understood reading, SearchParameters parameters) {
        Query query =
                parameters.span() == null ? reading.query() : new Query.During(reading.query(), parameters.span());
        SearchRequest.Counts counts = SearchRequest.Counts.of(parameters.facets())
                .withScope(parameters.facetScope())
                .withSize(parameters.facetSize())
                .withContaining(parameters.facetQueries());
        SearchRequest request = SearchRequest.of(query)
                .withSelected(parameters.selected())
                .withFacets(counts)
                .withCertainty(parameters.certainty())
                .withSort(parameters.sort())
                .withPage(parameters.size(), parameters.cursor());
        return parameters.explain() ? request.withExplain() : request;
    }

    /** An answer exactly as REST returns it. */
    public String toJson(SearchReply reply) {
        try {
            return json.writeValueAsString(reply);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException("an answer could not be written as JSON", failure);
        }
    }

    SearchMeter meter() {
        return meter;
    }
}
