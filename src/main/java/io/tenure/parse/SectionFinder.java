package io.tenure.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of sections: lines that name one in any of nine languages, and lines that look like those that do. Inside the jobs a
 * heading that is deeper than the jobs' own ("Projects" under an employer) stays part of the job.
 */
final class SectionFinder {

    private static final int LONGEST_HEADING = 60;

    /** Sections whose name may open a line of running text: "Education: BA Film Studies". */
    private static final Set<Section> INLINE = EnumSet.of(
            Section.EDUCATION,
            Section.CERTIFICATES,
            Section.LANGUAGES,
            Section.INTERESTS,
            Section.VOLUNTEERING,
            Section.REFERENCES,
            Section.PUBLICATIONS,
            Section.MEMBERSHIPS);

    private final List<CvLine> lines;
    private final Vocabulary words;
    private final HeadReader reader;
    private final String language;
    private final List<Section> of = new ArrayList<>();
    private final List<Boolean> headings = new ArrayList<>();
    private final java.util.Set<Integer> unknown = new java.util.HashSet<>();
    private final Set<String> headingLooks = new HashSet<>();
    private boolean hasEmployment;
    private int employmentLevel;

    SectionFinder(List<CvLine> lines, Vocabulary words, HeadReader reader, String language) {
        this.lines = lines;
        this.words = words;
        this.reader = reader;
        this.language = language;
    }

    Sections find() {
        learnLook();
        Section current = Section.TOP;
        for (CvLine line : lines) {
            Section named = named(line, current);
            boolean inline = named == null && line.index() > 0 && isInline(line, current);
            if (named != null) {
                current = named;
                if (named == Section.EMPLOYMENT) {
                    hasEmployment = true;
                    employmentLevel = line.isHeading() ? line.source().level() : 0;
                }
            } else if (inline) {
                current = words.headings().find(String.valueOf(Sections.headOf(line.text())), language);
                current = current == null ? Section.OTHER : current;
            }
            of.add(current);
            headings.add(named != null);
        }
        boolean announced = hasEmployment;
        reclaim();
        return new Sections(List.copyOf(of), List.copyOf(headings), hasEmployment, announced);
    }

    /** Learns how the headings of this CV look from those whose words are known: at least two that look the same and like no other text. */
    private void learnLook() {
        Map<String, Integer> looks = new HashMap<>();
        for (CvLine line : lines) {
            String look = look(line);
            if (look.isEmpty()) {
                continue;
            }
            String text = line.text();
            boolean known = line.index() > 0
                    && line.cells().size() == 1
                    && line.length() <= LONGEST_HEADING
                    && line.edgeDate() == null
                    && words.titles().score(text) < 3
                    && words.headings().guess(text, language) != null;
            if (known) {
                looks.merge(look, 1, Integer::sum);
            }
        }
        looks.forEach((look, count) -> {
            if (count >= 2) {
                headingLooks.add(look);
            }
        });
    }

    /** What sets a line off from the text: its block, weight, case and size; empty where nothing does. */
    private static String look(CvLine line) {
        boolean bold = line.source().isBold();
        boolean capitals = line.isCapitals();
        if (line.bullet() || line.isTerm() || !bold && !capitals && !line.isHeading()) {
            return "";
        }
        return line.source().block() + "/" + line.source().level() + (bold ? "b" : "") + (capitals ? "c" : "")
                + Math.round(line.source().size() * 2);
    }

