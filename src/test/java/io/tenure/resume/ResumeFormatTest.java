package io.tenure.resume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ResumeFormatTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property(tries = 2000)
    void whatIsWrittenInFullIsReadBackWithoutLoss(@ForAll("careers") Career career) {
        String json = ResumeFormat.write(career, ResumeFormat.Detail.FULL);

        assertThat(ResumeFormat.read(json, TODAY, null)).isEqualTo(career);
    }

    @Property(tries = 200)
    void whatIsWrittenOpenlyHoldsNoProtectedFact(@ForAll("careers") Career career) {
        String json = ResumeFormat.write(career, ResumeFormat.Detail.OPEN);

        assertThat(ResumeFormat.read(json, TODAY, null).protectedFacts()).isEmpty();
    }

    @Provide
    Arbitrary<Career> careers() {
        return Careers.any();
    }

    @Test
    void readsTheFieldNamesOfOldAndNewSchemas() {
        Career career = ResumeFormat.read("""
                {"basics": {"name": "Ada Quill", "website": "https://quill.example.org", "location": "Leith"},
                 "work": [{"company": "Old Firm", "position": "Clerk", "startDate": "2010", "endDate": "2012-03-31"},
                          {"name": "New Firm", "position": "Lead", "startDate": "2015-02-01", "highlights": "one"}],
                 "certificates": [{"name": "First aid", "date": "2023-04", "issuer": "Red Cross"}],
                 "unheardOf": {"a": [1, 2]}}""", TODAY, null);

        assertThat(career.person().location()).isEqualTo("Leith");
        assertThat(career.contact().links()).containsExactly("https://quill.example.org");
        assertThat(career.jobs()).extracting(Job::employer).containsExactly("New Firm", "Old Firm");
        assertThat(career.jobs().getFirst().period().ongoing()).isTrue();
        assertThat(career.jobs().getFirst().highlights()).containsExactly("one");
        assertThat(career.jobs().getLast().period().start()).isEqualTo(MonthRange.ofYear(2010));
        assertThat(career.jobs().getLast().period().end()).isEqualTo(MonthRange.of(YearMonth.of(2012, 3)));
        assertThat(career.activities()).singleElement().satisfies(certificate -> {
            assertThat(certificate.kind()).isEqualTo(Activity.Kind.CERTIFICATE);
            assertThat(certificate.period().end()).isEqualTo(MonthRange.of(YearMonth.of(2023, 4)));
        });
    }

    @Test
    void skillsOfOthersBecomeTextThatTheRecogniserReads() {
        Career career = ResumeFormat.read("""
                {"basics": {"summary": "Likes tests."},
                 "skills": [{"name": "On my list", "keywords": ["Elm"]}, "Bash"],
                 "interests": [{"name": "Outdoors", "keywords": ["Fells"]}]}""", TODAY, null);

        assertThat(career.rest().lines())
                .containsExactly("Likes tests.", "On my list: Elm", "Bash", "Interests: Outdoors: Fells");
    }

    @Test
    void theStatedDayWinsOverTheDayOfReceipt() {
        LocalDate stated = LocalDate.of(2020, 1, 31);

        assertThat(ResumeFormat.read("{}", TODAY, stated).asOf()).isEqualTo(stated);
        assertThat(ResumeFormat.read("{}", TODAY, null).asOf()).isEqualTo(TODAY);
    }

    @Test
    void whatIsNotJsonIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> ResumeFormat.read("{\"basics\": ", TODAY, null))
                .isInstanceOf(MalformedResumeException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> ResumeFormat.read("null", TODAY, null)).isInstanceOf(MalformedResumeException.class);
        assertThatThrownBy(() -> ResumeFormat.read("[1]", TODAY, null)).isInstanceOf(MalformedResumeException.class);
    }
}
