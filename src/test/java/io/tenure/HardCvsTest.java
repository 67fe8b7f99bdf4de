package io.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * CVs that were written to be hard, by people who did not know the parser: letters, forms, margins, promotions, clients, made-up headings,
 * nine formats and nine languages. A floor that may only rise; what is wrong is printed.
 */
final class HardCvsTest {

    private static final Path CVS = Path.of("src", "test", "resources", "io", "tenure", "hard");

    @Test
    void aGoodPartOfTheJobsComesOutWithEmployerTitleAndDates() throws IOException {
        LabelledCvs.Score score = LabelledCvs.score(CVS, "hard/expected.txt");

        score.print("hard CVs");
        assertThat(score.share()).isGreaterThanOrEqualTo(0.74);
        assertThat(score.named()).isGreaterThanOrEqualTo(score.people() - 5);
        assertThat(score.surplus()).isLessThanOrEqualTo(score.jobs() / 20);
    }
}
