package io.tenure.proof;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.Note;
import io.tenure.career.Period;
import io.tenure.career.Person;
import io.tenure.career.ProtectedFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The career as understood, each part a link to the place where the text says it. */
final class CareerPane {

    private final Career career;
    private final References references;
    private final Html html;

    CareerPane(Career career, References references, Html html) {
        this.career = career;
        this.references = references;
        this.html = html;
    }

    void write() {
        person();
        if (!career.notes().isEmpty()) {
            notes();
        }
        html.element("h3", "", "Jobs").line();
        if (career.jobs().isEmpty()) {
            html.element("p", "none", "No job was found.").line();
        }
        html.open("ol", "class", "jobs").line();
        for (int i = 0; i < career.jobs().size(); i++) {
            job(i, career.jobs().get(i));
        }
        html.close("ol").line();
        education();
        Stream.of(Activity.Kind.values()).forEach(this::activities);
        outside();
        protectedFacts();
    }

    private void person() {
        Person person = career.person();
        html.open("h2", "class", "who");
        part("name", Legend.NAME, person.name().isEmpty() ? "No name was found" : person.name());
        html.close("h2").line();
        if (person.headline() != null) {
            html.open("p", "class", "headline");
            part("headline", Legend.HEADLINE, person.headline());
            html.close("p").line();
        }
        html.open("ul", "class", "facts").line();
        if (person.location() != null) {
            item("location", Legend.LOCATION, person.location());
        }
        List<String> contacts = contacts(career.contact());
        IntStream.range(0, contacts.size()).forEach(i -> item("c" + i, Legend.CONTACT, contacts.get(i)));
        html.close("ul").line();
        html.open("ul", "class", "facts").line();
        List<Person.SpokenLanguage> languages = person.languages();
        for (int i = 0; i < languages.size(); i++) {
            String fluency = languages.get(i).fluency();
            item("l" + i, Legend.LANGUAGE, languages.get(i).language() + (fluency.isEmpty() ? "" : ", " + fluency));
        }
        html.close("ul").line();
        String written = Locale.of(career.language()).getDisplayLanguage(Locale.ENGLISH);
        html.element("p", "as-of", "Written in " + written + "; speaks for " + When.day(career.asOf()))
                .line();
    }

    private static List<String> contacts(Contact contact) {
        return Stream.of(contact.emails(), contact.phones(), contact.links())
                .flatMap(List::stream)
                .toList();
    }

    private void notes() {
        html.element("h3", "", "Notes").line().open("ul", "class", "notes").line();
        for (int i = 0; i < career.notes().size(); i++) {
            Note note = career.notes().get(i);
            html.open("li", "class", severity(note));
            html.element("span", "severity", severity(note)).open("span");
            if (note.line() > 0) {
                link("n" + i, Legend.NOTE, note.message(), "line" + note.line());
                html.text(" ").element("span", "soft", "line " + note.line());
            } else {
                html.text(note.message());
            }
            html.close("span").close("li").line();
        }
        html.close("ul").line();
    }

    static String severity(Note note) {
        return note.severity().name().toLowerCase(Locale.ROOT);
    }

    private void job(int index, Job job) {
        String name = "j" + index;
        html.open("li", "class", "job", "data-r", name, "id", "of-" + name).line();
        html.open("h4");
        String title = job.title();
        part(name + "-title", Legend.TITLE, title == null ? "No title" : title);
        html.close("h4").line().open("p", "class", "where");
        part(name + "-employer", Legend.EMPLOYER, job.employer().isEmpty() ? "No employer" : job.employer());
        beside(name + "-location", Legend.LOCATION, " · ", job.location());
        beside(name + "-agency", Legend.AGENCY, " · through ", job.via());
        beside(name + "-employment", Legend.TEXT, " · ", job.employment());
        html.close("p").line();
        when(name + "-date", job.period());
        skills(references.skills(index));
        html.close("li").line();
    }

    private void beside(String name, Legend kind, String before, @Nullable String text) {
        if (text != null) {
            html.text(before);
            part(name, kind, text);
        }
    }

