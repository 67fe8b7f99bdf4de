package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.career.Person;
import io.tenure.career.SkillMention;
import io.tenure.taxonomy.JobTitle;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a career counts for in each facet. The meaning that every engine follows:
 *
 * <ul>
 *   <li>{@link Facet#SKILL}: the skills that are at least possible, with all that they imply, so that a value's count is what choosing it
 *       brings.
 *   <li>{@link Facet#TITLE}: each job's title, as the taxonomy's concept where it knows it. {@link Facet#EMPLOYER}, {@link Facet#LOCATION}:
 *       each job's, and where the person lives.
 *   <li>{@link Facet#SENIORITY}: of the newest job whose title says one. {@link Facet#EXPERIENCE}: a band of years, see {@link
 *       #experience}.
 *   <li>{@link Facet#LANGUAGE}: the languages spoken, and that of the CV. {@link Facet#NOTE}: the severities of the CV's notes.
 *   <li>{@link Facet#LAST_USED} and {@link Facet#CERTAINTY} belong to the question, not to the career: nothing here.
 * </ul>
 *
 * Safe for use by many threads.
 */
public final class FacetReader {

    /** Stands for "outside the jobs". */
    public static final int OUTSIDE = -1;

    private static final int[] BANDS = {2, 5, 10, 20};

    private final Taxonomy taxonomy;

    public FacetReader(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * A value that a career has.
     *
     * @param value what is asked for
     * @param label what people are shown
     * @param job the job that has it, or {@link #OUTSIDE}
     * @param certainty how surely: certain, or for a hedged skill possible
     */
    public record Entry(String value, String label, int job, Certainty certainty) {}

    /** All values of a career in a facet; one may come more than once. */
    public List<Entry> read(Facet facet, Career career) {
        List<Entry> entries = new ArrayList<>();
        switch (facet) {
            case SKILL -> readSkills(career, entries::add);
            case TITLE -> eachJob(career, (i, job) -> title(job.title(), i, entries::add));
            case EMPLOYER -> eachJob(career, (i, job) -> words(job.employer(), i, entries::add));
            case LOCATION -> {
                words(career.person().location(), OUTSIDE, entries::add);
                eachJob(career, (i, job) -> words(job.location(), i, entries::add));
            }
            case SENIORITY -> findSeniority(career).ifPresent(name -> words(name, OUTSIDE, entries::add));
            case EXPERIENCE -> entries.add(plain(experience(Experience.months(career))));
            case LANGUAGE -> readLanguages(career, entries::add);
            case NOTE ->
                career.notes().stream()
                        .map(note -> note.severity().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .forEach(name -> entries.add(plain(name)));
            case LAST_USED, CERTAINTY -> {}
        }
        return entries;
    }

    /** The band of years that some months fall into: "0-2" (less than two years), "2-5", "5-10", "10-20", "20+". */
    public static String experience(int months) {
        int from = 0;
        for (int band : BANDS) {
            if (months < band * 12) {
                return from + "-" + band;
            }
            from = band;
        }
        return from + "+";
    }

    private interface JobVisitor {
        void visit(int number, Job job);
    }

    private static void eachJob(Career career, JobVisitor visitor) {
        for (int i = 0; i < career.jobs().size(); i++) {
            visitor.visit(i, career.jobs().get(i));
        }
    }

    private void readSkills(Career career, Consumer<Entry> into) {
        career.mentions().forEach(mention -> skill(mention, OUTSIDE, into));
        eachJob(career, (i, job) -> job.mentions().forEach(mention -> skill(mention, i, into)));
    }

    private void skill(SkillMention mention, int job, Consumer<Entry> into) {
        if (mention.certainty() == Certainty.NO) {
            return;
        }
        into.accept(new Entry(mention.skill(), mention.label(), job, mention.certainty()));
        for (String broader : taxonomy.ancestors(mention.skill())) {
            String label = taxonomy.findSkill(broader).map(Skill::label).orElse(broader);
            into.accept(new Entry(broader, label, job, mention.certainty()));
        }
    }

    private void title(@Nullable String title, int job, Consumer<Entry> into) {
        if (title == null || title.isBlank()) {
            return;
        }
        Optional<JobTitle> known =
                taxonomy.findTitlesNamed(title).stream().findFirst().or(() -> taxonomy.findTitleWithin(title));
        known.ifPresentOrElse(
                concept -> into.accept(new Entry(concept.id(), concept.label(), job, Certainty.CERTAIN)),
                () -> words(title, job, into));
    }

    private static void words(@Nullable String text, int job, Consumer<Entry> into) {
        if (text != null && !text.isBlank()) {
            into.accept(new Entry(FacetNames.fold(text), text.strip(), job, Certainty.CERTAIN));
        }
    }

    private Optional<String> findSeniority(Career career) {
        return career.jobs().stream()
                .map(Job::title)
                .filter(title -> title != null)
                .flatMap(title -> taxonomy.findSeniority(title).stream())
                .findFirst();
    }

    private static void readLanguages(Career career, Consumer<Entry> into) {
        into.accept(language(career.language()));
        for (Person.SpokenLanguage spoken : career.person().languages()) {
            into.accept(language(spoken.language()));
        }
    }

    private static Entry language(String name) {
        String code = FacetNames.languageCode(name);
        return new Entry(code, FacetNames.languageLabel(code), OUTSIDE, Certainty.CERTAIN);
    }

    private static Entry plain(String value) {
        return new Entry(value, value, OUTSIDE, Certainty.CERTAIN);
    }
}
