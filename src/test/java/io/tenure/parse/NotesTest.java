package io.tenure.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Career;
import io.tenure.career.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doubts about a whole document: dates that can be read two ways, and two people in one file. */
class NotesTest {

    private static final String NUMERIC = """
            Jo Brandtner
            Leeds

            EMPLOYMENT

            Payroll Manager, Larchmont Foods    %s
            Wages for 900 people.

            Payroll Clerk, Quarry Bank Ltd      %s
            Filing.
            """;

    private static final String FIRST = """
            Jo Brandtner
            jo.brandtner@example.org, 07700 900123

            EMPLOYMENT

            Payroll Manager, Larchmont Foods, April 2019 - present
            Wages for 900 people.

            Payroll Clerk, Quarry Bank Ltd, 2014 - 2019
            Filing.

            """;

    @Test
    void saysWhichReadingWasTakenWhereNoDateSettlesIt() {
        Career career = Cvs.read("cv.txt", NUMERIC.formatted("03/04/2019 - 05/06/2021", "02/01/2016 - 01/03/2019"));

        assertThat(orderNotes(career)).singleElement().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Note.Severity.WARNING);
            assertThat(note.line()).isEqualTo(6);
            assertThat(note.message())
                    .startsWith("03/04/2019 may be of March or of April: read as April, the day first")
                    .endsWith("(and 1 more like it)");
        });
        assertThat(jobs(career)).first().asString().endsWith("2019-04..2021-06");
    }

    @Test
    void saysSoWhereSignsOfAmericaPutTheMonthFirst() {
        Career career = Cvs.read(
                "cv.txt",
                NUMERIC.formatted("03/04/2019 - 05/06/2021", "2016 - 2019").replace("Leeds", "(555) 555-0123"));

        assertThat(orderNotes(career))
                .singleElement()
                .extracting(Note::message)
                .asString()
                .contains("read as March, the month first");
        assertThat(jobs(career)).first().asString().endsWith("2019-03..2021-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/04/2019 - 25/06/2021",
                "04/04/2019 - 06/06/2021",
                "03.04.2019 - 05.06.2021",
                "04/2019 - 06/2021"
            })
    void isSilentWhereTheDatesLeaveNoDoubt(String dates) {
        assertThat(orderNotes(Cvs.read("cv.txt", NUMERIC.formatted(dates, "2016 - 2019"))))
                .isEmpty();
    }

    @Test
    void leavesOutAnotherPersonsCv() {
        Career career = Cvs.read("cv.txt", FIRST + """
                Wim Lindqvale
                wim.lindqvale@example.org, 07700 900456

                EMPLOYMENT

                Head Chef, The Larchmont Inn, May 2018 - March 2022
                Fish.
                """);

        assertThat(jobs(career))
                .containsExactly(
                        "Larchmont Foods | Payroll Manager | 2019-04..now",
                        "Quarry Bank Ltd | Payroll Clerk | 2014..2019");
        assertThat(career.contact().emails()).containsExactly("jo.brandtner@example.org");
        assertThat(career.rest()).doesNotContain("Fish", "Lindqvale");
        assertThat(otherNotes(career)).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(12);
            assertThat(note.severity()).isEqualTo(Note.Severity.WARNING);
        });
    }

    @Test
    void knowsAnotherCvByItsTitle() {
        Career career = Cvs.read("cv.txt", FIRST + """
                CURRICULUM VITAE

                Wim Lindqvale
                Tel. 07700 900456

                WORK EXPERIENCE

                Head Chef, The Larchmont Inn, May 2018 - March 2022
                Fish.
                """);

        assertThat(jobs(career)).hasSize(2);
        assertThat(otherNotes(career)).extracting(Note::line).containsExactly(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the same person's name again, as the head of a page
                "Jo Brandtner\njo.brandtner@example.org\n\nFURTHER EXPERIENCE\n\n",
                // an employer with a telephone
                "Larchmont Orchards\nTel. 07700 900456\n\nFURTHER EXPERIENCE\n\n",
                // a referee
                "REFERENCES\n\nWim Lindqvale\nwim.lindqvale@example.org\n\nFURTHER EXPERIENCE\n\n"
            })
    void takesNobodyForASecondPersonWhoIsNone(String between) {
        Career career = Cvs.read("cv.txt", FIRST + between + "Head Chef, The Larchmont Inn, 2010 - 2013\nFish.\n");

        assertThat(otherNotes(career)).isEmpty();
        assertThat(jobs(career)).anyMatch(job -> job.contains("Head Chef"));
    }

    private static List<Note> orderNotes(Career career) {
        return notes(career, "may be of");
    }

    private static List<Note> otherNotes(Career career) {
        return notes(career, "Another person");
    }

    private static List<Note> notes(Career career, String part) {
        return career.notes().stream()
                .filter(note -> note.message().contains(part))
                .toList();
    }

    private static List<String> jobs(Career career) {
        return career.jobs().stream().map(CareerNotation::of).toList();
    }
}