    private void when(String name, Period period) {
        html.open("p", "class", "when");
        part(name, Legend.DATE, When.period(period));
        if (!period.stated() && !period.equals(Period.UNKNOWN)) {
            html.text(" ").element("span", "tag", "inferred");
        }
        String bounds = When.bounds(period);
        if (!bounds.isEmpty()) {
            html.text(" ").element("span", "bounds", bounds);
        }
        html.close("p").line();
    }

    private void skills(List<References.Chip> chips) {
        if (chips.isEmpty()) {
            return;
        }
        html.open("ul", "class", "skills").line();
        for (References.Chip chip : chips) {
            html.open("li");
            part(chip.name(), chip.kind(), chip.label());
            if (chip.times() > 1) {
                html.element("span", "times", "×" + chip.times());
            }
            html.close("li").line();
        }
        html.close("ul").line();
    }

    private void education() {
        if (career.education().isEmpty()) {
            return;
        }
        html.element("h3", "", "Education").line().open("ul", "class", "others").line();
        for (int i = 0; i < career.education().size(); i++) {
            Education study = career.education().get(i);
            List<String> names = new ArrayList<>();
            Stream.of(study.studyType(), study.area(), study.institution())
                    .filter(text -> text != null && !text.isEmpty())
                    .forEach(names::add);
            other("e" + i, Legend.EDUCATION, names.isEmpty() ? study.text() : String.join(", ", names), study.period());
        }
        html.close("ul").line();
    }

    private void activities(Activity.Kind kind) {
        List<Activity> all = career.activities();
        if (all.stream().noneMatch(activity -> activity.kind() == kind)) {
            return;
        }
        html.element("h3", "", heading(kind))
                .line()
                .open("ul", "class", "others")
                .line();
        for (int i = 0; i < all.size(); i++) {
            Activity activity = all.get(i);
            if (activity.kind() == kind) {
                String role = activity.role() == null ? "" : activity.role() + ", ";
                other("a" + i, Legend.ACTIVITY, role + activity.name(), activity.period());
            }
        }
        html.close("ul").line();
    }

    private static String heading(Activity.Kind kind) {
        return switch (kind) {
            case VOLUNTEERING -> "Volunteering";
            case CERTIFICATE -> "Certificates and training";
            case PUBLICATION -> "Publications";
            case AWARD -> "Awards";
            case PROJECT -> "Projects";
            case BREAK -> "Breaks";
        };
    }

    private void other(String name, Legend kind, String text, Period period) {
        html.open("li").open("p");
        part(name, kind, text);
        html.close("p").line();
        if (!period.equals(Period.UNKNOWN)) {
            when(name + "-date", period);
        }
        html.close("li").line();
    }

    private void outside() {
        if (!references.restSkills().isEmpty()) {
            html.element("h3", "", "Skills outside the jobs").line();
            skills(references.restSkills());
        }
    }

    private void protectedFacts() {
        List<ProtectedFact> facts = career.protectedFacts();
        if (facts.isEmpty()) {
            return;
        }
        html.element("h3", "", "Kept out of every search")
                .line()
                .open("ul", "class", "facts")
                .line();
        for (int i = 0; i < facts.size(); i++) {
            item("p" + i, Legend.PROTECTED, facts.get(i).text());
        }
        html.close("ul").line();
    }

    private void item(String name, Legend kind, String text) {
        html.open("li");
        part(name, kind, text);
        html.close("li").line();
    }

    /** A part of the career: a link where the text has a place for it, plain words where it was inferred. */
    private void part(String name, Legend kind, String text) {
        if (references.isInText(name)) {
            link(name, kind, text, "at-" + name);
        } else {
            html.open("span", "class", "part unplaced " + kind.className(), "id", "of-" + name)
                    .text(text)
                    .close("span");
        }
    }

    private void link(String name, Legend kind, String text, String target) {
        html.open("a", "class", "part " + kind.className(), "id", "of-" + name, "href", "#" + target, "data-r", name)
                .text(text)
                .close("a");
    }
}
