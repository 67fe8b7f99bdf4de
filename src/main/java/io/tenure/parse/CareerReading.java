package io.tenure.parse;

import io.tenure.career.Activity;
import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.Person;
import io.tenure.career.ProtectedFact;
import io.tenure.extract.Document;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One document on its way to a career. */
final class CareerReading {

    private final Vocabulary words;
    private final Document document;
    private final ParseContext context;
    private final DateScanner scanner;
    private final HeadReader headReader;
    private final List<CvLine> lines;
    /** The first line of another person's CV, which is left out. */
    private final @Nullable CvLine others;

    private final DayOrder dayOrder;
    private final Paragraphs paragraphs;
    private final String language;
    private final Sections sections;
    private final LocalDate asOf;
    private final JobDates dates;
    private final ActivityReader activityReader;
    private final Trace trace;

    CareerReading(Vocabulary words, Document document, ParseContext context, Trace trace) {
        this.words = words;
        this.document = document;
        this.context = context;
        this.trace = trace;
        headReader = new HeadReader(words);
        dayOrder = DayOrder.of(document);
        scanner = new DateScanner(dayOrder.monthFirst());
        List<CvLine> all = RunInHeads.split(Sheet.read(document, scanner), headReader, scanner);
        language = Languages.written(all, document.language());
        sections = Sections.find(all, words, headReader, language);
        int end = new SecondPerson(all, sections, words).begins();
        lines = all.subList(0, end);
        others = end < all.size() ? all.get(end) : null;
        paragraphs = new Paragraphs(lines, scanner);
        asOf = AsOf.of(document, lines, context);
        dates = new JobDates(YearMonth.from(asOf), words.organisations());
        activityReader = new ActivityReader(words, headReader, dates, trace);
    }

    Career read() {
        PersonReader personReader = new PersonReader(words, lines, sections, trace);
        Person person = personReader.read();
        List<Entry> jobEntries = new ArrayList<>();
        List<Activity> activities = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        Set<Integer> heads = new HashSet<>();
        StudyReader studyReader = new StudyReader(words, dates, trace);
        for (Entry entry : entries(person)) {
            Activity.Kind kind = kindOf(entry);
            if (kind != null) {
                activities.add(activityReader.of(entry, kind));
            } else if (!StudyReader.isStudy(entry.head(), words)) {
                jobEntries.add(entry);
            } else {
                continue;
            }
            entry.head().lines().stream()
                    .filter(line -> !HeadFinder.isSentence(line))
                    .forEach(line -> heads.add(line.index()));
            entry.head().lines().forEach(line -> used.add(line.index()));
            entry.body().forEach(line -> markUsed(line, used));
        }
        List<Entry> whole = new Details(lines, sections)
                .attach(Duplicates.merge(jobEntries), used).stream()
                        .map(entry -> new Entry(entry.head(), paragraphs.join(entry.body()), entry.span()))
                        .toList();
        List<Education> education = studyReader.read(lines, sections, used, heads);
        activities.addAll(activityReader.read(lines, sections, used));
        List<JobAssembler.Made> made = assembler(education, used).assemble(whole, nowLines());
        List<Job> jobs = made.stream().map(JobAssembler.Made::job).toList();
        Contact contact = Contacts.find(lines, trace);
        List<ProtectedFact> facts = ProtectedFacts.find(lines, sections, trace);
        List<TextPart> rest = new RestText(lines, sections, person).without(used);
        trace.jobs(made);
        trace.rest(rest);
        lines.stream()
                .filter(sections::isHeading)
                .forEach(line -> trace.take(Span.Subject.LAYOUT, Span.Kind.HEADING, line));
        return new Career(
                person,
                contact,
                jobs,
                education,
                activities,
                List.of(),
                TextPart.join(rest),
                facts,
                language,
                asOf,
                new Doubts(document, context, asOf, dayOrder).of(made, lines, others));
    }

    /** A line that was joined from several stands for all of them. */
    private void markUsed(CvLine line, Set<Integer> used) {
        int i = line.index();
        used.add(i);
        while (i + 1 < lines.size() && paragraphs.isBroken(lines.get(i), lines.get(i + 1))) {
            used.add(++i);
        }
    }

    private JobAssembler assembler(List<Education> education, Set<Integer> used) {
        List<YearMonth> studied = education.stream()
                .map(study -> study.period().end().earliest())
                .filter(Objects::nonNull)
                .toList();
        List<CvLine> outside =
                lines.stream().filter(line -> !used.contains(line.index())).toList();
        return new JobAssembler(dates, new Chronology(YearMonth.from(asOf), studied), new SinceYears(outside));
    }

