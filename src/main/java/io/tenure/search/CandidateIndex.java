package io.tenure.search;

import io.tenure.career.Certainty;
import io.tenure.query.Query;
import io.tenure.query.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An index of candidates, derived from the store and replaceable at any time. Safe for use by many threads.
 *
 * <p>Changes become visible to searches with {@link #refresh} and durable with {@link #commit}; both are cheap when nothing changed.
 * Failures of the engine are thrown as {@link IndexException}.
 */
public interface CandidateIndex extends AutoCloseable {

    /** Adds or replaces candidates. */
    void put(Collection<Candidate> candidates);

    /** Removes candidates; ids that are not there are ignored. */
    void delete(Collection<String> ids);

    /**
     * Removes candidates so that no byte of them stays in the index's files: merged away, not only marked, and committed.
     *
     * @param sequence the store's number of the change, see {@link #commit}
     */
    void erase(Collection<String> ids, long sequence);

    /** Makes all changes so far visible. */
    void refresh();

    /** Makes all changes so far durable, together with the number of the last change that they hold. */
    void commit(long sequence);

    /** The number given to the last {@link #commit}; 0 for a new index. */
    long committedSequence();

    /**
     * One page of the candidates that answer a query.
     *
     * @throws CursorException if the request's cursor is not one of this search
     */
    SearchAnswer search(SearchRequest request);

    /** How many candidates answer a query at least so surely. */
    long count(Query query, Certainty least);

    /** A candidate as it was put in, without contact details and protected facts. */
    Optional<Candidate> find(String id);

    /**
     * Names that begin with what was typed, at the beginning of any of their words, the most used first; slips of the finger are forgiven
     * where nothing else fits. Within milliseconds; new names may come up some seconds late.
     */
    List<Suggestion> suggest(String typed, int size);

    /** The names and words of this index, as they are at each question. */
    Vocabulary vocabulary();

    /** How many candidates there are. */
    int size();

    /** Ids of all candidates, in order; for checking against the store. */
    List<String> ids();

    @Override
    void close();
}
