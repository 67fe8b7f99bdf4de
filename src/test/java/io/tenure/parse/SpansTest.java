package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.parse.Cvs.MarkedCv;
import io.tenure.parse.Span.Kind;
import io.tenure.parse.Span.Subject;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The places that the parser names are the places where the CV says so. */
class SpansTest {

    /** Every shape of CV that the parser's own cases tell: what stands at a job's places is what the job says. */
    @ParameterizedTest
    @MethodSource("cases")
    void whatStandsAtAPlaceIsWhatTheCareerSays(CareerParserTest.Case one) {
        MarkedCv cv = Cvs.readMarked(one.file(), one.text());
        List<Job> jobs = cv.career().jobs();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            assertSays(job.employer(), cv.texts(Kind.EMPLOYER, Subject.JOB, i));
            assertSays(job.title(), cv.texts(Kind.TITLE, Subject.JOB, i));
            assertSays(job.location(), cv.texts(Kind.LOCATION, Subject.JOB, i));
            assertSays(job.via(), cv.texts(Kind.AGENCY, Subject.JOB, i));
            if (job.period().stated()) {
                assertThat(cv.texts(Kind.DATE, Subject.JOB, i))
                        .isNotEmpty()
                        .allMatch(date -> date.matches("(?s).*\\d\\d.*"));
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
            assertThat(all).as("what stands at the places of " + said).contains(visible(said));
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
}
