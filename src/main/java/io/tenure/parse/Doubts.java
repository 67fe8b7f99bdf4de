package io.tenure.parse;

import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Note;
import io.tenure.career.Period;
import io.tenure.extract.Document;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is doubtful about a CV, as notes: at most {@value #MOST}, in the order of the text. */
final class Doubts {

    static final int MOST = 50;
    private static final int LITTLE_TEXT = 200;

    private final Document document;
    private final ParseContext context;
    private final LocalDate asOf;
    private final DayOrder order;
    private final List<Note> notes = new ArrayList<>();

    Doubts(Document document, ParseContext context, LocalDate asOf, DayOrder order) {
        this.document = document;
        this.context = context;
        this.asOf = asOf;
        this.order = order;
    }

    /**
     * The notes of a career.
     *
     * @param others the first line of another person's CV in the same file, or null
     */
    List<Note> of(List<JobAssembler.Made> made, List<CvLine> lines, @Nullable CvLine others) {
        document.remarks().forEach(remark -> notes.add(Note.warning(remark, 0)));
        long letters = lines.stream().mapToLong(CvLine::length).sum();
        if (letters < LITTLE_TEXT && document.remarks().stream().noneMatch(remark -> remark.contains("little text"))) {
            notes.add(Note.warning("There is little text (" + letters + " characters): was all of it extracted?", 0));
        }
        if (made.isEmpty()) {
            notes.add(Note.warning("No job was found", 0));
        }
        made.forEach(this::doubtsOf);
        overlaps(made);
        dayOrder(made);
        if (others != null) {
            notes.add(Note.warning(
                    "Another person's CV seems to begin here: it was left out",
                    others.source().number()));
        }
        return notes.stream()
                .sorted(Comparator.comparingInt(Note::line))
                .limit(MOST)
                .toList();
    }

    private void doubtsOf(JobAssembler.Made made) {
        Job job = made.job();
        int line = made.entry().head().first().source().number();
        DateSpan date = made.entry().head().date();
        Period period = job.period();
        if (date != null && date.isReversed()) {
            notes.add(Note.warning(name(job) + " ends before it starts; the dates were swapped", line));
        }
        YearMonth received = YearMonth.from(context.received());
        YearMonth start = period.start().earliest();
        if (start != null && start.isAfter(received)) {
            notes.add(Note.warning(name(job) + " begins in the future", line));
        }
        if (!period.stated()) {
            notes.add(Note.info(
                    name(job) + " is undated: begun " + words(period.start()) + ", ended " + words(period.end())
                            + " going by what surrounds it",
                    line));
        }
        if (job.employer().isEmpty()) {
            notes.add(Note.info(name(job) + " names no employer", line));
        }
    }

    private void overlaps(List<JobAssembler.Made> made) {
        for (int i = 0; i + 1 < made.size(); i++) {
            Period newer = made.get(i).job().period();
            Period older = made.get(i + 1).job().period();
            YearMonth end = older.ongoing() ? YearMonth.from(asOf) : older.end().earliest();
            YearMonth start = newer.start().latest();
            if (newer.stated() && older.stated() && start != null && end != null && end.isAfter(start.plusMonths(1))) {
                notes.add(Note.info(
                        name(made.get(i).job()) + " and " + name(made.get(i + 1).job()) + " overlap",
                        made.get(i).entry().head().first().source().number()));
            }
        }
    }

    /** One note for all dates of which nobody can tell whether the day or the month comes first. */
    private void dayOrder(List<JobAssembler.Made> made) {
        if (order.sure()) {
            return;
        }
        List<Mark> doubtful = made.stream()
                .flatMap(one -> one.entry().head().dateMarks().stream())
                .filter(mark -> order.doubt(mark.text()) != null)
                .sorted(Comparator.comparingInt(mark -> mark.line().index()))
                .toList();
        if (!doubtful.isEmpty()) {
            int more = doubtful.size() - 1;
            notes.add(Note.warning(
                    order.doubt(doubtful.getFirst().text()) + (more == 0 ? "" : " (and " + more + " more like it)"),
                    doubtful.getFirst().line().source().number()));
        }
    }

    private static String name(Job job) {
        String title = job.title();
        String name =
                title == null ? job.employer() : job.employer().isEmpty() ? title : title + " at " + job.employer();
        return name.length() > 80 ? name.substring(0, 80) + "…" : name;
    }

    private static String words(MonthRange range) {
        if (range.isUnknown()) {
            return "at an unknown time";
        }
        if (range.earliest() == null) {
            return "by " + range.latest();
        }
        return range.latest() == null
                ? "in or after " + range.earliest()
                : "between " + range.earliest() + " and " + range.latest();
    }
}
