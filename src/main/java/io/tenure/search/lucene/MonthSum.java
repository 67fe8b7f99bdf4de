package io.tenure.search.lucene;

import io.tenure.query.Evaluator;
import java.util.Arrays;

/** Counts the months of some jobs, each once, inside the time that is asked: a bit a month since 1950. */
final class MonthSum {

    private final int first;
    private final int last;
    private final long[] months;

    MonthSum(AskedTime asked) {
        this(asked.timed() ? asked.first() : 0, asked.timed() ? asked.last() : asked.now(), asked.now());
    }

    private MonthSum(int first, int last, int now) {
        this.first = Math.max(first, Evaluator.FIRST_COUNTED_MONTH);
        this.last = Math.min(last, now);
        int span = Math.max(0, this.last - this.first + 1);
        this.months = new long[(span + Long.SIZE - 1) / Long.SIZE];
    }

    void clear() {
        Arrays.fill(months, 0);
    }

    /** Adds the months from {@code from} to {@code to}, both included, as far as they are asked for. */
    void add(int from, int to) {
        int start = Math.max(from, first) - first;
        int end = Math.min(to, last) - first;
        if (start > end) {
            return;
        }
        int firstWord = start / Long.SIZE;
        int lastWord = end / Long.SIZE;
        long head = -1L << start;
        long tail = -1L >>> (Long.SIZE - 1 - end % Long.SIZE);
        if (firstWord == lastWord) {
            months[firstWord] |= head & tail;
            return;
        }
        months[firstWord] |= head;
        Arrays.fill(months, firstWord + 1, lastWord, -1L);
        months[lastWord] |= tail;
    }

    int count() {
        int sum = 0;
        for (long word : months) {
            sum += Long.bitCount(word);
        }
        return sum;
    }
}
