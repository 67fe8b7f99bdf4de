package io.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sixty sample CVs against their labels: the shapes and languages vary as real life does; what is wrong is printed. */
final class SampleCareersTest {

    @Test
    void mostJobsComeOutWithEmployerTitleAndDates() throws IOException {
        LabelledCvs.Score score = LabelledCvs.score(Path.of("index-data", "samples"), "samples/expected.txt");

        score.print("samples");
        assertThat(score.share()).isGreaterThanOrEqualTo(0.92);
        assertThat(score.named()).isGreaterThanOrEqualTo(score.people() - 1);
        assertThat(score.surplus()).isLessThanOrEqualTo(score.jobs() / 30);
    }
}
