package io.tenure.search.lucene;

import static io.tenure.search.lucene.LeafCursor.CERTAIN;
import static io.tenure.search.lucene.LeafCursor.NO;
import static io.tenure.search.lucene.LeafCursor.POSSIBLE;

/** From the jobs that show something to whether a candidate answers, given what is asked around it. One thread. */
abstract class JobDecision {

    /**
     * @param certain the jobs that certainly show it
     * @param possible all jobs that may
     * @param outside how surely the CV shows it outside its jobs
     */
    abstract int value(int doc, long certain, long possible, int outside);

    static JobDecision of(AskedTime asked, PeriodColumns periods) {
        if (asked.months() > 0) {
            return new Lasting(asked, periods);
        }
        if (!asked.chooses()) {
            return new AtAnyTime();
        }
        return asked.isPlainSpan() ? new InSpan(asked, periods) : new AtTime(asked, periods);
    }

    private static final class AtAnyTime extends JobDecision {
        @Override
        int value(int doc, long certain, long possible, int outside) {
            return certain != 0 ? CERTAIN : Math.max(outside, possible != 0 ? POSSIBLE : NO);
        }
    }

    private static final class AtTime extends JobDecision {
        private final AskedTime asked;
        private final PeriodColumns periods;

        AtTime(AskedTime asked, PeriodColumns periods) {
            this.asked = asked;
            this.periods = periods;
        }

        @Override
        int value(int doc, long certain, long possible, int outside) {
            if (periods.anyCertain(doc, certain, asked)) {
                return CERTAIN;
            }
            boolean onlyOutside = possible == 0 && outside != NO;
            return onlyOutside || periods.anyPossible(doc, possible, asked) ? POSSIBLE : NO;
        }
    }

    /** As {@link AtTime} where only a span is asked: the years are looked at first, and the months only where they leave it open. */
    private static final class InSpan extends JobDecision {
        private final AskedTime asked;
        private final PeriodColumns periods;
        private final YearLanes.Overlaps certainly;
        private final YearLanes.Overlaps possibly;

        InSpan(AskedTime asked, PeriodColumns periods) {
            this.asked = asked;
            this.periods = periods;
            YearLanes years = periods.years();
            this.certainly =
                    years.new Overlaps(YearLanes.LATEST_START, YearLanes.EARLIEST_END, asked.first(), asked.last());
            this.possibly =
                    years.new Overlaps(YearLanes.EARLIEST_START, YearLanes.LATEST_END, asked.first(), asked.last());
        }

        @Override
        int value(int doc, long certain, long possible, int outside) {
            if (certainly.sure(doc, certain) != 0) {
                return CERTAIN;
            }
            long open = certainly.maybe(doc, certain);
            if (open != 0 && periods.anyCertain(doc, open, asked)) {
                return CERTAIN;
            }
            if (possible == 0) {
                return outside != NO ? POSSIBLE : NO;
            }
            return possibly.sure(doc, possible) != 0 || mayOverlap(doc, possible) ? POSSIBLE : NO;
        }

        private boolean mayOverlap(int doc, long possible) {
            long open = possibly.maybe(doc, possible) | certainly.maybe(doc, possible);
            return open != 0 && periods.anyPossible(doc, open, asked);
        }
    }

    /** Whether the months of the jobs sum up to what is asked. */
    private static final class Lasting extends JobDecision {
        private final AskedTime asked;
        private final AskedTime state;
        private final PeriodColumns periods;
        private final MonthSum sure;
        private final MonthSum could;

        Lasting(AskedTime asked, PeriodColumns periods) {
            this.asked = asked;
            this.state = asked.state();
            this.periods = periods;
            this.sure = new MonthSum(asked);
            this.could = new MonthSum(asked);
        }

        @Override
        int value(int doc, long certain, long possible, int outside) {
            int base = periods.firstJob(doc);
            sure.clear();
            for (long left = periods.certain(doc, certain, state); left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                sure.add(periods.latestStart(at), periods.earliestEnd(at));
            }
            if (sure.count() >= asked.months()) {
                return CERTAIN;
            }
            could.clear();
            for (long left = periods.possible(doc, possible, state); left != 0; left &= left - 1) {
                int at = base + Long.numberOfTrailingZeros(left);
                could.add(periods.earliestStart(at), periods.latestEnd(at));
            }
            return could.count() >= asked.months() ? POSSIBLE : NO;
        }
    }
}
