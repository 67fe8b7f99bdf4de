package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases.txt}, in the machine's locale and in Turkish, and what else a career holds. */
class CareerParserTest {

    record Case(String name, String file, String text, List<String> jobs) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheJobs(Case one) {
        assertThat(jobs(one)).containsExactlyElementsOf(one.jobs());
    }

    @Test
    void readsTheSameInTurkish() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(cases())
                    .allSatisfy(one -> assertThat(jobs(one)).as(one.name()).isEqualTo(one.jobs()));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsProtectedFactsAndContactsOutOfTheSearchableText() {
        Career career = Cvs.read("cv.txt", """
                Jo Brandtner
                Bristol, jo.brandtner@example.org, 07700 900123
                34 years old, married

                PERSONAL DETAILS
                Nationality: British
                Date of birth: 4 June 1992

                PROFILE
                Payroll manager who likes Sage.

                EMPLOYMENT
                Payroll Manager, Larchmont Foods, since 2019
                """);
        assertThat(career.person().name()).isEqualTo("Jo Brandtner");
        assertThat(career.contact().emails()).containsExactly("jo.brandtner@example.org");
        assertThat(career.contact().phones()).containsExactly("07700 900123");
        assertThat(career.rest())
                .contains("likes Sage")
                .doesNotContain("British", "1992", "married", "34 years", "example.org", "900123");
        assertThat(career.protectedFacts())
                .extracting(fact -> fact.kind().name())
                .contains("NATIONALITY", "BIRTH_DATE", "MARITAL_STATUS", "AGE");
    }

    @Test
    void speaksForTheDayThatTheDocumentNames() {
        assertThat(Cvs.read("cv.txt", """
                Jo Brandtner

                Berufserfahrung

                seit 03/2019     Buchhalter
                                 Larchmont GmbH, Bochum

                Bochum, den 12. Oktober 2024
                """).asOf()).isEqualTo("2024-10-12");
        assertThat(Cvs.read("cv.txt", "Jo Brandtner\n\nEMPLOYMENT\n\nClerk, Larchmont Ltd, 2019 - present\n")
                        .asOf())
                .isEqualTo(Cvs.RECEIVED);
    }

    @Test
    void notesWhatIsDoubtful() {
        Career career = Cvs.read("cv.txt", """
                Jo Brandtner

                EMPLOYMENT

                Head Chef, The Larchmont Inn, May 2018 - March 2016
                Fish.

                Sous Chef, The Quarry Inn
                Pies.
                """);
        assertThat(career.notes())
                .extracting(note -> note.message())
                .anyMatch(message -> message.contains("ends before it starts"))
                .anyMatch(message -> message.contains("undated"));
        assertThat(career.notes())
                .filteredOn(note -> note.message().contains("ends before"))
                .extracting(note -> note.line())
                .containsExactly(5);
    }

    private static List<String> jobs(Case one) {
        return Cvs.read(one.file(), one.text()).jobs().stream()
                .map(CareerNotation::of)
                .toList();
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(CareerParserTest.class.getResourceAsStream("cases.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^@@ "))
                    .skip(1)
                    .filter(part -> part.contains("\n=> "))
                    .map(CareerParserTest::toCase);
        }
    }

    private static Case toCase(String part) {
        String title = part.lines().findFirst().orElseThrow();
        boolean markdown = title.endsWith(" md");
        List<String> jobs = part.lines()
                .filter(line -> line.startsWith("=> "))
                .map(line -> line.substring(3))
                .toList();
        String text = part.substring(title.length() + 1, part.indexOf("\n=> ") + 1);
        return new Case(title, markdown ? "cv.md" : "cv.txt", text, jobs);
    }
}
