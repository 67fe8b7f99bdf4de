package io.tenure.search.lucene;

import java.io.IOException;
import java.util.BitSet;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The values that each candidate of a segment has in one facet, each with the jobs that possibly show it: twelve bytes a value. Needed only
 * where somebody counts over a period. Immutable.
 */
final class FacetJobs {

    private final int[] first;
    private final int[] values;
    private final long[] jobs;

    private FacetJobs(int[] first) {
        this.first = first;
        this.values = new int[first[first.length - 1]];
        this.jobs = new long[values.length];
    }

    static FacetJobs read(LeafReader reader, String field, FacetDictionary dictionary) throws IOException {
        int[] first = new int[reader.maxDoc() + 1];
        Terms terms = reader.terms(field);
        if (terms == null) {
            return new FacetJobs(first);
        }
        eachPosting(reader, field, terms, dictionary, (_, cursor, doc) -> first[doc + 1]++);
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            first[doc + 1] += first[doc];
        }
        FacetJobs read = new FacetJobs(first);
        int[] next = first.clone();
        eachPosting(reader, field, terms, dictionary, (number, cursor, doc) -> {
            cursor.load(doc);
            read.values[next[doc]] = number;
            read.jobs[next[doc]++] = cursor.possible;
        });
        return read;
    }

    private interface PostingVisitor {
        void visit(int number, LeafCursor cursor, int doc);
    }

    private static void eachPosting(
            LeafReader reader, String field, Terms terms, FacetDictionary dictionary, PostingVisitor visitor)
            throws IOException {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            String term = each.term().utf8ToString();
            int number = dictionary.number(term);
            LeafCursor cursor = SkillCursor.open(reader, field, term);
            DocIdSetIterator docs = cursor.candidates();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                visitor.visit(number, cursor, doc);
            }
        }
    }

    /**
     * Counts the values that some jobs of a candidate show.
     *
     * @param counts by number of the value
     */
    void count(int doc, long asked, int[] counts) {
        for (int at = first[doc]; at < first[doc + 1]; at++) {
            if ((jobs[at] & asked) != 0) {
                counts[values[at]]++;
            }
        }
    }

    /** Whether some jobs of a candidate show any of some values. */
    boolean has(int doc, long asked, BitSet numbers) {
        for (int at = first[doc]; at < first[doc + 1]; at++) {
            if ((jobs[at] & asked) != 0 && numbers.get(values[at])) {
                return true;
            }
        }
        return false;
    }
}
