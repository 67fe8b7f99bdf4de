package io.tenure.query;

import static io.tenure.query.Readings.READER;
import static io.tenure.query.Readings.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.query.Filters.Parameter;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text and form say the same. */
final class FiltersTest {

    @Test
    void aFormReadsAsText() {
        Filters filters = new Filters(
                "NOT recruiter",
                Map.of(Parameter.SKILL, List.of("aws", "chef"), Parameter.EMPLOYER, List.of("Marks & Spencer")),
                YearMonth.of(2010, 1),
                YearMonth.of(2014, 12));
        assertThat(READER.toText(filters))
                .isEqualTo("((skill:AWS OR skill:Chef) AND (employer:\"Marks & Spencer\") AND (NOT recruiter))"
                        + " from 2010-01 to 2014-12");
    }

    @Test
    void textReadsAsAForm() {
        Filters filters = READER.toFilters(read("(skill:aws OR chef-tool) AND title:nurse AND Java after 2010")
                .query());
        assertThat(filters.values())
                .isEqualTo(Map.of(Parameter.TITLE, List.of("nurse"), Parameter.SKILL, List.of("java")));
        assertThat(filters.rest()).isEqualTo("skill:AWS OR text:chef-tool");
        assertThat(filters.from()).isEqualTo(YearMonth.of(2011, 1));
        assertThat(filters.to()).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "skill:AWS",
                "skill:AWS OR skill:Chef",
                "(skill:AWS OR skill:Chef) AND title:nurse",
                "(skill:juggling AND location:Leeds) since 2010-03",
                "(skill:AWS AND skill:Chef) before 2010",
                "skill:Java AND (NOT skill:Spring)",
                "(skill:Java for 5 years) last 8 years",
                "exact:AWS",
                "role:\"Site Reliability Engineer\" AND title:SRE",
                "skill:Java then skill:Go",
                "*"
            })
    void theMeaningSurvivesTheFormAndBack(String text) {
        Filters form = READER.toFilters(read(text).query());
        Query back = read(READER.toText(form)).query();
        assertThat(READER.toFilters(back)).isEqualTo(form);
    }

    @Test
    void nothingChosenIsNoText() {
        assertThat(READER.toText(new Filters("", Map.of(), null, null))).isEmpty();
    }
}
