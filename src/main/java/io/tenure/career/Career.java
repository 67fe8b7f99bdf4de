package io.tenure.career;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A working life as one CV tells it.
 *
 * @param person whose
 * @param contact how to reach them
 * @param jobs newest first, as the index numbers them
 * @param education courses of study
 * @param activities everything dated that is neither job nor study, by kind
 * @param mentions the skills named outside the jobs; offsets count in {@code rest}
 * @param rest the searchable text outside the jobs (profile, skills, interests), without contact details and protected facts
 * @param protectedFacts what must be kept out of every choice
 * @param language of the CV, ISO 639-1 ("en")
 * @param asOf the day for which the CV speaks: "present" means this day
 * @param notes what is doubtful, in the order of the text
 */
public record Career(
        Person person,
        Contact contact,
        List<Job> jobs,
        List<Education> education,
        List<Activity> activities,
        List<SkillMention> mentions,
        String rest,
        List<ProtectedFact> protectedFacts,
        String language,
        LocalDate asOf,
        List<Note> notes) {

    public Career {
        jobs = List.copyOf(jobs);
        education = List.copyOf(education);
        activities =
                activities.stream().sorted(Comparator.comparing(Activity::kind)).toList();
        mentions = List.copyOf(mentions);
        protectedFacts = List.copyOf(protectedFacts);
        notes = List.copyOf(notes);
    }

    /** A career of nothing but jobs, in English; the short way for tests and generated data. */
    public static Career of(String name, LocalDate asOf, List<Job> jobs) {
        return new Career(
                Person.named(name),
                Contact.NONE,
                jobs,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                "en",
                asOf,
                List.of());
    }

    public Career withJobs(List<Job> newJobs) {
        return new Career(
                person, contact, newJobs, education, activities, mentions, rest, protectedFacts, language, asOf, notes);
    }

    public Career withMentions(List<SkillMention> newMentions) {
        return new Career(
                person, contact, jobs, education, activities, newMentions, rest, protectedFacts, language, asOf, notes);
    }

    public Career withNotes(List<Note> newNotes) {
        return new Career(
                person, contact, jobs, education, activities, mentions, rest, protectedFacts, language, asOf, newNotes);
    }
}
