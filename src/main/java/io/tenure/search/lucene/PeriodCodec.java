package io.tenure.search.lucene;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.Months;
import io.tenure.career.Period;
import io.tenure.search.Experience;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The times of a career as bytes: as-of day (int, days since 1970), months of experience (short), number of jobs (short), then four shorts a
 * job: earliest start, latest start, earliest end, latest end, as {@linkplain Months month indices} of 15 bits. The top bit of the first
 * says that the job states its dates, that of the last that it is ongoing. Jobs beyond {@link JobMask#JOBS} are counted but left out.
 */
final class PeriodCodec {

    /** The bits of a month. */
    static final int MONTH = 0x7fff;

    /** Where the months of a job stand in the number that {@link #read} gives; the earliest start stands at its lowest bits. */
    static final int LATEST_START = 16;

    static final int EARLIEST_END = 32;
    static final int LATEST_END = 48;

    /** Says that a job states its dates. */
    static final long STATED = 1L << 15;

    /** Says that a job is ongoing. */
    static final long ONGOING = 1L << 63;

    private static final int FLAG = 0x8000;

    private static final int HEADER = Integer.BYTES + 2 * Short.BYTES;
    private static final int JOB = 4 * Short.BYTES;

    private PeriodCodec() {}

    static BytesRef encode(Career career) {
        List<Job> jobs = career.jobs();
        int kept = Math.min(jobs.size(), JobMask.JOBS);
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + kept * JOB);
        bytes.putInt((int) career.asOf().toEpochDay());
        bytes.putShort((short) Math.min(Experience.months(career), Short.MAX_VALUE));
        bytes.putShort((short) Math.min(jobs.size(), Short.MAX_VALUE));
        jobs.stream().limit(kept).map(Job::period).forEach(period -> put(period, bytes));
        return new BytesRef(bytes.array());
    }

    private static void put(Period period, ByteBuffer bytes) {
        bytes.putShort((short) (month(period.earliestStart()) | (period.stated() ? FLAG : 0)));
        bytes.putShort((short) month(period.latestStart()));
        bytes.putShort((short) month(period.earliestEnd()));
        bytes.putShort((short) (month(period.latestEnd()) | (period.ongoing() ? FLAG : 0)));
    }

    /** The next job as one number: its four months, 16 bits each, the earliest start lowest. */
    static long read(ByteBuffer bytes) {
        long period = Short.toUnsignedLong(bytes.getShort());
        period |= Short.toUnsignedLong(bytes.getShort()) << LATEST_START;
        period |= Short.toUnsignedLong(bytes.getShort()) << EARLIEST_END;
        return period | Short.toUnsignedLong(bytes.getShort()) << LATEST_END;
    }

    private static int month(int index) {
        return Math.clamp(index, Months.OPEN_START, Months.OPEN_END);
    }
}
