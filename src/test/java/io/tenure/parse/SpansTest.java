package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.parse.Cvs.MarkedCv;
import io.tenure.parse.Span.Kind;
import io.tenure.parse.Span.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places that the parser names are the places where the CV says so. */
class SpansTest {

    private static final Path SAMPLES = Path.of("index-data/samples");

    /** Every shape of CV that the parser's own cases tell. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsAtAPlaceIsWhatTheCareerSays(CareerParserTest.Case one) {
        assertSame(Cvs.readMarked(one.file(), one.text()));
    }

    /** The bundled CVs, which come as text, Markdown and HTML. */
    @ParameterizedTest
    @MethodSource("samples")
    void whatStandsAtAPlaceOfASampleIsWhatItsCareerSays(String file) throws IOException {
        assertSame(Cvs.readMarked(file, Files.readString(SAMPLES.resolve(file))));
    }

    @Test
    void findsTheLinesOfOneThingAndTheThingsOfOneLine() {
        MarkedCv cv = Cvs.readMarked("cv.txt", """
                Jo Brandtner
                Leeds | jo.brandtner@example.org

                EMPLOYMENT

                Larchmont Bank, Leeds (2018 - ongoing)

                Head of Payments, Europe (since January 2022)
                Worked as one of
                nine.

                Payroll Clerk (March 2018 - December 2021)
                Python scripts, but no experience of SAP.

                EDUCATION
                BSc Economics, University of Hull, 2014 - 2017

                LANGUAGES
                German, Dutch

                PERSONAL
                Nationality: British
                """);

        assertThat(cv.spans().stream().map(span -> span.line() + " " + span.kind() + " " + cv.text(span)))
                .contains(
                        "1 NAME Jo Brandtner",
                        "2 LOCATION Leeds",
                        "2 CONTACT jo.brandtner@example.org",
                        "4 HEADING EMPLOYMENT",
                        "6 EMPLOYER Larchmont Bank",
                        "6 LOCATION Leeds",
                        "8 TITLE Head of Payments, Europe",
                        "8 DATE since January 2022",
                        "9 TEXT Worked as one of",
                        "10 TEXT nine.",
                        "12 DATE March 2018 - December 2021",
                        "13 SKILL Python scripts",
                        "13 SKILL SAP",
                        "16 EDUCATION BSc Economics, University of Hull",
                        "16 DATE 2014 - 2017",
                        "19 LANGUAGE German",
                        "19 LANGUAGE Dutch",
                        "22 PROTECTED Nationality: British");
        assertThat(cv.texts(Kind.EMPLOYER, Subject.JOB, 0)).containsExactly("Larchmont Bank");
        assertThat(cv.texts(Kind.EMPLOYER, Subject.JOB, 1)).containsExactly("Larchmont Bank");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsTheSameCareerWithAndWithoutPlaces(CareerParserTest.Case one) {
        Career marked = Cvs.readMarked(one.file(), one.text()).career();
        List<Job> bare =
                marked.jobs().stream().map(job -> job.withMentions(List.of())).toList();
        assertThat(marked.withJobs(bare).withMentions(List.of())).isEqualTo(Cvs.read(one.file(), one.text()));
    }

    /** What stands at the places of a job is what the job says, and so for the name and the skills. */
    private static void assertSame(MarkedCv cv) {
        List<Job> jobs = cv.career().jobs();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            assertSays(job.employer(), cv.texts(Kind.EMPLOYER, Subject.JOB, i));
            assertSays(job.title(), cv.texts(Kind.TITLE, Subject.JOB, i));
            assertSays(job.location(), cv.texts(Kind.LOCATION, Subject.JOB, i));
            assertSays(job.via(), cv.texts(Kind.AGENCY, Subject.JOB, i));
            if (job.period().stated()) {
                assertThat(String.join(" ", cv.texts(Kind.DATE, Subject.JOB, i)))
                        .as("the date, also where a margin broke it")
                        .containsPattern("\\d\\d");
            }
        }
        assertSays(cv.career().person().name(), cv.texts(Kind.NAME, Subject.PERSON, 0));
        assertSkills(cv);
    }

    private static void assertSays(@org.jspecify.annotations.Nullable String said, List<String> places) {
        if (said == null || said.isEmpty()) {
            assertThat(places).isEmpty();
        } else {
            assertThat(places).isNotEmpty();
            String all = visible(String.join("", places));
            assertThat(all)
                    .as("what stands at the places, once or wherever the CV tells it again")
                    .matches("(" + Pattern.quote(visible(said)) + ")+");
        }
    }

    private static void assertSkills(MarkedCv cv) {
        List<Job> jobs = cv.career().jobs();
        for (int i = 0; i < jobs.size(); i++) {
            for (int m = 0; m < jobs.get(i).mentions().size(); m++) {
                assertSkill(
                        cv,
                        Subject.JOB,
                        i,
                        m,
                        said(jobs.get(i), jobs.get(i).mentions().get(m)));
            }
        }
        List<SkillMention> rest = cv.career().mentions();
        for (int m = 0; m < rest.size(); m++) {
            assertSkill(
                    cv,
                    Subject.REST,
                    0,
                    m,
                    cv.career()
                            .rest()
                            .substring(rest.get(m).start(), rest.get(m).end()));
        }
    }

    private static void assertSkill(MarkedCv cv, Subject subject, int index, int mention, String said) {
        List<String> places = cv.spans().stream()
                .filter(span -> span.kind() == Kind.SKILL
                        && span.subject() == subject
                        && span.index() == index
                        && span.mention() == mention)
                .map(cv::text)
                .toList();
        assertThat(visible(String.join("", places))).isEqualTo(visible(said));
    }

    private static String said(Job job, SkillMention mention) {
        String text = mention.where() == SkillMention.Where.TITLE ? String.valueOf(job.title()) : job.text();
        return text.substring(mention.start(), mention.end());
    }

    private static String visible(String text) {
        return text.replaceAll("[\\s,]", "");
    }

    static Stream<CareerParserTest.Case> cases() throws IOException {
        return CareerParserTest.cases();
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList().stream();
        }
    }
}
