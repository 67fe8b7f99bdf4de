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
 * The values that each candidate of a segment has in one facet, turned round from the postings: two bytes a value on the heap, or
 * four once the facet has more than 65,536 values. The job masks (eight bytes a value) are read the first time that somebody counts over a
 * period. Safe for use by many threads.
 */
final class FacetColumn {

    private final LeafReader reader;
    private final String field;
    private final FacetDictionary dictionary;
    private final int[] first;
    private final char @Nullable [] few;
    private final int[] many;
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
        int[] values = new int[first[reader.maxDoc()]];
        int[] next = first.clone();
        eachPosting((_, number, doc) -> values[next[doc]++] = number);
        this.few = narrow(values);
        this.many = few == null ? values : new int[0];
    }

    /** The same numbers in half the space, or null where one of them is too great. */
    private static char @Nullable [] narrow(int[] values) {
        char[] narrow = new char[values.length];
        for (int i = 0; i < values.length; i++) {
            if (values[i] > Character.MAX_VALUE) {
                return null;
            }
            narrow[i] = (char) values[i];
        }
        return narrow;
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
        char[] numbers = few;
        return numbers == null ? many[at] : numbers[at];
    }

    /**
     * Counts the values of some candidates.
     *
     * @param counts by number of the value
     */
    void count(int[] docs, int size, int[] counts) {
        if (few == null) {
            count(many, docs, size, counts);
        } else {
            count(few, docs, size, counts);
        }
    }

    private void count(char[] values, int[] docs, int size, int[] counts) {
        for (int i = 0; i < size; i++) {
            int end = first[docs[i] + 1];
            for (int at = first[docs[i]]; at < end; at++) {
                counts[values[at]]++;
            }
        }
    }

    private void count(int[] values, int[] docs, int size, int[] counts) {
        for (int i = 0; i < size; i++) {
            int end = first[docs[i] + 1];
            for (int at = first[docs[i]]; at < end; at++) {
                counts[values[at]]++;
            }
        }
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
        long[] read = new long[first[first.length - 1]];
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
