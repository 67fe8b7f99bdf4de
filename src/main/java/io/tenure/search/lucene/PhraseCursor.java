package io.tenure.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Finds a phrase by its words' positions, and the jobs by the positions. Follows {@link io.tenure.query.PhraseMatcher} to the letter.
 */
final class PhraseCursor extends LeafCursor {

    private final PostingsEnum[] words;
    private final int slop;
    private final boolean timeless;
    private final PeriodColumns periods;
    private final DocIdSetIterator candidates;
    private final int[][] positions;
    private final int[] counts;
    private final int[] taken;

    private PhraseCursor(List<PostingsEnum> words, int slop, boolean timeless, PeriodColumns periods) {
        this.words = words.toArray(PostingsEnum[]::new);
        this.slop = slop;
        this.timeless = timeless;
        this.periods = periods;
        this.candidates = words.size() == 1
                ? words.getFirst()
                : ConjunctionUtils.intersectIterators(new ArrayList<DocIdSetIterator>(words));
        this.positions = new int[words.size()][16];
        this.counts = new int[words.size()];
        this.taken = new int[words.size()];
    }

    /** @param phrase analysed words; none match nothing */
    static LeafCursor open(
            LeafReader reader,
            String field,
            List<String> phrase,
            int slop,
            boolean prefix,
            boolean timeless,
            PeriodColumns periods)
            throws IOException {
        List<PostingsEnum> words = new ArrayList<>();
        for (int i = 0; i < phrase.size(); i++) {
            Term term = new Term(field, phrase.get(i));
            boolean goesOn = prefix && i == phrase.size() - 1;
            PostingsEnum word =
                    goesOn ? PrefixPostings.open(reader, term) : reader.postings(term, PostingsEnum.POSITIONS);
            if (word == null) {
                return new Nothing(timeless);
            }
            words.add(word);
        }
        return words.isEmpty() ? new Nothing(timeless) : new PhraseCursor(words, slop, timeless, periods);
    }

    @Override
    DocIdSetIterator candidates() {
        return candidates;
    }

    @Override
    boolean isTimeless() {
        return timeless;
    }

    @Override
    void read(int doc) {
        try {
            if ((candidates.docID() < doc ? candidates.advance(doc) : candidates.docID()) == doc) {
                readPositions();
                match();
                settle(doc);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has no time holds in all jobs; what is found holds for certain. */
    private void settle(int doc) {
        if (timeless) {
            outside = certain != 0 || outside != NO ? CERTAIN : NO;
            certain = outside == CERTAIN ? periods.jobs(doc) : 0;
        }
        possible = certain;
        named = certain != 0 || outside != NO;
    }

    private void readPositions() throws IOException {
        for (int word = 0; word < words.length; word++) {
            int count = words[word].freq();
            if (positions[word].length < count) {
                positions[word] = new int[count * 2];
            }
            for (int i = 0; i < count; i++) {
                positions[word][i] = words[word].nextPosition();
            }
            counts[word] = count;
        }
    }

    private void match() {
        if (words.length == 1) {
            for (int i = 0; i < counts[0]; i++) {
                found(positions[0][i]);
            }
        } else if (slop == 0) {
            matchInOrder();
        } else {
            matchWithin();
        }
    }

    private void found(int position) {
        int job = PositionedTokens.job(position);
        if (job < 0) {
            outside = CERTAIN;
        } else {
            certain |= 1L << Math.min(job, JobMask.JOBS - 1);
        }
    }

    private void matchInOrder() {
        Arrays.fill(taken, 0);
        for (int i = 0; i < counts[0]; i++) {
            int start = positions[0][i];
            int word = 1;
            while (word < words.length && skipTo(word, start + word)) {
                word++;
            }
            if (word == words.length) {
                found(start);
            }
        }
    }

    /** Moves a word's pointer up to a position and tells whether the word stands there. */
    private boolean skipTo(int word, int position) {
        while (taken[word] < counts[word] && positions[word][taken[word]] < position) {
            taken[word]++;
        }
        return taken[word] < counts[word] && positions[word][taken[word]] == position;
    }

    /** A match begins at a place of one of its words: tries them all as the beginning of the stretch. */
    private void matchWithin() {
        for (int word = 0; word < words.length; word++) {
            for (int i = 0; i < counts[word]; i++) {
                int start = positions[word][i];
                long slotEnd = (start / PositionedTokens.SLOT + 1L) * PositionedTokens.SLOT;
                if (fits(start, Math.min(slotEnd, (long) start + words.length + slop))) {
                    found(start);
                }
            }
        }
    }

    /** Gives every word the first free place in [start, end). */
    private boolean fits(int start, long end) {
        for (int word = 0; word < words.length; word++) {
            int place = firstFree(word, start, end);
            if (place < 0) {
                return false;
            }
            taken[word] = place;
        }
        return true;
    }

    private int firstFree(int word, int start, long end) {
        int at = Arrays.binarySearch(positions[word], 0, counts[word], start);
        for (int i = at < 0 ? -at - 1 : at; i < counts[word] && positions[word][i] < end; i++) {
            if (isFree(word, positions[word][i])) {
                return positions[word][i];
            }
        }
        return -1;
    }

    private boolean isFree(int words, int position) {
        for (int i = 0; i < words; i++) {
            if (taken[i] == position) {
                return false;
            }
        }
        return true;
    }
}
