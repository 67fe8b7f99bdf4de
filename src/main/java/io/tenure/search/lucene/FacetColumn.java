package io.tenure.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The values that each candidate of a segment has in one facet, turned round from the postings. A value that many have is a set of
 * candidates, so that it is counted 64 candidates at a time; the others stand candidate by candidate, four bytes each. Most of what
 * candidates have are values that many have, so this counts several times faster than value by value, and is smaller. Immutable.
 */
final class FacetColumn {

    /** A value that more than one candidate in so many has is frequent: then a set is not much larger than a list. */
    private static final int FREQUENT = 32;

    /** Fewer hits than one candidate in so many are looked up one by one. */
    private static final int FEW = 64;

    /** Candidates that are fetched from memory together. */
    private static final int BATCH = 128;

    private final int[] first;
    private final int[] rare;
    private final int[] frequentNumbers;
    private final FixedBitSet[] frequent;

    /** Means nothing; keeps {@link #fetch} from being left out. */
    @SuppressWarnings("unused")
    private int fetched;

    private FacetColumn(int[] first, int[] rare, int[] frequentNumbers, FixedBitSet[] frequent) {
        this.first = first;
        this.rare = rare;
        this.frequentNumbers = frequentNumbers;
        this.frequent = frequent;
    }

    static FacetColumn read(LeafReader reader, String field, FacetDictionary dictionary) throws IOException {
        Terms terms = reader.terms(field);
        int[] first = new int[reader.maxDoc() + 1];
        List<Integer> numbers = new ArrayList<>();
        List<FixedBitSet> frequent = new ArrayList<>();
        if (terms == null) {
            return new FacetColumn(first, new int[0], new int[0], new FixedBitSet[0]);
        }
        int most = reader.maxDoc() / FREQUENT;
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            postings = each.postings(postings, PostingsEnum.NONE);
            if (each.docFreq() > most) {
                numbers.add(dictionary.number(each.term().utf8ToString()));
                frequent.add(set(postings, reader.maxDoc()));
            } else {
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    first[doc + 1]++;
                }
            }
        }
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            first[doc + 1] += first[doc];
        }
        return new FacetColumn(
                first,
                rare(terms, most, first, dictionary),
                numbers.stream().mapToInt(Integer::intValue).toArray(),
                frequent.toArray(FixedBitSet[]::new));
    }

    private static FixedBitSet set(PostingsEnum postings, int size) throws IOException {
        FixedBitSet set = new FixedBitSet(size);
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            set.set(doc);
        }
        return set;
    }

    private static int[] rare(Terms terms, int most, int[] first, FacetDictionary dictionary) throws IOException {
        int[] values = new int[first[first.length - 1]];
        int[] next = first.clone();
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            if (each.docFreq() <= most) {
                int number = dictionary.number(each.term().utf8ToString());
                postings = each.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    values[next[doc]++] = number;
                }
            }
        }
        return values;
    }

    /**
     * Counts the values of some candidates.
     *
     * @param counts by number of the value
     */
    void count(FixedBitSet docs, int[] counts) {
        int size = docs.cardinality();
        boolean few = size < docs.length() / FEW;
        int[] batch = new int[BATCH];
        BitSetIterator each = new BitSetIterator(docs, size);
        for (int left = size; left > 0; left -= BATCH) {
            int count = Math.min(left, BATCH);
            for (int i = 0; i < count; i++) {
                batch[i] = each.nextDoc();
            }
            fetch(batch, count);
            countRare(batch, count, counts);
            if (few) {
                countFrequent(batch, count, counts);
            }
        }
        for (int i = 0; i < frequent.length && !few; i++) {
            counts[frequentNumbers[i]] += (int) FixedBitSet.intersectionCount(docs, frequent[i]);
        }
    }

    /**
     * Touches what will be counted next. Candidates lie far apart in memory: here the processor waits for many of them at once, in {@link
     * #countRare} it would wait for one after the other.
     */
    private void fetch(int[] docs, int size) {
        int touched = 0;
        for (int i = 0; i < size; i++) {
            int from = first[docs[i]];
            touched += from < rare.length ? rare[from] : 0;
        }
        fetched = touched;
    }

    private void countRare(int[] docs, int size, int[] counts) {
        for (int i = 0; i < size; i++) {
            int end = first[docs[i] + 1];
            for (int at = first[docs[i]]; at < end; at++) {
                counts[rare[at]]++;
            }
        }
    }

    private void countFrequent(int[] docs, int size, int[] counts) {
        for (int value = 0; value < frequent.length; value++) {
            for (int i = 0; i < size; i++) {
                counts[frequentNumbers[value]] += frequent[value].get(docs[i]) ? 1 : 0;
            }
        }
    }

    /** Tells whether candidates have any of some values. */
    Choice choose(BitSet numbers) {
        List<FixedBitSet> sets = new ArrayList<>();
        for (int i = 0; i < frequent.length; i++) {
            if (numbers.get(frequentNumbers[i])) {
                sets.add(frequent[i]);
            }
        }
        return new Choice(numbers, sets.toArray(FixedBitSet[]::new), sets.size() < numbers.cardinality());
    }

    /** Some chosen values. */
    final class Choice {
        private final BitSet numbers;
        private final FixedBitSet[] sets;
        private final boolean anyRare;

        private Choice(BitSet numbers, FixedBitSet[] sets, boolean anyRare) {
            this.numbers = numbers;
            this.sets = sets;
            this.anyRare = anyRare;
        }

        boolean has(int doc) {
            for (FixedBitSet set : sets) {
                if (set.get(doc)) {
                    return true;
                }
            }
            return anyRare && hasRare(doc);
        }

        private boolean hasRare(int doc) {
            for (int at = first[doc]; at < first[doc + 1]; at++) {
                if (numbers.get(rare[at])) {
                    return true;
                }
            }
            return false;
        }
    }
}
