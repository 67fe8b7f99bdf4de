package io.tenure.search;

import java.util.Collection;
import java.util.List;

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

    SearchAnswer search(SearchRequest request);

    /** How many candidates there are. */
    int size();

    /** Ids of all candidates, in order; for checking against the store. */
    List<String> ids();

    @Override
    void close();
}
