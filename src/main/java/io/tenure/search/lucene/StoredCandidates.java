package io.tenure.search.lucene;

import io.tenure.search.Candidate;
import io.tenure.search.IndexException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** Reads candidates back as they were put in. */
final class StoredCandidates {

    private static final Set<String> FIELDS = Set.of(Fields.STORED);

    private StoredCandidates() {}

    static Candidate read(StoredFields stored, int doc) throws IOException {
        BytesRef bytes = stored.document(doc, FIELDS).getBinaryValue(Fields.STORED);
        if (bytes == null) {
            throw new IndexException(
                    "the index is damaged; rebuild it with: tenure reindex",
                    new IOException("document " + doc + " holds no candidate"));
        }
        return CandidateCodec.read(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    }
}
