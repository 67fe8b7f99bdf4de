package io.tenure.generate;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws from a list so that the k-th entry comes up with a frequency in proportion to 1 / k<sup>s</sup> (Zipf's law), as words, skills and
 * employers do in real CVs.
 */
final class Zipf<T> {

    private final List<T> entries;
    private final double[] cumulative;

    /** @param exponent s; about 1 for words, less for flatter choices */
    Zipf(List<T> entries, double exponent) {
        this.entries = List.copyOf(entries);
        this.cumulative = new double[entries.size()];
        double sum = 0;
        for (int k = 0; k < cumulative.length; k++) {
            sum += 1 / Math.pow(k + 1, exponent);
            cumulative[k] = sum;
        }
    }

    T draw(RandomGenerator random) {
        double at = random.nextDouble() * cumulative[cumulative.length - 1];
        int found = Arrays.binarySearch(cumulative, at);
        return entries.get(found < 0 ? -found - 1 : found);
    }
}
