package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.tenure.career.Career;
import java.nio.charset.StandardCharsets;

/**
 * Any text is read without an exception and yields a career whose notes are bounded. A plain test run replays the seeds and what was once
 * found; where {@code CI} is set, or with {@code -Dfuzz.mutate=1}, it goes on mutating them for a minute.
 */
class CareerParserFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void readsAnyText(FuzzedDataProvider data) {
        read(data);
    }

    static void read(FuzzedDataProvider data) {
        String name = data.consumeBoolean() ? "cv.txt" : "cv.md";
        byte[] text = data.consumeRemainingAsString().getBytes(StandardCharsets.UTF_8);
        if (text.length > 0 && Cvs.isText(name, text)) {
            Career career = Cvs.read(name, text);
            assertThat(career.notes()).hasSizeLessThanOrEqualTo(Doubts.MOST);
        }
    }
}
