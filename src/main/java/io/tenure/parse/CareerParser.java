package io.tenure.parse;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Period;
import io.tenure.career.Person;
import io.tenure.extract.Document;
import io.tenure.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a career from the lines of a document. Never throws for what a document holds, takes time linear in its length, and is safe for
 * use by many threads.
 */
public final class CareerParser {

    private final Vocabulary words;

    public CareerParser(Taxonomy taxonomy) {
        this(Vocabulary.of(taxonomy));
    }

    CareerParser(Vocabulary words) {
        this.words = words;
    }

    /** The career that a document tells. */
    public Career parse(Document document, ParseContext context) {
        List<CvLine> lines = Sheet.read(document);
        String language = Languages.written(lines, document.language());
        Sections sections = Sections.find(lines, words, language);
        Person person = new PersonReader(words, lines, sections).read();
        List<Job> jobs = new ArrayList<>();
        LocalDate asOf = context.received();
        for (Entry entry : new EmploymentReader(words).read(region(lines, sections))) {
            if (!words.work().isLeave(entry.head().first().text())) {
                jobs.add(job(entry, YearMonth.from(asOf)));
            }
        }
        return new Career(
                person,
                Contacts.find(lines),
                jobs,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                language,
                asOf,
                List.of());
    }

    /** The lines that may hold jobs: those under a heading that says so, else those under none. */
    private static List<CvLine> region(List<CvLine> lines, Sections sections) {
        return lines.stream()
                .filter(line -> !sections.isHeading(line))
                .filter(line -> sections.hasEmployment()
                        ? sections.at(line) == Section.EMPLOYMENT
                        : isUnclaimed(line, sections))
                .toList();
    }

    private static boolean isUnclaimed(CvLine line, Sections sections) {
        Section section = sections.at(line);
        return (section == Section.TOP || section == Section.PROFILE || section == Section.OTHER)
                && line.index() > 0
                && !Contacts.isContact(line.text());
    }

    private static Job job(Entry entry, YearMonth asOf) {
        Head head = entry.head();
        DateSpan date = head.date() == null ? entry.span() : head.date();
        Period period = Period.UNKNOWN;
        if (date != null && !date.isReversed()) {
            period = date.ongoing() ? Period.ongoingSince(date.start(), asOf) : Period.of(date.start(), date.end());
        }
        String text = String.join("\n", entry.body().stream().map(CvLine::text).toList());
        return new Job(
                head.employer(),
                head.title(),
                head.location(),
                head.via(),
                head.employment(),
                period,
                text,
                List.of(),
                List.of());
    }
}
