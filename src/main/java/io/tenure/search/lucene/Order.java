package io.tenure.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The places of a segment's candidates by id and by name. Opens its columns when they are first asked for, since most hits never come near
 * the page. One thread.
 */
final class Order {

    private final LeafReader reader;
    private @Nullable SortedDocValues ids;
    private @Nullable SortedDocValues names;

    Order(LeafReader reader) {
        this.reader = reader;
    }

    private SortedDocValues ids() throws IOException {
        if (ids == null) {
            ids = DocValues.getSorted(reader, Fields.ID);
        }
        return ids;
    }

    private SortedDocValues names() throws IOException {
        if (names == null) {
            names = DocValues.getSorted(reader, Fields.NAME_ORDER);
        }
        return names;
    }

    /** Smaller for ids that come first. Candidates in rising order. */
    int idRank(int doc) throws IOException {
        SortedDocValues each = ids();
        return each.advanceExact(doc) ? each.ordValue() : 0;
    }

    /** The id of a rank. */
    String id(int rank) throws IOException {
        return ids().lookupOrd(rank).utf8ToString();
    }

    /** Greater for names that come first. Candidates in rising order. */
    long nameKey(int doc) throws IOException {
        SortedDocValues each = names();
        return each.advanceExact(doc) ? key(each.ordValue()) : key(0);
    }

    /** The folded name that has a key. */
    String name(long key) throws IOException {
        return names().lookupOrd((int) (key / -2)).utf8ToString();
    }

    private static long key(int rank) {
        return -2L * rank;
    }

    /** Where the page before ended, among the candidates of this segment. */
    TopHits.@Nullable Limit limit(@Nullable PageCursor after) throws IOException {
        if (after == null) {
            return null;
        }
        int id = ids().lookupTerm(new BytesRef(after.id()));
        int idRank = id < 0 ? -id - 2 : id;
        if (!after.isByName()) {
            return new TopHits.Limit(after.key(), idRank);
        }
        int name = names().lookupTerm(new BytesRef(after.name()));
        return name >= 0
                ? new TopHits.Limit(key(name), idRank)
                : new TopHits.Limit(key(-name - 1) + 1, Integer.MAX_VALUE);
    }
}