    /** The entries that may be jobs: under a heading that says so, else under none, else under one that says nothing. */
    private List<Entry> entries(Person person) {
        if (sections.hasEmployment()) {
            List<Entry> listed = entriesOf(regionOf(Set.of(Section.EMPLOYMENT), person), true);
            return sections.announced() ? listed : withTop(listed, person);
        }
        List<Entry> top = entriesOf(regionOf(Set.of(Section.TOP, Section.PROFILE), person), false);
        if (top.isEmpty()) {
            return entriesOf(regionOf(Set.of(Section.TOP, Section.PROFILE, Section.OTHER), person), false);
        }
        List<Entry> all = new ArrayList<>(top);
        new EmploymentReader(words, headReader, paragraphs)
                .read(regionOf(Set.of(Section.OTHER), person)).stream()
                        .filter(entry -> Duplicates.hasTwin(entry, top))
                        .forEach(all::add);
        return all;
    }

    /** The entries and the dated ones that stand before any heading. */
    private List<Entry> withTop(List<Entry> listed, Person person) {
        List<Entry> all =
                new ArrayList<>(entriesOf(regionOf(Set.of(Section.TOP, Section.PROFILE), person), false).stream()
                        .filter(entry -> entry.head().isPeriod())
                        .toList());
        all.addAll(listed);
        return all;
    }

    private List<Entry> entriesOf(List<CvLine> region, boolean listed) {
        List<Entry> entries = new EmploymentReader(words, headReader, paragraphs).read(region);
        boolean dated = entries.stream()
                .anyMatch(entry -> entry.head().date() != null
                        && Objects.requireNonNull(entry.head().date()).isDated());
        boolean list = listed
                && entries.stream().allMatch(entry -> entry.head().first().bullet());
        boolean letter = dated && isProse(region, entries);
        if (dated && !list && !letter) {
            return entries;
        }
        List<Entry> prose = new ProseReader(words, headReader).read(paragraphs.join(region), listed);
        return prose.size() > entries.size() || letter && prose.size() == entries.size() ? prose : entries;
    }

    /** Whether a region is a letter rather than a list: no items, nothing set off, and heads only inside its sentences. */
    private boolean isProse(List<CvLine> region, List<Entry> entries) {
        boolean plain = region.stream()
                .noneMatch(line -> line.bullet()
                        || line.isHeading()
                        || line.cells().size() > 1
                        || line.source().isBold());
        if (!plain) {
            return false;
        }
        List<CvLine> joined = paragraphs.join(region);
        long sentences =
                joined.stream().filter(line -> HeadFinder.isSentence(line)).count();
        return entries.stream().allMatch(entry -> sentenceOf(entry.head().first(), joined))
                && sentences * 10 > joined.size() * 6L;
    }

    private static boolean sentenceOf(CvLine line, List<CvLine> joined) {
        return joined.stream()
                .filter(other -> other.index() <= line.index())
                .reduce((a, b) -> b)
                .map(HeadFinder::isSentence)
                .orElse(false);
    }

    private List<CvLine> regionOf(Set<Section> wanted, Person person) {
        return lines.stream()
                .filter(line -> !sections.isHeading(line) && wanted.contains(sections.at(line)))
                .filter(line -> sections.at(line) == Section.EMPLOYMENT || !isIntroduction(line, person))
                .toList();
    }

    private static boolean isIntroduction(CvLine line, Person person) {
        String text = line.text();
        String headline = person.headline();
        if (headline != null
                && line.index() < 6
                && text.contains(headline)
                && line.edgeDate() == null
                && line.length() < headline.length() + 40) {
            return true;
        }
        boolean named = !person.name().isEmpty()
                && text.startsWith(person.name())
                && line.length() < person.name().length() + 60;
        return named || Contacts.isContact(text) && line.length() < 160;
    }

    private Activity.@Nullable Kind kindOf(Entry entry) {
        Head head = entry.head();
        if (head.first().cells().stream().anyMatch(cell -> words.work().isLeave(PieceCutter.trim(cell.restOf())))) {
            return Activity.Kind.BREAK;
        }
        return activityReader.isVolunteering(head) ? Activity.Kind.VOLUNTEERING : null;
    }

    /** The lines under a heading that says that they are about the present. */
    private List<CvLine> nowLines() {
        List<CvLine> now = new ArrayList<>();
        boolean present = false;
        for (CvLine line : lines) {
            if (sections.isHeading(line)) {
                present = JobDates.isNow(line.text());
            } else if (present) {
                now.add(line);
            }
        }
        return now;
    }
}
