package io.tenure.resume;

import io.tenure.career.Job;
import java.util.Comparator;
import java.util.List;

/** The order in which a career lists its jobs. */
final class JobOrder {

    private JobOrder() {}

    /** By latest possible end, then latest start; as given where these are equal. */
    static List<Job> newestFirst(List<Job> jobs) {
        return jobs.stream()
                .sorted(Comparator.<Job>comparingInt(job -> -job.period().latestEnd())
                        .thenComparingInt(job -> -job.period().latestStart()))
                .toList();
    }
}
