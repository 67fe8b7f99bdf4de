package io.tenure.search.lucene;

import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;

/** The exact slow path: careers with more jobs than a mask has bits are decided by the reference evaluator itself. */
final class WideCareers {

    private final StoredFields stored;
    private final Query query;
    private final Evaluator evaluator;

    WideCareers(LeafReader reader, Query query, Evaluator evaluator) throws IOException {
        this.stored = reader.storedFields();
        this.query = query;
        this.evaluator = evaluator;
    }

    int value(int doc) throws IOException {
        return evaluator
                .evaluate(query, StoredCandidates.read(stored, doc).career())
                .ordinal();
    }
}
