package io.tenure.taxonomy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of one text, found when first asked for. For one thread. */
final class Vocabulary {

    private static final int BITS = 1 << 12;

    private final Folded text;
    private final long[] bits = new long[BITS / Long.SIZE];
    private int[] hashes = {};
    private int[] starts = {};
    private int size = -1;

    Vocabulary(Folded text) {
        this.text = text;
    }

    /** A phrase to look for, and the hash of its first word. */
    record Term(String phrase, int firstWord) {

        static List<Term> all(List<String> phrases) {
            return phrases.stream().map(Term::of).toList();
        }

        private static Term of(String phrase) {
            int gap = phrase.indexOf(' ');
            return new Term(phrase, (gap < 0 ? phrase : phrase.substring(0, gap)).hashCode());
        }
    }

    /**
     * Single words to look for at once.
     *
     * @param words with their plurals
     * @param bits of the words' hashes
     */
    record Group(Set<String> words, BitSet bits) {

        static Group of(Set<String> singulars) {
            Set<String> words = new HashSet<>(singulars);
            singulars.forEach(word -> words.add(word + "s"));
            BitSet bits = new BitSet(BITS);
            words.forEach(word -> bits.set(bit(word.hashCode())));
            return new Group(words, bits);
        }
    }

    /** Whether a word of the group stands in the stretch. */
    boolean holdsAny(Group group, int from, int to) {
        if (size < 0) {
            collect();
        }
        int found = Arrays.binarySearch(starts, 0, size, from);
        for (int i = found < 0 ? -found - 1 : found; i < size && starts[i] < to; i++) {
            if (group.bits().get(bit(hashes[i])) && group.words().contains(wordAt(starts[i]))) {
                return true;
            }
        }
        return false;
    }

    private String wordAt(int start) {
        return text.slice(start, text.wordEnd(start));
    }

    /** Where the term stands as whole words, a plural s allowed: in the stretch, else anywhere, else nowhere. */
    Place find(Term term, int from, int to) {
        if (size < 0) {
            collect();
        }
        int plural = term.firstWord() * 31 + 's';
        if (!holds(term.firstWord()) && !holds(plural)) {
            return Place.NOWHERE;
        }
        Place place = Place.NOWHERE;
        for (int i = 0; i < size; i++) {
            boolean same = hashes[i] == term.firstWord() || hashes[i] == plural;
            if (same && (place == Place.NOWHERE || starts[i] >= from && starts[i] < to) && stands(term, starts[i])) {
                place = starts[i] >= from && starts[i] < to ? Place.WITHIN : Place.ELSEWHERE;
                if (place == Place.WITHIN) {
                    return place;
                }
            }
        }
        return place;
    }

    /** Where a term stands. */
    enum Place {
        WITHIN,
        ELSEWHERE,
        NOWHERE
    }

    private boolean stands(Term term, int start) {
        int end = start + term.phrase().length();
        return text.matches(term.phrase(), start) && (text.isEnd(end) || text.at(end) == 's' && text.isEnd(end + 1));
    }

    /** The hash of a word here is that of {@link String#hashCode}. */
    private void collect() {
        size = 0;
        int at = 0;
        while (at < text.length()) {
            if (text.isStart(at)) {
                int start = at;
                int end = Math.max(at + 1, text.wordEnd(at));
                int hash = 0;
                while (at < end) {
                    hash = hash * 31 + text.at(at++);
                }
                add(hash, start);
            } else {
                at++;
            }
        }
    }

    private void add(int hash, int start) {
        if (size == hashes.length) {
            int larger = Math.max(64, size * 2);
            hashes = Arrays.copyOf(hashes, larger);
            starts = Arrays.copyOf(starts, larger);
        }
        hashes[size] = hash;
        starts[size++] = start;
        int bit = bit(hash);
        bits[bit / Long.SIZE] |= 1L << bit;
    }

    private boolean holds(int hash) {
        int bit = bit(hash);
        return (bits[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int bit(int hash) {
        return (hash * 0x9E3779B9) >>> 20;
    }
}
