package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.career.Period;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that are skills in some sentences and not in others: {@code ambiguous-cases.txt} is the table. */
class AmbiguousWordsTest {

    private static final int WORDS = 100;
    private static final int CASES_OF_EACH_KIND = 10;

    /** One line of the table. */
    record Case(boolean skill, String label, String sentence) {
        @Override
        public String toString() {
            return (skill ? "+ " : "- ") + label + " | " + sentence;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsMeant(Case one) {
        assertThat(claimed(one.sentence()).contains(one.label())).isEqualTo(one.skill());
    }

    @Test
    void theTableIsLargeEnough() {
        Map<String, Integer> positive = new TreeMap<>();
        Map<String, Integer> negative = new TreeMap<>();
        cases().forEach(one -> (one.skill() ? positive : negative).merge(one.label(), 1, Integer::sum));
        assertThat(positive).hasSizeGreaterThanOrEqualTo(WORDS);
        assertThat(positive.keySet()).isEqualTo(negative.keySet());
        assertThat(positive.values()).allMatch(count -> count >= CASES_OF_EACH_KIND);
        assertThat(negative.values()).allMatch(count -> count >= CASES_OF_EACH_KIND);
    }

    static Stream<Case> cases() {
        return lines().filter(line -> line.startsWith("+") || line.startsWith("-"))
                .map(AmbiguousWordsTest::read);
    }

    private static Case read(String line) {
        int bar = line.indexOf(" | ");
        return new Case(line.charAt(0) == '+', line.substring(2, bar), line.substring(bar + 3));
    }

    private static Stream<String> lines() {
        try (InputStream in = AmbiguousWordsTest.class.getResourceAsStream("ambiguous-cases.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new AssertionError("Cannot read the table of cases", e);
        }
    }

    /** The labels that a job with this text alone claims. */
    private static List<String> claimed(String sentence) {
        Job job = new Job("Acme", null, null, null, null, Period.UNKNOWN, sentence, List.of(), List.of());
        Career career = Career.of("Ann Example", LocalDate.of(2026, 1, 1), List.of(job));
        return Taxonomies.recogniser().annotate(career).jobs().getFirst().mentions().stream()
                .filter(mention -> mention.certainty() != Certainty.NO)
                .map(mention -> mention.label())
                .toList();
    }
}
