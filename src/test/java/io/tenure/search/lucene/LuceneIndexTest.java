package io.tenure.search.lucene;

import io.tenure.search.CandidateIndex;
import io.tenure.search.CandidateIndexContract;

/** The embedded engine keeps the contract. */
final class LuceneIndexTest extends CandidateIndexContract {

    @Override
    protected CandidateIndex open() {
        return LuceneIndex.inMemory(TAXONOMY, CLOCK);
    }
}
