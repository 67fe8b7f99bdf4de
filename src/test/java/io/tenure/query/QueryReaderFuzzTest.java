package io.tenure.query;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for input that makes the reader throw, or print what it reads differently. {@code JAZZER_FUZZ=1} makes it look; else it replays. */
final class QueryReaderFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void readsAnythingAndPrintsWhatReadsBack(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        if (Readings.READER.read(text) instanceof QueryReading.Understood first
                && Readings.READER.read(first.understood()) instanceof QueryReading.Understood second
                && !second.understood().equals(first.understood())) {
            throw new AssertionError(first.understood() + " reads back as " + second.understood());
        }
    }
}
