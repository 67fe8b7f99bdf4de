package io.tenure.parse;

import io.tenure.career.MonthRange;
import io.tenure.career.Months;
import io.tenure.career.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives undated jobs the bounds that their surroundings allow and no narrower ones. Jobs follow one another, newest or oldest first as
 * most of the dated ones do, so with the jobs numbered oldest first:
 *
 * <ul>
 *   <li>a job begins no earlier than the one before it can have ended,
 *   <li>a job ends no later than the job after it has surely begun, and no earlier than it began itself,
 *   <li>every year that its own text places inside it ("opened a second shop in 2013") lies between its start and its end,
 *   <li>a stated length ("4 yrs") binds start and end together,
 *   <li>every job but the newest is over on the day for which the CV speaks; the newest may still go on,
 *   <li>the first job begins no earlier than the education that came before it ended.
 * </ul>
 *
 * All months are {@linkplain Months#index month indices}.
 */
final class Chronology {

    private static final int NONE = Integer.MIN_VALUE;

    private final int asOf;
    private final List<Integer> studied;

    /**
     * @param asOf the month for which the CV speaks
     * @param studied the months in which full-time education ended
     */
    Chronology(YearMonth asOf, List<YearMonth> studied) {
        this.asOf = Months.index(asOf);
        this.studied = studied.stream().map(Months::index).sorted().toList();
    }

    /**
     * One job on the line of time.
     *
     * @param period as stated; unknown ends where not
     * @param inside years in which the job surely went on, empty for none
     * @param months its stated length, 0 for none
     * @param parallel whether it overlaps others by its nature (own company, evening job), so that its place says nothing
     * @param mayGoOn whether its text leaves open that it still goes on
     * @param straight whether the text says that it followed the one before without a gap
     * @param sinceYear the year in which it began according to something said elsewhere, 0 for none
     */
    record Slot(
            Period period,
            List<Integer> inside,
            int months,
            boolean parallel,
            boolean mayGoOn,
            boolean straight,
            int sinceYear) {

        boolean isOpen() {
            return period.start().isUnknown() || period.end().isUnknown() && !period.ongoing();
        }
    }

    /** Working bounds of one job: start in [s1, s2], end in [e1, e2]. */
    private static final class Bounds {
        int s1 = NONE;
        int s2 = Integer.MAX_VALUE;
        int e1 = NONE;
        int e2 = Integer.MAX_VALUE;
    }

    /** The periods of the jobs, in the order given; dated ends stay as stated. */
    List<Period> infer(List<Slot> slots) {
        if (slots.stream().noneMatch(Slot::isOpen)) {
            return slots.stream().map(Slot::period).toList();
        }
        boolean newestFirst = isNewestFirst(slots);
        List<Slot> ordered = newestFirst ? slots.reversed() : slots;
        List<Bounds> bounds = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            bounds.add(own(ordered.get(i), i == ordered.size() - 1));
        }
        spread(ordered, bounds);
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            periods.add(period(ordered.get(i), bounds.get(i)));
        }
        return newestFirst ? periods.reversed() : periods;
    }

    /** Whether the CV lists its newest job first; where nothing is dated, as nearly all do. */
    private static boolean isNewestFirst(List<Slot> slots) {
        int down = 0;
        int up = 0;
        int last = NONE;
        for (Slot slot : slots) {
            int at = anchor(slot);
            if (at != NONE && last != NONE) {
                down += at < last ? 1 : 0;
                up += at > last ? 1 : 0;
            }
            last = at == NONE ? last : at;
        }
        return down >= up;
    }

    private static int anchor(Slot slot) {
        if (slot.period.start().earliest() != null) {
            return slot.period.earliestStart();
        }
        if (slot.period.end().earliest() != null) {
            return slot.period.earliestEnd();
        }
        return slot.inside.isEmpty() ? NONE : Months.index(slot.inside.getFirst(), 1);
    }

    private Bounds own(Slot slot, boolean newest) {
        Bounds bounds = new Bounds();
        for (int year : slot.inside) {
            bounds.s2 = Math.min(bounds.s2, Months.index(year, 12));
            bounds.e1 = Math.max(bounds.e1, Months.index(year, 1));
        }
        if (slot.sinceYear > 0) {
            bounds.s1 = Math.max(bounds.s1, Months.index(slot.sinceYear, 1));
            bounds.s2 = Math.min(bounds.s2, Months.index(slot.sinceYear, 12));
        }
        Period period = slot.period;
        if (!period.start().isUnknown()) {
            bounds.s1 = period.start().earliest() == null ? bounds.s1 : period.earliestStart();
            bounds.s2 =
                    period.start().latest() == null ? bounds.s2 : period.start().latestIndex();
        }
        if (!period.end().isUnknown()) {
            bounds.e1 =
                    period.end().earliest() == null ? bounds.e1 : period.end().earliestIndex();
            bounds.e2 = period.end().latest() == null ? bounds.e2 : period.end().latestIndex();
        } else if (!newest && !slot.mayGoOn && !period.ongoing()) {
            bounds.e2 = Math.min(bounds.e2, asOf);
        }
        bounds.s2 = Math.min(bounds.s2, asOf);
        return bounds;
    }

    /** Lets every job's bounds bear on its neighbours: what follows limits from above, what came before from below. */
    private void spread(List<Slot> slots, List<Bounds> bounds) {
        for (int i = 0; i < slots.size(); i++) {
            tie(slots.get(i), bounds.get(i));
        }
        limitFromAbove(slots, bounds);
        limitFromBelow(slots, bounds);
        limitFromAbove(slots, bounds);
    }

    private static void limitFromAbove(List<Slot> slots, List<Bounds> bounds) {
        int nextBegins = Integer.MAX_VALUE;
        for (int i = slots.size() - 1; i >= 0; i--) {
            Slot slot = slots.get(i);
            Bounds job = bounds.get(i);
            if (slot.parallel) {
                continue;
            }
            if (slot.isOpen() && nextBegins >= Math.max(job.e1, job.s1)) {
                job.e2 = slot.period.end().isUnknown() && !slot.mayGoOn ? Math.min(job.e2, nextBegins) : job.e2;
                job.s2 = slot.period.start().isUnknown() ? Math.min(job.s2, nextBegins) : job.s2;
            }
            tie(slot, job);
            nextBegins = slot.isOpen() ? Math.min(nextBegins, job.s2) : job.s2;
        }
    }

    private void limitFromBelow(List<Slot> slots, List<Bounds> bounds) {
        int lastEnded = NONE;
        int lastEndedAtLatest = Integer.MAX_VALUE;
        boolean first = true;
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            Bounds job = bounds.get(i);
            if (slot.parallel) {
                continue;
            }
            if (slot.isOpen() && slot.period.start().isUnknown()) {
                int floor = first ? studiedBy(job.s2) : lastEnded;
                job.s1 = floor <= job.s2 ? Math.max(job.s1, floor) : job.s1;
                if (slot.straight && lastEndedAtLatest != Integer.MAX_VALUE) {
                    job.s2 = Math.max(job.s1, Math.min(job.s2, lastEndedAtLatest + 2));
                }
            }
            tie(slot, job);
            lastEnded = slot.isOpen() ? Math.max(lastEnded, job.e1) : job.e1;
            lastEndedAtLatest = job.e2;
            first = false;
        }
    }

    /** The last education that ended by a month, or {@link #NONE}. */
    private int studiedBy(int month) {
        int last = NONE;
        for (int end : studied) {
            last = end <= month ? end : last;
        }
        return last;
    }

    /** What start, end and length of one job say about each other. */
    private static void tie(Slot slot, Bounds job) {
        boolean noStart = slot.period.start().isUnknown();
        boolean noEnd = slot.period.end().isUnknown() && !slot.period.ongoing();
        if (slot.months > 0 && (noStart || noEnd)) {
            int slack = noStart && noEnd ? Math.min(6, slot.months / 3) : 0;
            if (noStart) {
                job.s1 = job.e1 == NONE ? job.s1 : Math.max(job.s1, job.e1 - slot.months - slack);
                job.s2 = job.e2 == Integer.MAX_VALUE ? job.s2 : Math.min(job.s2, job.e2 - slot.months + slack);
            }
            if (noEnd) {
                job.e1 = job.s1 == NONE ? job.e1 : Math.max(job.e1, job.s1 + slot.months - slack);
                job.e2 = job.s2 == Integer.MAX_VALUE ? job.e2 : Math.min(job.e2, job.s2 + slot.months + slack);
            }
        }
        job.e1 = Math.max(job.e1, job.s1);
        if (noStart) {
            job.s2 = Math.min(job.s2, job.e2);
        }
    }

    private static Period period(Slot slot, Bounds bounds) {
        if (!slot.isOpen()) {
            return slot.period;
        }
        Period period = slot.period;
        MonthRange start = period.start().isUnknown() ? range(bounds.s1, bounds.s2) : period.start();
        MonthRange end = period.end().isUnknown() ? range(bounds.e1, bounds.e2) : period.end();
        return new Period(start, end, period.ongoing(), period.stated());
    }

    private static MonthRange range(int from, int to) {
        YearMonth earliest = from == NONE ? null : Months.toYearMonth(from);
        YearMonth latest = to == Integer.MAX_VALUE ? null : Months.toYearMonth(to);
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            return new MonthRange(latest, earliest);
        }
        return new MonthRange(earliest, latest);
    }
}
