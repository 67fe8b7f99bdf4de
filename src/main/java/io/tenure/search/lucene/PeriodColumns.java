package io.tenure.search.lucene;

import io.tenure.career.Months;
import io.tenure.query.Evaluator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/**
 * The times of all careers of a segment in columns of fixed width: eight bytes a job and 49 a candidate, on the heap. Reading a job's
 * period is one array access, where decoding it from doc values costs some 70 ns a candidate. Immutable.
 */
final class PeriodColumns {

    /** Jobs that are known apart in {@link #ongoing}; all others share a bit. */
    private static final int KNOWN_APART = 7;

    private static final int ONGOING_SHIFT = 16;

    private final int[] firstJob;
    private final int[] asOfDay;
    private final short[] asOfMonth;
    private final short[] experience;

    /** Per candidate: the last certain month in 16 bits, the ongoing jobs in 8. */
    private final int[] glance;

    private final YearLanes years;
    private final boolean[] wide;
    private boolean anyWide;

    /** As written by {@link PeriodCodec}, earliest start in the lowest bits. */
    private long[] periods = new long[1024];

    private PeriodColumns(int maxDoc) {
        firstJob = new int[maxDoc + 1];
        asOfDay = new int[maxDoc];
        asOfMonth = new short[maxDoc];
        experience = new short[maxDoc];
        glance = new int[maxDoc];
        years = new YearLanes(maxDoc);
        wide = new boolean[maxDoc];
    }

