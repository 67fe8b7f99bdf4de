package io.tenure.career;

/**
 * A three-valued answer. Ordered: {@code NO < POSSIBLE < CERTAIN}, so that AND is the minimum, OR the maximum, and NOT swaps the ends
 * (Kleene's strong logic).
 */
public enum Certainty {
    NO,
    POSSIBLE,
    CERTAIN;

    public Certainty and(Certainty other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Certainty or(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public Certainty not() {
        return switch (this) {
            case NO -> CERTAIN;
            case POSSIBLE -> POSSIBLE;
            case CERTAIN -> NO;
        };
    }

    /** Certain if {@code certain}, else possible if {@code possible}, else no. */
    public static Certainty of(boolean possible, boolean certain) {
        return certain ? CERTAIN : possible ? POSSIBLE : NO;
    }
}
