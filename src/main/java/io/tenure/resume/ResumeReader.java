package io.tenure.resume;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.Note;
import io.tenure.career.Person;
import io.tenure.career.ProtectedFact;
import io.tenure.career.SkillMention;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Resume} as a career. */
final class ResumeReader {

    private final LocalDate received;
    private final @Nullable LocalDate stated;

    ResumeReader(LocalDate received, @Nullable LocalDate stated) {
        this.received = received;
        this.stated = stated;
    }

    Career read(Resume resume) {
        Resume.Tenure own = resume.meta() == null ? null : resume.meta().tenure();
        LocalDate asOf = asOf(own);
        YearMonth month = YearMonth.from(asOf);
        List<Job> jobs = list(resume.work(), work -> job(work, month));
        return new Career(
                person(resume),
                contact(resume, own),
                own == null ? JobOrder.newestFirst(jobs) : jobs,
                list(resume.education(), study -> education(study, month)),
                activities(resume, own, month),
                own == null ? List.of() : copy(own.mentions()),
                own == null ? foreignRest(resume) : orEmpty(basics(resume).summary()),
                own == null
                        ? List.of()
                        : list(
                                own.protectedFacts(),
                                fact -> new ProtectedFact(ProtectedFact.Kind.valueOf(fact.kind()), fact.text())),
                own == null || own.language() == null ? "en" : own.language(),
                asOf,
                own == null ? List.of() : list(own.notes(), ResumeReader::note));
    }

    private LocalDate asOf(Resume.@Nullable Tenure own) {
        if (stated != null) {
            return stated;
        }
        if (own == null || own.asOf() == null) {
            return received;
        }
        try {
            return LocalDate.parse(own.asOf());
        } catch (DateTimeException malformed) {
            throw new MalformedResumeException(
                    "meta.tenure.asOf is '" + own.asOf() + "', not a date like 2026-11-22", malformed);
        }
    }

    private static Note note(Resume.NoteEntry note) {
        return new Note(Note.Severity.valueOf(note.severity().toUpperCase(Locale.ROOT)), note.message(), note.line());
    }

    private static Resume.Basics basics(Resume resume) {
        return resume.basics() == null
                ? new Resume.Basics(null, null, null, null, null, null, null, null)
                : resume.basics();
    }

    private static Person person(Resume resume) {
        Resume.Basics basics = basics(resume);
        return new Person(
                orEmpty(basics.name()),
                blankToNull(basics.label()),
                place(basics.location()),
                list(
                        resume.languages(),
                        language ->
                                new Person.SpokenLanguage(orEmpty(language.language()), orEmpty(language.fluency()))));
    }

    private static @Nullable String place(Resume.@Nullable Place place) {
        if (place == null) {
            return null;
        }
        String written = join(", ", place.address(), place.city(), place.region(), place.countryCode());
        return blankToNull(written);
    }

    private static Contact contact(Resume resume, Resume.@Nullable Tenure own) {
        Resume.Basics basics = basics(resume);
        List<String> links = Stream.concat(
                        Stream.ofNullable(basics.url()),
                        list(basics.profiles(), profile -> orEmpty(profile.url())).stream())
                .filter(link -> !link.isBlank())
                .toList();
        return new Contact(
                own != null && own.emails() != null ? own.emails() : single(basics.email()),
                own != null && own.phones() != null ? own.phones() : single(basics.phone()),
                links);
    }

    private static List<String> single(@Nullable String value) {
        return value == null || value.isBlank() ? List.of() : List.of(value);
    }

    private static Job job(Resume.Work work, YearMonth asOf) {
        List<SkillMention> mentions = work.mentions() != null
                ? work.mentions()
                : list(work.keywords(), keyword -> SkillMention.keyword(SkillMention.unknownSkill(keyword), keyword));
        return new Job(
                orEmpty(work.name()),
                blankToNull(work.position()),
                blankToNull(work.location()),
                blankToNull(work.via()),
                blankToNull(work.employment()),
                ResumeDates.period(work.dates(), work.startDate(), work.endDate(), asOf),
                orEmpty(work.summary()),
                copy(work.highlights()),
                mentions);
    }

