package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What sentences claim of a skill: {@code claims-cases.txt} is the table. */
class ClaimsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "claims-cases.txt", delimiter = '|')
    void areRead(String sentence, String label, String claim) {
        Job job = new Job("Acme", null, null, null, null, Period.UNKNOWN, sentence, List.of(), List.of());
        Career career = Career.of("Ann Example", LocalDate.of(2026, 1, 1), List.of(job));
        assertThat(Taxonomies.recogniser().annotate(career).jobs().getFirst().mentions())
                .filteredOn(mention -> mention.label().equals(label))
                .extracting(mention -> mention.claim().name())
                .containsExactly(claim);
    }
}
