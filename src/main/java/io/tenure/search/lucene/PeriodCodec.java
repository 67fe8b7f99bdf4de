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

    static final int FLAG = 0x8000;
    static final int MONTH = 0x7fff;

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

    private static int month(int index) {
        return Math.clamp(index, Months.OPEN_START, Months.OPEN_END);
    }
}
