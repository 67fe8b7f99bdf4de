package io.tenure.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of an entry as read: who, as what, where, when.
 *
 * @param lines the lines it stands on
 * @param employer the organisation, empty where none is named
 * @param title the position, or null
 * @param location the place, or null
 * @param via the agency, or null
 * @param employment the kind of employment in English, or null
 * @param dates all dates in it
 * @param titleScore how sure the title is: see {@link Titles#score}
 * @param employerScore how sure the employer is: see {@link Organisations#score}, and 4 where a label or "at" announces it
 * @param titleFirst whether the title stands before the employer; null where not both are sure
 * @param marks where employer, title, place and agency were taken from; its dates know their places themselves
 */
record Head(
        List<CvLine> lines,
        String employer,
        @Nullable String title,
        @Nullable String location,
        @Nullable String via,
        @Nullable String employment,
        List<DateSpan> dates,
        int titleScore,
        int employerScore,
        @Nullable Boolean titleFirst,
        List<Mark> marks) {

    /** The date that dates the entry: a period before a lone date, the first before others; null where it is undated. */
    @Nullable
    DateSpan date() {
        DateSpan best = null;
        for (DateSpan date : dates) {
            if (date.isPeriod() && (best == null || !best.isPeriod())) {
                best = date;
            } else if (date.isDated() && best == null) {
                best = date;
            }
        }
        DateSpan found = best;
        if (found != null
                && found.form() == DateSpan.Form.FROM
                && dates.stream().anyMatch(date -> date.form() == DateSpan.Form.PRESENT)) {
            return new DateSpan(found.from(), found.to(), DateSpan.Form.SINCE, found.start(), found.end(), true, 0);
        }
        if (best == null) {
            return dates.stream()
                    .filter(date -> date.form() == DateSpan.Form.PRESENT)
                    .findFirst()
                    .orElse(null);
        }
        return best;
    }

    /** A length of time that it states without an end ("4 yrs"), in months; 0 for none. */
    int months() {
        return dates.stream()
                .filter(date -> date.form() == DateSpan.Form.DURATION)
                .mapToInt(DateSpan::months)
                .findFirst()
                .orElse(0);
    }

    /** Whether it says when the entry began and whether it is over. */
    boolean isPeriod() {
        DateSpan date = date();
        return date != null && date.isPeriod();
    }

    boolean isEmployerOnly() {
        return title == null && !employer.isEmpty();
    }

    boolean isTitleOnly() {
        return title != null && employer.isEmpty();
    }

    CvLine first() {
        return lines.getFirst();
    }

    CvLine last() {
        return lines.getLast();
    }

    /** The same head with the names that belong to it after all, once what was taken for {@code was} is known to be {@code is}. */
    Head with(String newEmployer, @Nullable String newTitle, Span.Kind was, Span.Kind is) {
        return new Head(
                lines,
                newEmployer,
                newTitle,
                location,
                via,
                employment,
                dates,
                titleScore,
                employerScore,
                titleFirst,
                marks.stream()
                        .map(mark -> mark.kind() == was ? mark.as(is) : mark)
                        .toList());
    }

    /** Where its {@link #date} stands; empty for none. */
    List<Mark> dateMarks() {
        DateSpan date = date();
        return date == null ? List.of() : Mark.of(date, lines);
    }
}
