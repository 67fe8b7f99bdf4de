package io.tenure.resume;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Months;
import io.tenure.career.Note;
import io.tenure.career.Period;
import io.tenure.career.Person;
import io.tenure.career.ProtectedFact;
import io.tenure.career.SkillMention;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random careers of every shape that the model allows. */
final class Careers {

    private Careers() {}

    static Arbitrary<Career> any() {
        return Combinators.combine(
                        person(),
                        contact(),
                        job().list().ofMaxSize(4),
                        education().list().ofMaxSize(3),
                        activity().list().ofMaxSize(6),
                        mention().list().ofMaxSize(3),
                        text(),
                        rest())
                .as((person, contact, jobs, education, activities, mentions, text, rest) -> new Career(
                        person,
                        contact,
                        jobs,
                        education,
                        activities,
                        mentions,
                        text,
                        rest.protectedFacts(),
                        rest.language(),
                        rest.asOf(),
                        rest.notes()));
    }

    private record Rest(
            java.util.List<ProtectedFact> protectedFacts,
            String language,
            LocalDate asOf,
            java.util.List<Note> notes) {}

    private static Arbitrary<Rest> rest() {
        return Combinators.combine(
                        Combinators.combine(Arbitraries.of(ProtectedFact.Kind.class), word())
                                .as(ProtectedFact::new)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of("en", "de", "fr"),
                        Arbitraries.integers()
                                .between(0, 9000)
                                .map(day -> LocalDate.of(2002, 1, 1).plusDays(day)),
                        Combinators.combine(
                                        Arbitraries.of(Note.Severity.class),
                                        word(),
                                        Arbitraries.integers().between(0, 500))
                                .as(Note::new)
                                .list()
                                .ofMaxSize(3))
                .as(Rest::new);
    }

    private static Arbitrary<Person> person() {
        return Combinators.combine(
                        text(),
                        word().injectNull(0.3),
                        word().injectNull(0.3),
                        Combinators.combine(word(), text())
                                .as(Person.SpokenLanguage::new)
                                .list()
                                .ofMaxSize(2))
                .as(Person::new);
    }

    private static Arbitrary<Contact> contact() {
        return Combinators.combine(
                        word().list().ofMaxSize(3),
                        word().list().ofMaxSize(3),
                        word().list().ofMaxSize(3))
                .as(Contact::new);
    }

    private static Arbitrary<Job> job() {
        return Combinators.combine(
                        text(),
                        word().injectNull(0.3),
                        word().injectNull(0.3),
                        word().injectNull(0.7),
                        period(),
                        text(),
                        word().list().ofMaxSize(3),
                        mention().list().ofMaxSize(3))
                .as((employer, title, location, via, period, summary, highlights, mentions) ->
                        new Job(employer, title, location, via, null, period, summary, highlights, mentions));
    }

    private static Arbitrary<Education> education() {
        return Combinators.combine(text(), word().injectNull(0.3), word().injectNull(0.3), period(), text())
                .as(Education::new);
    }

    private static Arbitrary<Activity> activity() {
        return Combinators.combine(
                        Arbitraries.of(Activity.Kind.class), text(), word().injectNull(0.3), period(), text())
                .as(Activity::new);
    }

    private static Arbitrary<SkillMention> mention() {
        return Combinators.combine(
                        word(),
                        word(),
                        Arbitraries.of(SkillMention.Claim.class),
                        Arbitraries.of(SkillMention.Where.class),
                        Arbitraries.integers().between(-1, 100))
                .as((skill, label, claim, where, start) ->
                        new SkillMention(skill, label, claim, where, start, start < 0 ? -1 : start + 4));
    }

    private static Arbitrary<Period> period() {
        return Combinators.combine(range(), range(), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as(Period::new);
    }

    private static Arbitrary<MonthRange> range() {
        Arbitrary<Integer> month = Arbitraries.integers().between(Months.index(1960, 1), Months.index(2030, 12));
        return Combinators.combine(month, month, Arbitraries.integers().between(0, 4))
                .as((a, b, open) -> switch (open) {
                    case 0 -> MonthRange.UNKNOWN;
                    case 1 -> MonthRange.from(Months.toYearMonth(a));
                    case 2 -> MonthRange.until(Months.toYearMonth(a));
                    default ->
                        MonthRange.between(Months.toYearMonth(Math.min(a, b)), Months.toYearMonth(Math.max(a, b)));
                });
    }

    /** Any text, also empty. */
    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(word(), Arbitraries.just(""));
    }

    /** Text that is not blank, with the characters that break careless formats. */
    private static Arbitrary<String> word() {
        return Arbitraries.strings()
                .withChars("abcXYZ 09äß€漢\"\\/{}[]:,<>&'\n\t")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }
}
