package io.tenure.parse;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.Person.SpokenLanguage;
import io.tenure.career.ProtectedFact;
import io.tenure.career.SkillMention;
import io.tenure.extract.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/** A career and where in the document its reader found each part of it. For one thread. */
public final class Marked {

    private final Career career;
    private final Trace trace;
    private final Origin origin;
    private final IdentityHashMap<Object, Integer> indexes;
    private final List<String> contacts;

    Marked(Document document, Career career, Trace trace) {
        this.career = career;
        this.trace = trace;
        this.origin = new Origin(document);
        this.indexes = indexes(career);
        this.contacts = contacts(career.contact());
    }

    public Career career() {
        return career;
    }

    /**
     * What was read where, in the order of the document; a stretch that runs over two lines comes as two.
     *
     * @param annotated {@link #career} with its skills filled in, or itself where nobody looked for skills
     */
    public List<Span> spans(Career annotated) {
        List<Span> spans = new ArrayList<>();
        for (Trace.Taken taken : trace.taken()) {
            add(spans, taken.mark(), subjectOf(taken.owner()), indexOf(taken.owner()));
        }
        for (int i = 0; i < trace.jobs().size(); i++) {
            addJob(spans, i, trace.jobs().get(i).entry(), annotated.jobs().get(i));
        }
        addSkills(spans, annotated.mentions(), trace.rest(), Span.Subject.REST, 0);
        return joined(spans.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Span::line).thenComparingInt(Span::from))
                .toList());
    }

    private void addJob(List<Span> spans, int index, Entry entry, Job job) {
        List<Mark> marks = entry.head().marks();
        marks.forEach(mark -> add(spans, mark, Span.Subject.JOB, index));
        if (marks.stream().noneMatch(mark -> mark.kind() == Span.Kind.DATE)) {
            datesOf(entry).forEach(mark -> add(spans, mark, Span.Subject.JOB, index));
        }
        List<TextPart> title = marks.stream()
                .filter(mark -> mark.kind() == Span.Kind.TITLE)
                .map(mark -> new TextPart(mark.line(), mark.text()))
                .toList();
        List<SkillMention> mentions = job.mentions();
        for (int i = 0; i < mentions.size(); i++) {
            SkillMention mention = mentions.get(i);
            if (mention.where() == SkillMention.Where.TITLE) {
                addInTitle(spans, title, String.valueOf(job.title()), mention, index, i);
            }
        }
        addSkills(spans, mentions, JobAssembler.textOf(entry), Span.Subject.JOB, index);
        entry.body()
                .forEach(line ->
                        add(spans, new Mark(Span.Kind.TEXT, line, 0, line.text().length()), Span.Subject.JOB, index));
    }

    /** The date of a job's head; for an undated head all dates of its text, as they bound it. */
    private static List<Mark> datesOf(Entry entry) {
        Head head = entry.head();
        return head.date() != null
                ? head.dateMarks()
                : Stream.concat(head.lines().stream(), entry.body().stream())
                        .flatMap(line -> Mark.dates(line).stream())
                        .toList();
    }

    /** A skill in a title stands in one of the stretches that make the title. */
    private void addInTitle(
            List<Span> spans, List<TextPart> title, String text, SkillMention mention, int job, int number) {
        String said = text.substring(mention.start(), mention.end());
        for (TextPart part : title) {
            int at = Alignment.find(part.line().text(), part.text(), 0)[0];
            int[] place = Alignment.find(part.text(), said, 0);
            if (place.length > 0) {
                origin.of(part.line(), at + place[0], at + place[1])
                        .forEach(found -> spans.add(skill(found, Span.Subject.JOB, job, number)));
                return;
            }
        }
    }

    private void addSkills(
            List<Span> spans, List<SkillMention> mentions, List<TextPart> parts, Span.Subject subject, int index) {
        for (int i = 0; i < mentions.size(); i++) {
            SkillMention mention = mentions.get(i);
            boolean placed = mention.where() == SkillMention.Where.TEXT || mention.where() == SkillMention.Where.REST;
            if (placed) {
                addSkill(spans, mention, i, parts, subject, index);
            }
        }
    }

    private void addSkill(
            List<Span> spans, SkillMention mention, int number, List<TextPart> parts, Span.Subject subject, int index) {
        int start = 0;
        for (TextPart part : parts) {
            int end = start + part.text().length();
            if (mention.start() < end && mention.end() > start) {
                int[] places = Alignment.of(part.text(), part.line().text());
                int from = Math.max(mention.start(), start) - start;
                int to = Math.min(mention.end(), end) - start;
                if (places[from] >= 0 && places[to - 1] >= 0) {
                    origin.of(part.line(), places[from], places[to - 1] + 1)
                            .forEach(place -> spans.add(skill(place, subject, index, number)));
                }
            }
            start = end + 1;
        }
    }

    /** Stretches of one thing that only a comma parts are one: "Head of Sales, North". */
    private List<Span> joined(List<Span> sorted) {
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int with = joined.size() - 1;
            while (with >= 0 && !continues(joined.get(with), span)) {
                with = joined.get(with).line() == span.line() ? with - 1 : -1;
            }
            if (with < 0) {
                joined.add(span);
            } else {
                Span first = joined.get(with);
                joined.set(
                        with,
                        new Span(
                                first.line(),
                                first.from(),
                                Math.max(first.to(), span.to()),
                                first.kind(),
                                first.subject(),
                                first.index(),
                                first.mention()));
            }
        }
        return joined;
    }

    private boolean continues(Span first, Span next) {
        boolean same = first.line() == next.line()
                && first.kind() == next.kind()
                && first.subject() == next.subject()
                && first.index() == next.index()
                && first.kind() != Span.Kind.SKILL
                && first.kind() != Span.Kind.DATE;
        return same && (next.from() <= first.to() || origin.isComma(first.line(), first.to(), next.from()));
    }

    private static Span skill(Origin.Place place, Span.Subject subject, int index, int mention) {
        return new Span(place.line(), place.from(), place.to(), Span.Kind.SKILL, subject, index, mention);
    }

    private void add(List<Span> spans, Mark mark, Span.Subject subject, int index) {
        for (Origin.Place place : origin.of(mark)) {
            spans.add(new Span(place.line(), place.from(), place.to(), mark.kind(), subject, index, -1));
        }
    }

    private static Span.Subject subjectOf(Object owner) {
        return switch (owner) {
            case Span.Subject one -> one;
            case Education _ -> Span.Subject.EDUCATION;
            case Activity _ -> Span.Subject.ACTIVITY;
            case ProtectedFact _ -> Span.Subject.PROTECTED_FACT;
            case SpokenLanguage _ -> Span.Subject.LANGUAGE;
            default -> Span.Subject.CONTACT;
        };
    }

    /** The parts of the career by the very objects that they are: two alike are still two. Ways of contact are plain texts. */
    private static IdentityHashMap<Object, Integer> indexes(Career career) {
        IdentityHashMap<Object, Integer> indexes = new IdentityHashMap<>();
        for (List<?> parts : List.of(
                career.education(),
                career.activities(),
                career.protectedFacts(),
                career.person().languages())) {
            for (int i = 0; i < parts.size(); i++) {
                indexes.put(parts.get(i), i);
            }
        }
        return indexes;
    }

    private int indexOf(Object owner) {
        return owner instanceof String way ? Math.max(0, contacts.indexOf(way)) : indexes.getOrDefault(owner, 0);
    }

    private static List<String> contacts(Contact contact) {
        return Stream.of(contact.emails(), contact.phones(), contact.links())
                .flatMap(List::stream)
                .toList();
    }
}
