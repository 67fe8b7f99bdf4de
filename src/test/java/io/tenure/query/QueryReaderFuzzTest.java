package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * Looks for input that makes the reader throw or dawdle, or print what it does not read back as the same tree. {@code -Dfuzz.mutate.query=1} makes
 * it look; else it replays the seeds.
 */
final class QueryReaderFuzzTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Jazzer's instrumentation makes the reader several times slower than the 50 ms that it is held to elsewhere. */
    private static final long BOUND_MILLIS = 500;

    @FuzzTest(maxDuration = "60s")
    void readsAnythingAndPrintsWhatReadsBack(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        long start = THREADS.getCurrentThreadCpuTime();
        QueryReading reading = Readings.READER.read(text);
        long millis = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
        assertThat(millis).as(text).isLessThan(BOUND_MILLIS);
        if (reading instanceof QueryReading.Understood first
                && Readings.READER.read(first.understood()) instanceof QueryReading.Understood second) {
            assertThat(second.understood()).isEqualTo(first.understood());
            assertThat(Readings.withoutTyped(second.query()))
                    .as(first.understood())
                    .isEqualTo(Readings.withoutTyped(first.query()));
        }
    }
}
