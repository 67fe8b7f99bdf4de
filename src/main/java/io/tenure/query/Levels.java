package io.tenure.query;

import io.tenure.career.Certainty;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How surely each job, and the CV outside its jobs, shows something.
 *
 * @param jobs one answer a job, in the order of the career
 * @param outside what is said outside the jobs: true at no particular time
 * @param timeless whether time does not apply at all (a name, a school): then {@code outside} is the whole answer
 */
record Levels(List<Certainty> jobs, Certainty outside, boolean timeless) {

    static Levels inJobs(List<Certainty> jobs) {
        return new Levels(jobs, Certainty.NO, false);
    }

    static Levels always(int jobs, Certainty certainty) {
        return new Levels(Collections.nCopies(jobs, certainty), certainty, true);
    }

    Certainty anyJob() {
        Certainty best = Certainty.NO;
        for (Certainty job : jobs) {
            best = best.or(job);
        }
        return best;
    }

    Levels or(Levels other) {
        List<Certainty> either = IntStream.range(0, jobs.size())
                .mapToObj(i -> jobs.get(i).or(other.jobs.get(i)))
                .toList();
        return new Levels(either, outside.or(other.outside), timeless && other.timeless);
    }
}
