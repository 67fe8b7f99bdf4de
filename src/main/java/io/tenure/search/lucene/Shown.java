package io.tenure.search.lucene;

import io.tenure.career.Certainty;
import java.util.function.ObjIntConsumer;

/** Gathers where one candidate shows one term, and writes it as frequencies. */
final class Shown {

    private long certain;
    private long hedged;
    private boolean outside;
    private boolean hedgedOutside;
    private int flags;

    /** @param job the job's number, or -1 outside the jobs; jobs that have no bit share the last one */
    void add(int job, Certainty certainty) {
        if (certainty == Certainty.NO) {
            return;
        }
        boolean sure = certainty == Certainty.CERTAIN;
        if (job < 0) {
            outside |= sure;
            hedgedOutside |= !sure;
        } else {
            long bit = 1L << Math.min(job, JobMask.JOBS - 1);
            certain |= sure ? bit : 0;
            hedged |= sure ? 0 : bit;
        }
    }

    /** @param flag {@link JobMask#NAMED} or {@link JobMask#TITLED} */
    void mark(int flag) {
        flags |= flag;
    }

    /** The frequency under the term itself; never 0. */
    int frequency() {
        boolean beyond = certain >>> JobMask.HERE != 0;
        boolean more = beyond || hedged != 0 || hedgedOutside;
        return JobMask.frequency(certain, flags | (outside ? JobMask.OUTSIDE : 0) | (more ? JobMask.MORE : 0));
    }

    /** Hands over the terms and frequencies of what did not fit. */
    void more(String term, ObjIntConsumer<String> into) {
        for (int part = 0; part < JobMask.CERTAIN_PARTS; part++) {
            put(JobMask.certainTerm(term, part), JobMask.certainPart(certain, part), into);
        }
        for (int part = 0; part < JobMask.HEDGED_PARTS; part++) {
            put(JobMask.hedgedTerm(term, part), JobMask.hedgedPart(hedged, hedgedOutside, part), into);
        }
    }

    private static void put(String term, int frequency, ObjIntConsumer<String> into) {
        if (frequency != 0) {
            into.accept(term, frequency);
        }
    }
}
