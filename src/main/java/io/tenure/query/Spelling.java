package io.tenure.query;

import io.tenure.career.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the known name that a mistyped word may have meant: first in the taxonomy, then in the index. One slip (a letter more, fewer,
 * other, or two swapped) is forgiven from five letters on, two from eight; the first letter must be right. Safe for use by many threads.
 */
final class Spelling {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 30;
    private static final int TWO_SLIPS_FROM = 8;

    private final Vocabulary vocabulary;
    private final Supplier<List<KnownName>> names;
    private volatile @Nullable Map<Integer, List<Name>> byShape;

    /**
     * A name that a word may have meant.
     *
     * @param letters see {@link #letters}
     */
    private record Name(String folded, String written, long letters) {}

    /** @param names asked for once, by {@link #warm} or when the first word is looked up */
    Spelling(Supplier<List<KnownName>> names, Vocabulary vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
    }

    /** Makes the names ready, so that the first mistyped word need not wait. */
    void warm() {
        byShape();
    }

    /** Two threads may both make the map; they make the same. */
    private Map<Integer, List<Name>> byShape() {
        Map<Integer, List<Name>> known = byShape;
        if (known == null) {
            known = names.get().stream()
                    .filter(name -> isFit(name.folded()))
                    .map(name -> new Name(name.folded(), name.written(), letters(name.folded())))
                    .collect(Collectors.groupingBy(
                            name -> shape(name.folded().charAt(0), name.folded().length())));
            byShape = known;
        }
        return known;
    }

    private static boolean isFit(String folded) {
        return folded.length() >= SHORTEST && folded.length() <= LONGEST;
    }

    /** The likeliest name, or empty where the word stands in a CV as it is or nothing is near. */
    Optional<String> findNear(String word) {
        String folded = Names.fold(word);
        if (!isFit(folded) || vocabulary.hasWord(word)) {
            return Optional.empty();
        }
        return nearest(folded).or(() -> vocabulary.listNear(word).stream().findFirst());
    }

    /** First letter and length in one number. */
    private static int shape(char first, int length) {
        return first * (LONGEST + 1) + length;
    }

    private Optional<String> nearest(String folded) {
        int allowed = folded.length() >= TWO_SLIPS_FROM ? 2 : 1;
        long letters = letters(folded);
        String best = null;
        for (int length = folded.length() - allowed; length <= Math.min(LONGEST, folded.length() + allowed); length++) {
            for (Name name : byShape().getOrDefault(shape(folded.charAt(0), length), List.of())) {
                int slips =
                        differ(letters, name.letters(), allowed) ? allowed + 1 : slips(folded, name.folded(), allowed);
                if (slips > 0 && slips <= allowed) {
                    best = name.written();
                    allowed = slips - 1;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** A bit for each letter that stands in a word; letters far apart in the alphabets of the world share bits. */
    private static long letters(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1L << folded.charAt(i);
        }
        return letters;
    }

    /** Whether the letters alone tell that two words are more than so many slips apart: a slip changes at most two of them. */
    private static boolean differ(long some, long others, int slips) {
        return Long.bitCount(some ^ others) > 2 * slips;
    }

    /** The optimal string alignment distance of two words, or more than {@code most} where it is more. */
    static int slips(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost(a, i, b, j));
                if (i > 1 && j > 1 && cost(a, i, b, j - 1) == 0 && cost(a, i - 1, b, j) == 0) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int cost(String a, int i, String b, int j) {
        return a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    }
}