    private static Education education(Resume.Study study, YearMonth asOf) {
        String text = join("\n", study.text(), String.join(", ", copy(study.courses())));
        return new Education(
                orEmpty(study.institution()),
                blankToNull(study.studyType()),
                blankToNull(study.area()),
                ResumeDates.pastPeriod(study.dates(), study.startDate(), study.endDate(), asOf),
                text);
    }

    private static List<Activity> activities(Resume resume, Resume.@Nullable Tenure own, YearMonth asOf) {
        List<Activity> all = new ArrayList<>();
        all.addAll(list(
                resume.volunteer(),
                entry -> new Activity(
                        Activity.Kind.VOLUNTEERING,
                        orEmpty(entry.organization()),
                        blankToNull(entry.position()),
                        ResumeDates.period(entry.dates(), entry.startDate(), entry.endDate(), asOf),
                        join("\n", entry.summary(), String.join("\n", copy(entry.highlights()))))));
        all.addAll(list(
                resume.certificates(),
                entry -> moment(
                        Activity.Kind.CERTIFICATE,
                        entry.name(),
                        entry.issuer(),
                        entry.dates(),
                        entry.date(),
                        entry.summary())));
        all.addAll(list(
                resume.publications(),
                entry -> moment(
                        Activity.Kind.PUBLICATION,
                        entry.name(),
                        entry.publisher(),
                        entry.dates(),
                        entry.releaseDate(),
                        entry.summary())));
        all.addAll(list(
                resume.awards(),
                entry -> moment(
                        Activity.Kind.AWARD,
                        entry.title(),
                        entry.awarder(),
                        entry.dates(),
                        entry.date(),
                        entry.summary())));
        all.addAll(list(
                resume.projects(),
                entry -> new Activity(
                        Activity.Kind.PROJECT,
                        orEmpty(entry.name()),
                        blankToNull(entry.entity()),
                        ResumeDates.pastPeriod(entry.dates(), entry.startDate(), entry.endDate(), asOf),
                        join(
                                "\n",
                                entry.description(),
                                String.join("\n", copy(entry.highlights())),
                                String.join(", ", copy(entry.keywords()))))));
        all.addAll(list(
                own == null ? null : own.breaks(),
                entry ->
                        moment(Activity.Kind.BREAK, entry.name(), entry.role(), entry.dates(), null, entry.summary())));
        return all;
    }

    private static Activity moment(
            Activity.Kind kind,
            @Nullable String name,
            @Nullable String role,
            Resume.@Nullable Dates dates,
            @Nullable String date,
            @Nullable String text) {
        return new Activity(kind, orEmpty(name), blankToNull(role), ResumeDates.moment(dates, date), orEmpty(text));
    }

    /** Somebody else's profile, skills and interests as lines of text, so that the recogniser reads them as it reads any CV. */
    private static String foreignRest(Resume resume) {
        Stream<String> skills = list(
                resume.skills(),
                group -> join(": ", group.name(), join(", ", String.join(", ", copy(group.keywords())), group.level())))
                .stream();
        Stream<String> interests = list(
                resume.interests(),
                interest -> "Interests: " + join(": ", interest.name(), String.join(", ", copy(interest.keywords()))))
                .stream();
        return Stream.concat(Stream.of(orEmpty(basics(resume).summary())), Stream.concat(skills, interests))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String join(String separator, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .map(Objects::requireNonNull)
                .collect(Collectors.joining(separator));
    }

    private static <A, B> List<B> list(@Nullable List<A> entries, Function<A, B> form) {
        return entries == null
                ? List.of()
                : entries.stream().filter(Objects::nonNull).map(form).toList();
    }

    private static <A> List<A> copy(@Nullable List<A> entries) {
        return list(entries, Function.identity());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
