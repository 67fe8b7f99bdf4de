package io.tenure.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/**
 * The values that each candidate of a segment has in one facet, turned round from the postings: four bytes a value, on the heap. The job
 * masks (eight bytes a value) are read the first time that somebody counts over a period. Safe for use by many threads.
 */
final class FacetColumn {

    private final LeafReader reader;
    private final String field;
    private final FacetDictionary dictionary;
    private final int[] first;
    private final int[] values;
    private volatile long @Nullable [] masks;

    private FacetColumn(LeafReader reader, String field, FacetDictionary dictionary) throws IOException {
        this.reader = reader;
        this.field = field;
        this.dictionary = dictionary;
        this.first = new int[reader.maxDoc() + 1];
        eachPosting((_, _, doc) -> first[doc + 1]++);
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            first[doc + 1] += first[doc];
        }
        this.values = new int[first[reader.maxDoc()]];
        int[] next = first.clone();
        eachPosting((_, number, doc) -> values[next[doc]++] = number);
    }

    static FacetColumn read(LeafReader reader, String field, FacetDictionary dictionary) throws IOException {
        return new FacetColumn(reader, field, dictionary);
    }

    private interface PostingVisitor {
        void visit(String term, int number, int doc);
    }

    private void eachPosting(PostingVisitor visitor) throws IOException {
        Terms terms = reader.terms(field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            String term = each.term().utf8ToString();
            int number = dictionary.number(term);
            postings = each.postings(postings, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                visitor.visit(term, number, doc);
            }
        }
    }

    /** Where a candidate's values begin. */
    int first(int doc) {
        return first[doc];
    }

    /** Where they end. */
    int end(int doc) {
        return first[doc + 1];
    }

    int value(int at) {
        return values[at];
    }

    /** Beside each value, the jobs that possibly show it. */
    long[] masks() {
        long[] known = masks;
        if (known == null) {
            synchronized (this) {
                known = masks == null ? readMasks() : masks;
                masks = known;
            }
        }
        return known;
    }

    private long[] readMasks() {
        long[] read = new long[values.length];
        int[] next = first.clone();
        try {
            TermsEnum each = reader.terms(field) == null
                    ? TermsEnum.EMPTY
                    : reader.terms(field).iterator();
            while (each.next() != null) {
                LeafCursor cursor = SkillCursor.open(reader, field, each.term().utf8ToString());
                DocIdSetIterator docs = cursor.candidates();
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    cursor.load(doc);
                    read[next[doc]++] = cursor.possible;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
