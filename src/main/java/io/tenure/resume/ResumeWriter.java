package io.tenure.resume;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a career as {@link Resume}. */
final class ResumeWriter {

    private static final int VERSION = 1;

    private final ResumeFormat.Detail detail;

    ResumeWriter(ResumeFormat.Detail detail) {
        this.detail = detail;
    }

    Resume write(Career career) {
        return new Resume(
                basics(career),
                career.jobs().stream().map(ResumeWriter::work).toList(),
                activities(career, Activity.Kind.VOLUNTEERING, ResumeWriter::volunteer),
                career.education().stream().map(ResumeWriter::study).toList(),
                activities(career, Activity.Kind.AWARD, ResumeWriter::award),
                activities(career, Activity.Kind.CERTIFICATE, ResumeWriter::certificate),
                activities(career, Activity.Kind.PUBLICATION, ResumeWriter::publication),
                skills(career),
                career.person().languages().stream()
                        .map(language -> new Resume.LanguageEntry(language.language(), language.fluency()))
                        .toList(),
                null,
                activities(career, Activity.Kind.PROJECT, ResumeWriter::project),
                new Resume.Meta("v1.0.0", tenure(career)));
    }

    private Resume.Basics basics(Career career) {
        Contact contact = contact(career);
        String location = career.person().location();
        return new Resume.Basics(
                career.person().name(),
                career.person().headline(),
                first(contact.emails()),
                first(contact.phones()),
                null,
                career.rest(),
                location == null ? null : Resume.Place.of(location),
                contact.links().stream()
                        .map(link -> new Resume.Profile(null, null, link))
                        .toList());
    }

    private Contact contact(Career career) {
        return detail == ResumeFormat.Detail.ANONYMOUS ? Contact.NONE : career.contact();
    }

    private static @Nullable String first(List<String> values) {
        return values.isEmpty() ? null : values.getFirst();
    }

    private static Resume.Work work(Job job) {
        return new Resume.Work(
                job.employer(),
                job.title(),
                job.location(),
                ResumeDates.date(job.period().start()),
                ResumeDates.endDate(job.period()),
                ResumeDates.dates(job.period()),
                job.via(),
                job.employment(),
                job.summary(),
                job.highlights(),
                labels(job.mentions()),
                job.mentions());
    }

    private static List<String> labels(List<SkillMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.certainty() != Certainty.NO)
                .map(SkillMention::label)
                .distinct()
                .toList();
    }

    private static List<Resume.SkillGroup> skills(Career career) {
        List<String> labels = labels(career.mentions());
        return labels.isEmpty() ? List.of() : List.of(new Resume.SkillGroup("Skills", null, labels));
    }

    private static <T> List<T> activities(Career career, Activity.Kind kind, Function<Activity, T> form) {
        return career.activities().stream()
                .filter(activity -> activity.kind() == kind)
                .map(form)
                .toList();
    }

    private static Resume.Volunteer volunteer(Activity activity) {
        return new Resume.Volunteer(
                activity.name(),
                activity.role(),
                ResumeDates.date(activity.period().start()),
                ResumeDates.endDate(activity.period()),
                ResumeDates.dates(activity.period()),
                activity.text(),
                null);
    }

    private static Resume.Study study(Education education) {
        return new Resume.Study(
                education.institution(),
                education.studyType(),
                education.area(),
                ResumeDates.date(education.period().start()),
                ResumeDates.endDate(education.period()),
                ResumeDates.dates(education.period()),
                education.text(),
                null);
    }

    private static Resume.Award award(Activity activity) {
        return new Resume.Award(
                activity.name(),
                activity.role(),
                ResumeDates.date(activity.period().end()),
                ResumeDates.dates(activity.period()),
                activity.text());
    }

    private static Resume.CertificateEntry certificate(Activity activity) {
        return new Resume.CertificateEntry(
                activity.name(),
                activity.role(),
                ResumeDates.date(activity.period().end()),
                ResumeDates.dates(activity.period()),
                activity.text());
    }

    private static Resume.Publication publication(Activity activity) {
        return new Resume.Publication(
                activity.name(),
                activity.role(),
                ResumeDates.date(activity.period().end()),
                ResumeDates.dates(activity.period()),
                activity.text());
    }

    private static Resume.Project project(Activity activity) {
        return new Resume.Project(
                activity.name(),
                activity.role(),
                ResumeDates.date(activity.period().start()),
                ResumeDates.endDate(activity.period()),
                ResumeDates.dates(activity.period()),
                activity.text(),
                null,
                null);
    }

    private static Resume.Break careerBreak(Activity activity) {
        return new Resume.Break(
                activity.name(), activity.role(), ResumeDates.dates(activity.period()), activity.text());
    }

    private Resume.Tenure tenure(Career career) {
        Contact contact = contact(career);
        return new Resume.Tenure(
                VERSION,
                career.asOf().toString(),
                career.language(),
                career.notes().stream()
                        .map(note -> new Resume.NoteEntry(note.severity().name(), note.message(), note.line()))
                        .toList(),
                career.mentions(),
                activities(career, Activity.Kind.BREAK, ResumeWriter::careerBreak),
                contact.emails().size() > 1 ? contact.emails() : null,
                contact.phones().size() > 1 ? contact.phones() : null,
                detail == ResumeFormat.Detail.FULL
                        ? career.protectedFacts().stream()
                                .map(fact ->
                                        new Resume.ProtectedEntry(fact.kind().name(), fact.text()))
                                .toList()
                        : null);
    }
}
