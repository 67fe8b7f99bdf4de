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
 * The times of all careers of a segment in columns of fixed width: eight bytes a job and twelve a candidate, on the heap. Reading a job's
 * period is a few array accesses, where decoding it from doc values costs some 70 ns a candidate. Immutable.
 */
final class PeriodColumns {

    private final int[] firstJob;
    private final int[] asOfDay;
    private final short[] asOfMonth;
    private final short[] experience;
    private final boolean[] wide;
    private short[] earliestStart = new short[1024];
    private short[] latestStart = new short[1024];
    private short[] earliestEnd = new short[1024];
    private short[] latestEnd = new short[1024];

    private PeriodColumns(int maxDoc) {
        firstJob = new int[maxDoc + 1];
        asOfDay = new int[maxDoc];
        asOfMonth = new short[maxDoc];
        experience = new short[maxDoc];
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
        columns.trim(jobs);
        return columns;
    }

    private int take(int doc, int at, BytesRef value) {
        ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length);
        asOfDay[doc] = bytes.getInt();
        asOfMonth[doc] = (short) month(asOfDay[doc]);
        experience[doc] = bytes.getShort();
        int all = bytes.getShort();
        wide[doc] = all > JobMask.JOBS;
        int kept = Math.min(all, JobMask.JOBS);
        reserve(at + kept);
        for (int job = at; job < at + kept; job++) {
            earliestStart[job] = bytes.getShort();
            latestStart[job] = bytes.getShort();
            earliestEnd[job] = bytes.getShort();
            latestEnd[job] = bytes.getShort();
        }
        return at + kept;
    }

    private static int month(int epochDay) {
        return Math.clamp(Months.index(YearMonth.from(LocalDate.ofEpochDay(epochDay))), 0, Months.OPEN_END);
    }

    private void reserve(int jobs) {
        if (jobs > earliestStart.length) {
            resize(Math.max(jobs, earliestStart.length + earliestStart.length / 2));
        }
    }

    private void trim(int jobs) {
        resize(jobs);
    }

    private void resize(int length) {
        earliestStart = Arrays.copyOf(earliestStart, length);
        latestStart = Arrays.copyOf(latestStart, length);
        earliestEnd = Arrays.copyOf(earliestEnd, length);
        latestEnd = Arrays.copyOf(latestEnd, length);
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

    /** Where a candidate's jobs begin; the methods below take this plus the job's number. */
    int firstJob(int doc) {
        return firstJob[doc];
    }

    int earliestStart(int at) {
        return earliestStart[at] & PeriodCodec.MONTH;
    }

    int latestStart(int at) {
        return latestStart[at];
    }

    int earliestEnd(int at) {
        return earliestEnd[at];
    }

    int latestEnd(int at) {
        return latestEnd[at] & PeriodCodec.MONTH;
    }

    boolean isStated(int at) {
        return earliestStart[at] < 0;
    }

    private boolean isOngoing(int at) {
        return latestEnd[at] < 0;
    }

    /** Which of some jobs certainly meet what is asked. */
    long certain(int doc, long jobs, AskedTime asked) {
        if (!asked.chooses()) {
            return jobs;
        }
        long met = 0;
        for (long left = jobs; left != 0; left &= left - 1) {
            int job = Long.numberOfTrailingZeros(left);
            met |= certainly(firstJob[doc] + job, doc, asked) ? 1L << job : 0;
        }
        return met;
    }

    /** Which of some jobs possibly, or certainly, meet what is asked. */
    long possible(int doc, long jobs, AskedTime asked) {
        if (!asked.chooses()) {
            return jobs;
        }
        long met = 0;
        for (long left = jobs; left != 0; left &= left - 1) {
            int job = Long.numberOfTrailingZeros(left);
            met |= possibly(firstJob[doc] + job, doc, asked) ? 1L << job : 0;
        }
        return met;
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
        return asked.first() <= asked.last() && latestStart(at) <= asked.last() && earliestEnd(at) >= asked.first();
    }

    private boolean possiblyOverlaps(int at, AskedTime asked) {
        return asked.first() <= asked.last() && earliestStart(at) <= asked.last() && latestEnd(at) >= asked.first()
                || certainlyOverlaps(at, asked);
    }

    private boolean isCertainlyCurrent(int at, int doc, AskedTime asked) {
        return isOngoing(at) && asOfMonth[doc] >= asked.now() - Evaluator.CURRENT_FOR_MONTHS;
    }

    private boolean isPossiblyCurrent(int at) {
        return isOngoing(at) || latestEnd(at) == Months.OPEN_END;
    }

    /** Whether a job can be the present one. */
    boolean isCurrent(int at) {
        return isOngoing(at);
    }
}
