package io.tenure.parse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** {@link CareerParserFuzzTest} for a night: {@code mvn test -Dtest=CareerParserLongFuzz -Dfuzz.mutate=1}. */
class CareerParserLongFuzz {

    @FuzzTest(maxDuration = "8h")
    void readsAnyText(FuzzedDataProvider data) {
        CareerParserFuzzTest.read(data);
    }
}