    /** Gives to the jobs the sections with made-up names ("Flying", "Teaching") that hold dated positions and no degrees. */
    private void reclaim() {
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1;
            while (end < lines.size() && !headings.get(end)) {
                end++;
            }
            if (unknown.contains(i) && holdsJobs(i + 1, end)) {
                for (int line = i; line < end; line++) {
                    of.set(line, Section.EMPLOYMENT);
                }
                if (isEmployer(i, end)) {
                    headings.set(i, false);
                }
                hasEmployment = true;
            }
            i = end - 1;
        }
    }

    /** Whether what looked like the heading of a section is the employer of the roles below it, which name none of their own. */
    private boolean isEmployer(int heading, int end) {
        CvLine line = lines.get(heading);
        int first = heading + 1;
        if (first >= end
                || !Names.isNameLike(PieceCutter.bare(line.text()))
                || Folding.words(line.text()).size() > 7) {
            return false;
        }
        Head role = reader.read(List.of(lines.get(first)), HeadOrder.UNKNOWN);
        boolean dated = lines.get(first).edgeDate() != null
                || first + 1 < end && lines.get(first + 1).isDateOnly();
        return dated && role.titleScore() >= 2 && role.employer().isEmpty();
    }

    private boolean holdsJobs(int from, int to) {
        int jobs = 0;
        for (int i = from; i < to; i++) {
            CvLine line = lines.get(i);
            String text = line.text();
            if (isCourse(line) || ActivityReader.isUnpaid(text)) {
                return false;
            }
            DateSpan date = line.edgeDate();
            boolean dated = date != null
                    && date.isPeriod()
                    && !HeadFinder.isSentence(line)
                    && (!line.bullet() || line.beginsEmphasised());
            if (dated && (titled(i) || i > from && titled(i - 1) || i + 1 < to && titled(i + 1))) {
                jobs++;
            }
        }
        return jobs > 0;
    }

    /** Whether a line names a course of study: a degree opens it, or a school stands beside one. */
    private boolean isCourse(CvLine line) {
        String text = line.cells().stream()
                .map(CvLine.Cell::restOf)
                .reduce("", (a, b) -> a + " " + b)
                .strip();
        Phrases.Match<String> degree = words.organisations().findDegree(text);
        return degree != null
                && line.length() < 110
                && (degree.from() == 0 && words.titles().score(text) < 3
                        || words.organisations().isSchool(text)
                                && words.titles().score(text) < 3);
    }

    private boolean titled(int i) {
        CvLine line = lines.get(i);
        return line.length() < 120
                && !HeadFinder.isSentence(line)
                && reader.read(List.of(line), HeadOrder.UNKNOWN).titleScore() >= 2;
    }

    private @Nullable Section named(CvLine line, Section current) {
        if (line.length() > LONGEST_HEADING
                || (line.bullet() && !line.isCapitals())
                || line.cells().size() > 2
                || line.edgeDate() != null) {
            return null;
        }
        if (line.cells().size() == 2 && !line.cells().get(1).text().isBlank()
                || line.text().endsWith(".")) {
            return null;
        }
        boolean deeper = current == Section.EMPLOYMENT
                && employmentLevel > 0
                && line.isHeading()
                && line.source().level() > employmentLevel;
        Section section = knownSection(line);
        if (section != null) {
            boolean plain = !line.isHeading() && !stands(line);
            return deeper && section != Section.EMPLOYMENT
                            || plain && !((line.blankBefore() || endsBlock(line)) && line.index() > 0)
                    ? null
                    : section;
        }
        if (!looksLikeHeading(line) || deeper) {
            return null;
        }
        return guessed(line, current);
    }

    private @Nullable Section guessed(CvLine line, Section current) {
        Section guess = line.index() == 0 ? null : words.headings().guess(line.text(), language);
        boolean told = guess == Section.EMPLOYMENT
                && (Folding.words(line.text()).size() > 2 || headingLooks.contains(look(line)))
                && !line.isTerm()
                && line.edgeDate() == null
                && (line.isHeading() || line.length() < 45);
        boolean sameLevel =
                line.isHeading() && employmentLevel > 0 && line.source().level() <= employmentLevel;
        if (sameLevel && guess == null && line.edgeDate() == null) {
            unknown.add(line.index());
            return Section.OTHER;
        }
        if (sameLevel && guess != null) {
            return guess;
        }
        if (line.index() == 0
                || isEntryHead(line)
                        && !(told
                                && words.titles().score(line.text()) < 3
                                && words.organisations().score(line.text()) < 2)) {
            return null;
        }
        if (guess != null) {
            return guess;
        }
        boolean firm =
                line.isHeading() && (employmentLevel == 0 || line.source().level() <= employmentLevel)
                        || line.isCapitals() && line.blankBefore();
        if (line.index() <= 3 && current != Section.EMPLOYMENT && isAboveContact(line)) {
            return null;
        }
        firm |= line.source().row() == 0
                && headingLooks.contains(look(line))
                && Folding.words(line.text()).size() <= 5
                && nothingLike(line);
        boolean alone = line.index() > 1
                && line.index() + 1 < lines.size()
                && lines.get(line.index() + 1).blankBefore()
                && line.blankBefore();
        if (!firm || current == Section.TOP && line.index() < 3 && !alone) {
            return null;
        }
        unknown.add(line.index());
        return Section.OTHER;
    }

    /** Whether ways of contact follow right below: then a line set off at the top is the person's name. */
    private boolean isAboveContact(CvLine line) {
        return lines.subList(line.index() + 1, Math.min(lines.size(), line.index() + 4)).stream()
                .anyMatch(next -> Contacts.isContact(next.text()));
    }

    /** Whether what stands below a line is no date and no role, which would make the line a part of a job. */
    private boolean nothingLike(CvLine line) {
        if (line.index() + 1 >= lines.size()) {
            return false;
        }
        CvLine next = lines.get(line.index() + 1);
        return !next.isDateOnly()
                && (next.source().isBold()
                        || next.isHeading()
                        || next.bullet()
                        || next.edgeDate() == null
                        || titled(next.index()));
    }

    /** Whether a line that looks like a heading rather names a job: a date, a title or an organisation stands in it. */
    private boolean isEntryHead(CvLine line) {
        String text = line.text();
        return !line.cells().stream().allMatch(cell -> cell.dates().isEmpty())
                || words.titles().score(text) >= 2
                || words.organisations().score(text) >= 2
                || text.contains(" @ ")
                || text.contains(" | ")
                || text.contains(" at ")
                || text.indexOf(',') > 0
                || text.contains(" - ")
                || text.contains(" – ");
    }

    private @Nullable Section knownSection(CvLine line) {
        String text = line.text();
        if (words.work().isLeave(text)) {
            return null;
        }
        return text.length() > LONGEST_HEADING || text.indexOf(',') > 0 && line.bullet()
                ? null
                : words.headings().find(text, language);
    }

    private static boolean looksLikeHeading(CvLine line) {
        return line.isHeading()
                || line.source().isBold()
                || line.isCapitals()
                || line.blankBefore() && line.length() < 40;
    }

    private boolean endsBlock(CvLine line) {
        int next = line.index() + 1;
        return next < lines.size() && lines.get(next).blankBefore();
    }

    /** Whether a line is set off from the text: by its looks, or because it alone stands between blank lines. */
    private boolean stands(CvLine line) {
        int next = line.index() + 1;
        boolean alone =
                line.blankBefore() && (next >= lines.size() || lines.get(next).blankBefore());
        return line.isHeading()
                || line.source().isBold()
                || line.isCapitals()
                || alone
                || line.text().endsWith(":")
                || line.source().size() > 1.1f;
    }

    private boolean isInline(CvLine line, Section current) {
        String head = Sections.headOf(line.text());
        if (head == null
                || line.bullet()
                || line.cells().size() > 1
                || !line.blankBefore() && current == Section.EMPLOYMENT) {
            return false;
        }
        Section section = words.headings().find(head, language);
        return section != null && INLINE.contains(section) && current != Section.SKILLS && current != Section.PERSONAL;
    }
}
