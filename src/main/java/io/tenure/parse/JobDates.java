package io.tenure.parse;

import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import io.tenure.parse.DateSpan.Form;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a job says about its time: in its head, in sentences that begin or end it ("took over in spring 2022", "left in 2014"), and in the
 * years that its text places inside it.
 */
final class JobDates {

    private static final Set<String> BEGAN = WordList.setOf("""
            joined started began took since hired promoted appointed arrived came opened founded moved recruited begann angefangen seit rejoint debute entre empece iniciei iniziato begonnen zaczalem zaczelam borjade""");
    private static final Set<String> ENDED = WordList.setOf("""
            left finished until till ended closed bust redundant retired resigned folded quit departed departure verlassen beendet bis quitte termine deje termine lasciato vertrokken odszedlem slutade finishing leaving""");
    private static final Set<String> STRAIGHT =
            WordList.setOf("straight directly direkt directement directamente direttamente rechtstreeks bezposrednio");
    private static final Set<String> NOW = WordList.setOf(
            "now currently current still today heute aktuell actuellement actualmente attualmente momenteel obecnie nu");
    private static final int BEFORE = 6;

    private final YearMonth asOf;
    private final Organisations organisations;

    JobDates(YearMonth asOf, Organisations organisations) {
        this.asOf = asOf;
        this.organisations = organisations;
    }

    /**
     * The time of one job.
     *
     * @param date the date in its head, or null
     * @param months a length stated in its head, 0 for none
     * @param texts the texts of the job, the head's own first
     * @param current whether the CV lists it as the present one without a date
     * @param sinceYear the year in which it began according to something said elsewhere, 0 for none
     */
    Chronology.Slot slot(@Nullable DateSpan date, int months, List<CvLine> texts, boolean current, int sinceYear) {
        Period period = period(date);
        List<Integer> inside = new ArrayList<>();
        int began = sinceYear;
        boolean straight = false;
        String above = "";
        for (CvLine line : texts) {
            for (CvLine.Cell cell : line.cells()) {
                for (DateSpan span : cell.dates()) {
                    if (span.equals(date) || !span.isDated()) {
                        continue;
                    }
                    String before = before(cell.text(), span.from());
                    period = date == null ? stated(period, span, before) : period;
                    began = began == 0 && date == null && isAfterSchool(above + " " + cell.text()) ? year(span) : began;
                    addYears(span, inside);
                }
                straight |= Folding.words(cell.text()).stream().limit(60).anyMatch(STRAIGHT::contains);
                above = cell.text();
            }
        }
        boolean open = current && period.end().isUnknown() && !period.ongoing();
        if (open) {
            period = new Period(period.start(), MonthRange.from(asOf), true, period.stated());
        }
        return new Chronology.Slot(period, years(inside), months, false, isPresentTense(texts), straight, began);
    }

    /** The period that a date in the head states. */
    Period period(@Nullable DateSpan date) {
        if (date == null || date.form() == Form.DURATION) {
            return Period.UNKNOWN;
        }
        if (date.form() == Form.PRESENT) {
            return new Period(MonthRange.UNKNOWN, MonthRange.from(asOf), true, true);
        }
        if (date.ongoing() && !startsLater(date)) {
            return Period.ongoingSince(date.start(), asOf);
        }
        return date.isReversed() ? Period.of(date.end(), date.start()) : Period.of(date.start(), date.end());
    }

    private boolean startsLater(DateSpan date) {
        YearMonth earliest = date.start().earliest();
        return earliest != null && earliest.isAfter(asOf);
    }

    /** A period completed by a sentence about beginning or ending; sentences count only where the head is undated. */
    private Period stated(Period period, DateSpan span, String before) {
        List<String> words = Folding.words(before);
        List<String> near = words.subList(Math.max(0, words.size() - BEFORE), words.size());
        boolean ended = span.form() == Form.UNTIL || near.stream().anyMatch(ENDED::contains);
        boolean began = !ended && near.stream().anyMatch(BEGAN::contains) && span.form() == Form.POINT;
        if (ended && period.end().isUnknown()) {
            return new Period(period.start(), span.end(), false, true);
        }
        if (began && period.start().isUnknown()) {
            return new Period(span.start(), period.end(), period.ongoing(), true);
        }
        return period;
    }

    private boolean isAfterSchool(String text) {
        List<String> words = Folding.words(text);
        return words.stream().anyMatch(STRAIGHT::contains)
                && (organisations.isSchool(text) || organisations.findDegree(text) != null);
    }

    private static String before(String text, int at) {
        int sentence = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at));
        return text.substring(Math.max(0, sentence), at);
    }

    private static int year(DateSpan span) {
        YearMonth earliest = span.start().earliest();
        return earliest == null ? 0 : earliest.getYear();
    }

    private static void addYears(DateSpan span, List<Integer> years) {
        YearMonth from = span.start().earliest();
        YearMonth to = span.end().latest();
        if (from != null && span.form() != Form.FROM) {
            years.add(from.getYear());
        }
        if (to != null && span.form() != Form.UNTIL) {
            years.add(to.getYear());
        }
    }

    private List<Integer> years(List<Integer> inside) {
        return inside.stream()
                .filter(year -> year <= asOf.getYear())
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a heading says that what follows is about the present ("Now", "Current role"). */
    static boolean isNow(String heading) {
        return Folding.words(heading).stream().limit(2).anyMatch(NOW::contains);
    }

    /** Whether the job is told in the present tense of the first person. */
    private static boolean isPresentTense(List<CvLine> texts) {
        int present = 0;
        int past = 0;
        for (CvLine line : texts) {
            List<String> words = Folding.words(line.text());
            for (int i = 0; i + 1 < words.size(); i++) {
                boolean subject = words.get(i).equals("i") || words.get(i).equals("we");
                present += subject
                                && (words.get(i + 1).equals("am")
                                        || words.get(i + 1).equals("are")
                                        || NOW.contains(words.get(i + 1)))
                        ? 1
                        : 0;
                past += subject
                                && (words.get(i + 1).equals("was")
                                        || words.get(i + 1).equals("were")
                                        || words.get(i + 1).endsWith("ed"))
                        ? 1
                        : 0;
            }
        }
        return present > past;
    }
}
