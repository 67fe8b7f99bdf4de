package io.tenure.server;

import java.util.concurrent.atomic.LongAdder;

/** How many searches were answered and how long they took in all. */
final class SearchMeter {

    private static final double NANOS_A_SECOND = 1e9;

    private final LongAdder searches = new LongAdder();
    private final LongAdder nanos = new LongAdder();

    void add(long tookNanos) {
        searches.increment();
        nanos.add(tookNanos);
    }

    long count() {
        return searches.sum();
    }

    double seconds() {
        return nanos.sum() / NANOS_A_SECOND;
    }
}
