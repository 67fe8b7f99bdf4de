package io.tenure.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * The searches of {@link SearchBenchmark} in turn, round after round on one thread, by the processor time that they take: what else runs on
 * the machine meets all of them alike. Prints the median of each in milliseconds. Arguments: a pattern of names, seconds to run.
 */
final class SearchRounds {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_ROUNDS = 600;
    private static final int MOST_ROUNDS = 100_000;
    private static final int CAREERS = 100_000;

    private SearchRounds() {}

    /** A search and the times that it took. */
    private static final class Timed {
        private final Callable<Object> work;
        private final long[] nanos = new long[MOST_ROUNDS];
        private int rounds;
        private Object last = "";

        Timed(Callable<Object> work) {
            this.work = work;
        }

        void run(boolean counts) throws Exception {
            long start = THREADS.getCurrentThreadCpuTime();
            last = work.call();
            if (counts) {
                nanos[rounds++] = THREADS.getCurrentThreadCpuTime() - start;
            }
        }

        double medianMillis() {
            long[] sorted = Arrays.copyOf(nanos, rounds);
            Arrays.sort(sorted);
            return rounds == 0 ? 0 : sorted[rounds / 2] / 1e6;
        }
    }

    public static void main(String[] args) throws Exception {
        Pattern names = Pattern.compile(args.length > 0 ? args[0] : ".*");
        int seconds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        SearchBenchmark searches = new SearchBenchmark();
        searches.careers = CAREERS;
        searches.threads = 1;
        searches.open();
        Map<String, Timed> all = new LinkedHashMap<>();
        searches.each((name, work) -> {
            if (names.matcher(name).find()) {
                all.put(name, new Timed(work));
            }
        });
        rounds(all, seconds);
        all.forEach((name, timed) -> System.out.printf(
                "%-50s %8.3f ms  %d rounds, last answer %d%n",
                name, timed.medianMillis(), timed.rounds, timed.last.hashCode()));
        searches.close();
    }

    private static void rounds(Map<String, Timed> all, int seconds) throws Exception {
        long end = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (Timed timed : all.values()) {
                timed.run(round >= WARM_ROUNDS);
            }
            if (round == WARM_ROUNDS) {
                end = System.nanoTime() + seconds * 1_000_000_000L;
            } else if (round > WARM_ROUNDS && System.nanoTime() > end) {
                return;
            }
        }
    }
}
