package io.tenure.parse;

import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Months;
import io.tenure.career.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes jobs of entries: merges what is told twice, gives each its period and its text, and orders them newest first. */
final class JobAssembler {

    private final JobDates dates;
    private final Chronology chronology;
    private final SinceYears since;

    JobAssembler(JobDates dates, Chronology chronology, SinceYears since) {
        this.dates = dates;
        this.chronology = chronology;
        this.since = since;
    }

    /** A job with the entry that it was made of. */
    record Made(Job job, Entry entry) {}

    List<Made> assemble(List<Entry> entries, List<CvLine> nowLines) {
        List<Chronology.Slot> slots = new ArrayList<>();
        for (Entry entry : entries) {
            slots.add(slot(entry, entries, nowLines));
        }
        List<Period> periods = chronology.infer(slots);
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            made.add(new Made(job(entries.get(i), periods.get(i)), entries.get(i)));
        }
        return newestFirst(made);
    }

    private Chronology.Slot slot(Entry entry, List<Entry> entries, List<CvLine> nowLines) {
        Head head = entry.head();
        List<CvLine> texts = new ArrayList<>(head.lines());
        entry.body().stream().filter(line -> !texts.contains(line)).forEach(texts::add);
        boolean current = head.date() == null && entry.span() == null && nowLines.contains(head.first());
        Chronology.Slot slot =
                dates.slot(dateOf(entry, entries), head.months(), texts, current, since.yearOf(entry, entries));
        DateSpan span = entry.span();
        if (head.date() == null && span != null) {
            Period within = within(entry, entries, span);
            return new Chronology.Slot(within, List.of(), 0, false, false, false, 0);
        }
        boolean parallel = slot.period().ongoing() && entries.indexOf(entry) > 0
                || slot.period().ongoing() && isListedFirstToLast(entries, entry);
        return new Chronology.Slot(
                slot.period(),
                slot.inside(),
                slot.months(),
                parallel,
                slot.mayGoOn(),
                slot.straight(),
                slot.sinceYear());
    }

    /** The date of a job; one "from 2021" that goes on is one "since 2021". */
    private static @Nullable DateSpan dateOf(Entry entry, List<Entry> entries) {
        DateSpan date = entry.head().date();
        return date != null && isOpenAndNewest(entry, entries)
                ? new DateSpan(date.from(), date.to(), DateSpan.Form.SINCE, date.start(), date.end(), true, 0)
                : date;
    }

    /** Whether a job "from 2021" is the one listed first, with nothing that begins later: then it still goes on. */
    private static boolean isOpenAndNewest(Entry entry, List<Entry> entries) {
        DateSpan date = entry.head().date();
        return date != null
                && date.form() == DateSpan.Form.FROM
                && entries.getFirst().equals(entry)
                && entries.stream().allMatch(other -> startOf(other) <= startOf(entry));
    }

    private static boolean isListedFirstToLast(List<Entry> entries, Entry entry) {
        return entries.size() > 1 && entries.getFirst().equals(entry) && startOf(entries.getLast()) > startOf(entry);
    }

    private static int startOf(Entry entry) {
        DateSpan date = entry.head().date();
        YearMonth start = date == null ? null : date.start().earliest();
        return start == null ? Integer.MIN_VALUE : Months.index(start);
    }

    /** The time of an undated role inside the dates of its employer: before the newer role, from the beginning if it is the oldest. */
    private Period within(Entry entry, List<Entry> entries, DateSpan span) {
        List<Entry> roles =
                entries.stream().filter(other -> span.equals(other.span())).toList();
        Period whole = dates.period(span);
        if (roles.size() == 1) {
            return whole;
        }
        int at = roles.indexOf(entry);
        Period newer = at > 0 ? dates.period(roles.get(at - 1).head().date()) : Period.UNKNOWN;
        YearMonth next = newer.start().earliest();
        MonthRange end = next == null
                ? whole.end()
                : new MonthRange(next.minusMonths(1), newer.start().latest());
        boolean oldest = at == roles.size() - 1;
        MonthRange start = oldest
                ? whole.start()
                : new MonthRange(
                        whole.start().earliest(),
                        next == null ? whole.end().latest() : newer.start().latest());
        return new Period(start, end, at == 0 && whole.ongoing(), false);
    }

    /** The text of a job: what its head says besides, unless its own text tells the head again, and the lines below. */
    static List<TextPart> textOf(Entry entry) {
        Head head = entry.head();
        boolean told = entry.body().stream()
                .anyMatch(line -> line.index() == head.first().index());
        List<TextPart> text = new ArrayList<>(told ? List.of() : HeadRest.of(head));
        for (CvLine line : entry.body()) {
            text.add(new TextPart(line, line.text().strip()));
        }
        return text;
    }

    private static Job job(Entry entry, Period period) {
        Head head = entry.head();
        List<TextPart> text = textOf(entry);
        int bullets = text.size() - entry.body().size();
        while (bullets < text.size() && !text.get(bullets).line().bullet()) {
            bullets++;
        }
        String summary = TextPart.join(text.subList(0, bullets));
        List<String> highlights =
                text.subList(bullets, text.size()).stream().map(TextPart::text).toList();
        return new Job(
                head.employer(),
                head.title(),
                head.location(),
                head.via(),
                head.employment(),
                period,
                summary,
                highlights,
                List.of());
    }

    /** Newest first by what is known; the undated stay beside their neighbours. */
    private static List<Made> newestFirst(List<Made> made) {
        int ups = 0;
        int downs = 0;
        for (int i = 1; i < made.size(); i++) {
            int step = Integer.compare(order(made.get(i - 1)), order(made.get(i)));
            ups += step < 0 ? 1 : 0;
            downs += step > 0 ? 1 : 0;
        }
        List<Made> listed = ups > downs ? made.reversed() : made;
        List<Integer> keys = new ArrayList<>();
        for (Made one : listed) {
            boolean stated = one.job.period().stated();
            keys.add(stated || keys.isEmpty() ? order(one) : Math.min(order(one), keys.getLast()));
        }
        List<Integer> places = IntStream.range(0, listed.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> keys.get(i)).reversed())
                .toList();
        return places.stream().map(listed::get).toList();
    }

    private static int order(Made made) {
        Period period = made.job.period();
        @Nullable YearMonth end = period.ongoing() ? null : period.end().latest();
        int last = period.ongoing() ? Months.OPEN_END : end == null ? period.latestStart() : Months.index(end);
        return Math.min(last, Months.OPEN_END) * 8 + (period.start().earliest() == null ? 0 : 1);
    }
}
