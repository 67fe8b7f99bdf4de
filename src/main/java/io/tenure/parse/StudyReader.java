package io.tenure.parse;

import io.tenure.career.Education;
import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import io.tenure.parse.Piece.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads courses of study: from their section, and from lines elsewhere that name a degree or a school. */
final class StudyReader {

    private static final Set<Section> ELSEWHERE = Set.of(
            Section.TOP,
            Section.PROFILE,
            Section.OTHER,
            Section.TRAINING,
            Section.CERTIFICATES,
            Section.MEMBERSHIPS,
            Section.INTERESTS,
            Section.EMPLOYMENT,
            Section.PUBLICATIONS);
    private static final Set<String> STUDY = WordList.setOf(
            "studied degree studying graduated studierte studium etudes diplome estudie laurea laureato studeerde estudei studia studerade apprenticeship ausbildung college evening day");

    private static final Set<String> CERTIFIED = WordList.setOf(
            "certified certificate certification zertifikat zertifiziert certificat certificado certificato");

    private final Vocabulary words;
    private final JobDates dates;
    private final Trace trace;

    StudyReader(Vocabulary words, JobDates dates, Trace trace) {
        this.words = words;
        this.dates = dates;
        this.trace = trace;
    }

    List<Education> read(List<CvLine> lines, Sections sections, Set<Integer> used, Set<Integer> heads) {
        List<Education> studies = new ArrayList<>();
        List<CvLine> group = new ArrayList<>();
        for (CvLine line : lines) {
            boolean study =
                    sections.at(line) == Section.EDUCATION && !sections.isHeading(line) && !used.contains(line.index());
            if (!group.isEmpty() && (!study || begins(line, group))) {
                add(group, studies);
                group.clear();
            }
            if (study) {
                group.add(line);
            }
        }
        add(group, studies);
        for (CvLine line : lines) {
            if (ELSEWHERE.contains(sections.at(line)) && !sections.isHeading(line) && !heads.contains(line.index())) {
                elsewhere(line, used.contains(line.index()), studies);
            }
        }
        return studies;
    }

    /** Whether the head of an entry names a course of study or a certificate rather than a job. */
    static boolean isStudy(Head head, Vocabulary words) {
        String title = head.title() == null ? "" : head.title();
        boolean student =
                Folding.fold(title).startsWith("stud") || Folding.fold(title).startsWith("etud");
        Phrases.Match<String> award = words.organisations().findDegree(title);
        boolean awarded = award != null
                && award.from() == 0
                && award.length() >= 2
                && words.organisations().isSchool(head.employer());
        String text = head.titleScore() >= 3 && !student && !awarded
                ? ""
                : head.first().cells().stream().map(CvLine.Cell::restOf).reduce("", (a, b) -> a + " " + b);
        Phrases.Match<String> degree = words.organisations().findDegree(text);
        boolean course = degree != null
                && (degree.from() == 0 || student)
                && (head.titleScore() < 3 || words.organisations().isSchool(text));
        DateSpan date = head.date();
        boolean lone = date == null || date.form() == DateSpan.Form.POINT;
        return course || lone && Folding.words(head.first().text()).stream().anyMatch(CERTIFIED::contains);
    }

    /** Whether a line begins another course rather than going on with the one before. */
    private boolean begins(CvLine line, List<CvLine> group) {
        CvLine last = group.getLast();
        if (line.bullet()
                || line.blankBefore()
                || line.isHeading()
                || line.source().row() > 0
                        && line.source().row() != last.source().row()) {
            return !(last.isDateOnly() || line.isDateOnly() && group.size() == 1);
        }
        boolean dated = line.edgeDate() != null && group.stream().anyMatch(other -> other.edgeDate() != null);
        boolean degree = words.organisations().findDegree(line.text()) != null
                && group.stream().anyMatch(other -> words.organisations().findDegree(other.text()) != null);
        return dated || degree;
    }

