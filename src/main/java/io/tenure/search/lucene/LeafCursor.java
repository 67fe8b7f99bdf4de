package io.tenure.search.lucene;

import org.apache.lucene.search.DocIdSetIterator;

/**
 * Walks a segment and tells for each candidate which jobs show a leaf. Candidates are asked for in rising order. One thread, one walk.
 */
abstract class LeafCursor {

    static final int NO = 0;
    static final int POSSIBLE = 1;
    static final int CERTAIN = 2;

    /** The jobs that certainly show the leaf. */
    long certain;

    /** The jobs that possibly or certainly show it. */
    long possible;

    /** How surely the CV shows it outside the jobs: {@link #NO}, {@link #POSSIBLE} or {@link #CERTAIN}. */
    int outside;

    /** Whether the CV names the thing itself, not only something that implies it. */
    boolean named;

    /** Whether a title says it. */
    boolean titled;

    private int loaded = -1;

    /** Fills the fields for a candidate. */
    final void load(int doc) {
        if (doc != loaded) {
            loaded = doc;
            clear();
            read(doc);
        }
    }

    private void clear() {
        certain = 0;
        possible = 0;
        outside = NO;
        named = false;
        titled = false;
    }

    /** Fills the fields, which are all empty, for another candidate. */
    abstract void read(int doc);

    /** Every candidate that may show the leaf. Shared with {@link #read}: whoever walks it must not pass a candidate before it is read. */
    abstract DocIdSetIterator candidates();

    /** Whether the candidate that is loaded shows the leaf anywhere. */
    final boolean isShown() {
        return possible != 0 || outside != NO;
    }

    /** Whether no time applies to it: then {@link #outside} is the whole answer. */
    boolean isTimeless() {
        return false;
    }

    /** Shows nothing anywhere. */
    static final class Nothing extends LeafCursor {
        private final boolean timeless;

        Nothing(boolean timeless) {
            this.timeless = timeless;
        }

        @Override
        void read(int doc) {}

        @Override
        DocIdSetIterator candidates() {
            return DocIdSetIterator.empty();
        }

        @Override
        boolean isTimeless() {
            return timeless;
        }
    }
}
