package io.tenure.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/** The postings of all terms that begin with a prefix, as those of one term: gathered and sorted once. */
final class PrefixPostings extends PostingsEnum {

    /** A document in the upper half, a position in the lower; sorted. */
    private final long[] places;

    private int documents;
    private int at;
    private int end;
    private int next;
    private int doc = -1;

    private PrefixPostings(long[] places) {
        this.places = places;
        for (int i = 0; i < places.length; i++) {
            documents += i == 0 || document(i) != document(i - 1) ? 1 : 0;
        }
    }

    /** @return null where no term begins so */
    static @Nullable PostingsEnum open(LeafReader reader, Term prefix) throws IOException {
        Terms terms = reader.terms(prefix.field());
        if (terms == null) {
            return null;
        }
        long[] places = gather(terms.iterator(), prefix.bytes());
        Arrays.sort(places);
        return places.length == 0 ? null : new PrefixPostings(places);
    }

    private static long[] gather(TermsEnum terms, BytesRef prefix) throws IOException {
        long[] places = new long[64];
        int count = 0;
        PostingsEnum postings = null;
        TermsEnum.SeekStatus found = terms.seekCeil(prefix);
        BytesRef term = found == TermsEnum.SeekStatus.END ? null : terms.term();
        while (term != null && StringHelper.startsWith(term, prefix)) {
            postings = terms.postings(postings, PostingsEnum.POSITIONS);
            while (postings.nextDoc() != NO_MORE_DOCS) {
                int frequency = postings.freq();
                places = count + frequency > places.length ? Arrays.copyOf(places, 2 * (count + frequency)) : places;
                for (int i = 0; i < frequency; i++) {
                    places[count++] = (long) postings.docID() << Integer.SIZE | postings.nextPosition();
                }
            }
            term = terms.next();
        }
        return Arrays.copyOf(places, count);
    }

    private int document(int place) {
        return (int) (places[place] >>> Integer.SIZE);
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() {
        return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
        int from = Arrays.binarySearch(places, end, places.length, (long) target << Integer.SIZE);
        at = from < 0 ? -from - 1 : from;
        if (at == places.length) {
            end = at;
            doc = NO_MORE_DOCS;
            return doc;
        }
        doc = document(at);
        next = at;
        end = at + 1;
        while (end < places.length && document(end) == doc) {
            end++;
        }
        return doc;
    }

    @Override
    public long cost() {
        return documents;
    }

    @Override
    public int freq() {
        return end - at;
    }

    @Override
    public int nextPosition() {
        return (int) places[next++];
    }

    @Override
    public int startOffset() {
        return -1;
    }

    @Override
    public int endOffset() {
        return -1;
    }

    @Override
    public @Nullable BytesRef getPayload() {
        return null;
    }
}
