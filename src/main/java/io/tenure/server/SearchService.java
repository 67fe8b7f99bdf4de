package io.tenure.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenure.query.Query;
import io.tenure.query.QueryReading;
import io.tenure.search.CandidateIndex;
import io.tenure.search.CursorException;
import io.tenure.search.SearchAnswer;
import io.tenure.search.SearchRequest;
import io.tenure.store.CandidateStore;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Answers searches: reads the query, asks the index, and writes the answer in the form that stays stable. For REST and command line. */
public final class SearchService {

    private static final double NANOS_A_MILLI = 1e6;

    private final Function<String, QueryReading> language;
    private final CandidateIndex index;
    private final CandidateStore store;
    private final ObjectMapper json = new ObjectMapper();
    private final SearchMeter meter = new SearchMeter();

    SearchService(Function<String, QueryReading> language, CandidateIndex index, CandidateStore store) {
        this.language = language;
        this.index = index;
        this.store = store;
    }

    /**
     * Answers a search.
     *
     * @throws ProblemException if the query is refused
     */
    public SearchReply search(SearchParameters parameters) {
        long start = System.nanoTime();
        QueryReading.Understood reading = read(parameters.text());
        SearchAnswer answer = ask(request(reading, parameters));
        long took = System.nanoTime() - start;
        meter.add(took);
        return new ReplyWriter(reading, parameters).write(answer, Math.round(took / NANOS_A_MILLI * 10) / 10.0);
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
        return switch (language.apply(text)) {
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
