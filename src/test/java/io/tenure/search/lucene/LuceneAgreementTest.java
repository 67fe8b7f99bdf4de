package io.tenure.search.lucene;

import io.tenure.query.Words;
import io.tenure.search.AgreementContract;
import io.tenure.search.CandidateIndex;
import io.tenure.search.TinyTaxonomy;

/** The embedded engine agrees with the evaluator. */
final class LuceneAgreementTest extends AgreementContract {

    @Override
    protected CandidateIndex open() {
        return LuceneIndex.inMemory(new TinyTaxonomy(), CLOCK);
    }

    @Override
    protected Words words() {
        return new LuceneWords();
    }
}
