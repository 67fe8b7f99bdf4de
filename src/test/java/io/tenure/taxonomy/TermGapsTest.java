package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermGapsTest {

    @Test
    void countsUnknownCapitalisedTermsOnceACareer() {
        TermGaps gaps = new TermGaps(Taxonomies.builtIn());
        gaps.add(career("Quorndale", "Ran Zorblax Core and Puppet at Quorndale, then Zorblax Core again"));
        gaps.add(career("Acme", "We moved to Zorblax Core and to mQuibble"));

        assertThat(gaps.top(2)).containsExactly(new TermGaps.Gap("Zorblax Core", 2), new TermGaps.Gap("mQuibble", 1));
    }

    private static Career career(String employer, String text) {
        Job job = new Job(employer, null, null, null, null, Period.UNKNOWN, text, List.of(), List.of());
        return Taxonomies.recogniser().annotate(Career.of("Ann Example", LocalDate.of(2026, 1, 1), List.of(job)));
    }
}