    static PeriodColumns read(LeafReader reader) throws IOException {
        PeriodColumns columns = new PeriodColumns(reader.maxDoc());
        BinaryDocValues values = DocValues.getBinary(reader, Fields.PERIODS);
        int jobs = 0;
        int next = 0;
        for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
            Arrays.fill(columns.firstJob, next, doc + 1, jobs);
            jobs = columns.take(doc, jobs, values.binaryValue());
            next = doc + 1;
        }
        Arrays.fill(columns.firstJob, next, columns.firstJob.length, jobs);
        columns.periods = Arrays.copyOf(columns.periods, jobs);
        return columns;
    }

    private int take(int doc, int at, BytesRef value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
        asOfDay[doc] = bytes.getInt();
        asOfMonth[doc] = (short) month(asOfDay[doc]);
        experience[doc] = bytes.getShort();
        int all = bytes.getShort();
        wide[doc] = all > JobMask.JOBS;
        anyWide |= wide[doc];
        int kept = Math.min(all, JobMask.JOBS);
        reserve(at + kept);
        for (int job = at; job < at + kept; job++) {
            periods[job] = PeriodCodec.read(bytes);
        }
        summarise(doc, at, kept);
        return at + kept;
    }

    private void summarise(int doc, int from, int jobs) {
        int last = 0;
        int ongoing = 0;
        for (int job = 0; job < jobs; job++) {
            int at = from + job;
            last = Math.max(last, earliestEnd(at));
            years.set(doc, YearLanes.EARLIEST_START, job, earliestStart(at));
            years.set(doc, YearLanes.LATEST_START, job, latestStart(at));
            years.set(doc, YearLanes.EARLIEST_END, job, earliestEnd(at));
            years.set(doc, YearLanes.LATEST_END, job, latestEnd(at));
            ongoing |= isCurrent(at) ? 1 << Math.min(job, KNOWN_APART) : 0;
        }
        glance[doc] = last | ongoing << ONGOING_SHIFT;
    }

    private static int month(int epochDay) {
        return Math.clamp(Months.index(YearMonth.from(LocalDate.ofEpochDay(epochDay))), 0, Months.OPEN_END);
    }

    private void reserve(int jobs) {
        if (jobs > periods.length) {
            periods = Arrays.copyOf(periods, Math.max(jobs, periods.length + periods.length / 2));
        }
    }

    /** Whether any candidate {@linkplain #isWide is wide}. */
    boolean hasWide() {
        return anyWide;
    }

    /** Whether a candidate has more jobs than a mask has bits. */
    boolean isWide(int doc) {
        return wide[doc];
    }

    /** All jobs of a candidate. */
    long jobs(int doc) {
        return JobMask.first(firstJob[doc + 1] - firstJob[doc]);
    }

    int asOfDay(int doc) {
        return asOfDay[doc];
    }

    int experienceMonths(int doc) {
        return experience[doc];
    }

    /** The last month in which any job was certainly held, 0 for none known. */
    int lastCertainMonth(int doc) {
        return glance[doc] & 0xffff;
    }

    /** The ongoing jobs of a candidate, for {@link #mayBeCurrent}. */
    int ongoing(int doc) {
        return glance[doc] >>> ONGOING_SHIFT;
    }

    /** Whether some of these jobs may be ongoing: never no where one is. */
    static boolean mayBeCurrent(int ongoing, long jobs) {
        int late = jobs >>> KNOWN_APART == 0 ? 0 : 1 << KNOWN_APART;
        return (ongoing & ((int) jobs & (1 << KNOWN_APART) - 1 | late)) != 0;
    }

    /** Where a candidate's jobs begin; the methods below take this plus the job's number. */
    int firstJob(int doc) {
        return firstJob[doc];
    }

    int earliestStart(int at) {
        return (int) periods[at] & PeriodCodec.MONTH;
    }

    int latestStart(int at) {
        return latestStart(periods[at]);
    }

    private static int latestStart(long period) {
        return (int) (period >>> PeriodCodec.LATEST_START) & PeriodCodec.MONTH;
    }

    int earliestEnd(int at) {
        return earliestEnd(periods[at]);
    }

    private static int earliestEnd(long period) {
        return (int) (period >>> PeriodCodec.EARLIEST_END) & PeriodCodec.MONTH;
    }

    /** The year in which a job began at the latest. */
    int latestStartYear(int doc, int job) {
        int year = years.year(doc, YearLanes.LATEST_START, job);
        return year < 0 ? latestStart(firstJob[doc] + job) / 12 : year;
    }

    /** The year in which a job ended at the earliest. */
    int earliestEndYear(int doc, int job) {
        int year = years.year(doc, YearLanes.EARLIEST_END, job);
        return year < 0 ? earliestEnd(firstJob[doc] + job) / 12 : year;
    }

    int latestEnd(int at) {
        return (int) (periods[at] >>> PeriodCodec.LATEST_END) & PeriodCodec.MONTH;
    }

    boolean isStated(int at) {
        return (periods[at] & PeriodCodec.STATED) != 0;
    }

    /** Whether a job can be the present one. */
    boolean isCurrent(int at) {
        return (periods[at] & PeriodCodec.ONGOING) != 0;
    }

    /** The months that a job certainly lasted, none of them after {@code now}. */
    int certainMonths(int at, int now) {
        long period = periods[at];
        int from = Math.max(latestStart(period), Months.OPEN_START);
        return Math.max(0, Math.min(earliestEnd(period), now) - from + 1);
    }

    /** The same by years. */
    YearLanes years() {
        return years;
    }

    /** Which of some jobs certainly meet what is asked. */
    long certain(int doc, long jobs, AskedTime asked) {
        if (!asked.chooses()) {
            return jobs;
        }
        int base = firstJob[doc];
        return JobMask.those(jobs, job -> certainly(base + job, doc, asked));
    }

    /** Whether any of some jobs certainly meets what is asked: mostly the newest one tells. */
    boolean anyCertain(int doc, long jobs, AskedTime asked) {
        int base = firstJob[doc];
        return JobMask.has(jobs, job -> certainly(base + job, doc, asked));
    }

    /** Whether any of some jobs possibly, or certainly, meets what is asked. */
    boolean anyPossible(int doc, long jobs, AskedTime asked) {
        int base = firstJob[doc];
        return JobMask.has(jobs, job -> possibly(base + job, doc, asked));
    }

    /** Which of some jobs possibly, or certainly, meet what is asked. */
    long possible(int doc, long jobs, AskedTime asked) {
        if (!asked.chooses()) {
            return jobs;
        }
        int base = firstJob[doc];
        return JobMask.those(jobs, job -> possibly(base + job, doc, asked));
    }

    private boolean certainly(int at, int doc, AskedTime asked) {
        return (!asked.timed() || certainlyOverlaps(at, asked))
                && (!asked.currently() || isCertainlyCurrent(at, doc, asked))
                && (!asked.formerly() || !isPossiblyCurrent(at));
    }

    private boolean possibly(int at, int doc, AskedTime asked) {
        return (!asked.timed() || possiblyOverlaps(at, asked))
                && (!asked.currently() || isPossiblyCurrent(at))
                && (!asked.formerly() || !isCertainlyCurrent(at, doc, asked));
    }

    private boolean certainlyOverlaps(int at, AskedTime asked) {
        long period = periods[at];
        return asked.first() <= asked.last()
                && earliestEnd(period) >= asked.first()
                && latestStart(period) <= asked.last();
    }

    private boolean possiblyOverlaps(int at, AskedTime asked) {
        return asked.first() <= asked.last() && earliestStart(at) <= asked.last() && latestEnd(at) >= asked.first()
                || certainlyOverlaps(at, asked);
    }

    private boolean isCertainlyCurrent(int at, int doc, AskedTime asked) {
        return isCurrent(at) && asOfMonth[doc] >= asked.now() - Evaluator.CURRENT_FOR_MONTHS;
    }

    private boolean isPossiblyCurrent(int at) {
        return isCurrent(at) || latestEnd(at) == Months.OPEN_END;
    }
}