    private void add(List<CvLine> group, List<Education> studies) {
        if (group.isEmpty()) {
            return;
        }
        boolean dated = group.stream()
                .flatMap(line -> line.cells().stream())
                .flatMap(cell -> cell.dates().stream())
                .anyMatch(date -> date.form() == DateSpan.Form.RANGE);
        boolean known = group.stream()
                .anyMatch(line -> words.organisations().findDegree(line.text()) != null
                        || words.organisations().isSchool(line.text()));
        if (dated || known) {
            studies.add(study(List.copyOf(group)));
        }
    }

    private void elsewhere(CvLine line, boolean inJob, List<Education> studies) {
        for (CvLine sentence : line.cells().size() > 1 ? List.of(line) : Sentences.of(line)) {
            String text = sentence.text();
            List<String> inText = Folding.words(text);
            boolean degree = words.organisations().findDegree(text, inText) != null;
            boolean school = words.organisations().isSchool(inText);
            if (!degree && !school) {
                continue;
            }
            boolean verb = inText.stream().anyMatch(STUDY::contains);
            boolean dated =
                    sentence.cells().stream().anyMatch(cell -> !cell.dates().isEmpty());
            if (inJob && !(school && (degree || verb) || degree && verb && dated)) {
                continue;
            }
            if (inJob || degree && (school || dated && text.length() < 110) || school && verb && dated) {
                studies.add(study(List.of(sentence)));
            }
        }
    }

    private Education study(List<CvLine> lines) {
        PieceCutter.Cut cut = PieceCutter.cut(lines, words);
        Piece school = null;
        int best = 0;
        Piece degree = null;
        for (Piece piece : cut.pieces()) {
            int score = (words.organisations().isSchool(piece.text()) ? 4 : 0)
                    + Math.min(2, words.organisations().score(piece.text()))
                    + (piece.before() == Break.AT && Names.isNameLike(piece.text()) ? 3 : 0);
            boolean isDegree = words.organisations().findDegree(piece.text()) != null;
            if (isDegree && degree == null) {
                degree = piece;
            }
            if (score > best && !(isDegree && score < 4)) {
                best = score;
                school = piece;
            }
        }
        if (school == null) {
            school = fallback(cut.pieces(), degree);
        }
        Piece area = area(cut.pieces(), degree, school);
        DateSpan date = date(cut.dates());
        String text = String.join("\n", lines.stream().map(CvLine::text).toList());
        Education study = new Education(
                school == null ? "" : school.text(),
                degree == null ? null : degree.text(),
                area == null ? null : area.text(),
                period(date),
                text);
        Stream.of(school, degree, area)
                .filter(Objects::nonNull)
                .forEach(piece -> trace.take(study, List.of(piece.as(Span.Kind.EDUCATION))));
        trace.take(study, date == null ? List.of() : Mark.of(date, lines));
        return study;
    }

    /** The piece that must be the school because nothing else is: a name after a comma that is no degree and no place. */
    private @Nullable Piece fallback(List<Piece> pieces, @Nullable Piece degree) {
        for (Piece piece : pieces) {
            boolean other = !piece.equals(degree)
                    && piece.before() != Break.LINE
                    && words.places().score(piece.text()) < 3;
            if (other
                    && piece.text().length() > 2
                    && (Names.isNameLike(piece.text()) || piece.before() == Break.CELL)) {
                return piece;
            }
        }
        return null;
    }

    private static @Nullable Piece area(List<Piece> pieces, @Nullable Piece degree, @Nullable Piece school) {
        if (degree == null) {
            return null;
        }
        int next = pieces.indexOf(degree) + 1;
        boolean beside = next < pieces.size()
                && pieces.get(next).before() == Break.COMMA
                && !pieces.get(next).equals(school);
        return beside ? pieces.get(next) : null;
    }

    private static @Nullable DateSpan date(List<DateSpan> spans) {
        DateSpan best = null;
        for (DateSpan span : spans) {
            if (span.isDated() && (best == null || span.isPeriod() && !best.isPeriod())) {
                best = span;
            }
        }
        return best;
    }

    private Period period(@Nullable DateSpan date) {
        return date != null && date.form() == DateSpan.Form.POINT
                ? new Period(MonthRange.UNKNOWN, date.end(), false, true)
                : dates.period(date);
    }
}
