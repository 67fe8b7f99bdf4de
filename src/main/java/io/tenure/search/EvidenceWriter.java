package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.query.AskedLeaf;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import io.tenure.query.Scope;
import io.tenure.query.Words;
import io.tenure.search.Hit.Evidence;
import io.tenure.search.Hit.Snippet;
import io.tenure.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What in a career answers a query: each job that shows a wanted leaf at the time that is asked, newest first, then what stands outside the
 * jobs. Reads the career itself and is meant for the hits of one page. Safe for use by many threads.
 */
public final class EvidenceWriter {

    private final Evaluator evaluator;
    private final SnippetFinder snippets;

    /** @param evaluator by which the hits were found */
    public EvidenceWriter(Evaluator evaluator, Taxonomy taxonomy, Words words) {
        this.evaluator = evaluator;
        this.snippets = new SnippetFinder(taxonomy, words);
    }

    public List<Evidence> write(Query query, Career career) {
        List<Draft> jobs = new ArrayList<>();
        career.jobs().forEach(_ -> jobs.add(new Draft()));
        Draft outside = new Draft();
        for (AskedLeaf asked : AskedLeaf.wanted(query)) {
            boolean inJob = addJobs(asked, career, jobs);
            addOutside(asked, career, inJob, outside);
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            jobs.get(i).finish(i, evidence);
        }
        outside.finish(FacetReader.OUTSIDE, evidence);
        return evidence;
    }

    /** Tells whether any job shows the leaf, at whatever time. */
    private boolean addJobs(AskedLeaf asked, Career career, List<Draft> drafts) {
        List<Certainty> shown = evaluator.jobsShowing(asked.leaf(), career);
        if (evaluator.isTimeless(asked.leaf(), career)) {
            return false;
        }
        YearMonth asOf = YearMonth.from(career.asOf());
        int certainMonths =
                asked.scope().months() == 0 ? 0 : evaluator.certainMonths(asked.leaf(), career, asked.scope());
        boolean any = false;
        for (int i = 0; i < shown.size(); i++) {
            Job job = career.jobs().get(i);
            Certainty met = evaluator.meets(job.period(), asOf, asked.scope());
            any |= shown.get(i) != Certainty.NO;
            if (shown.get(i).and(met) != Certainty.NO) {
                Draft draft = drafts.get(i);
                draft.add(asked, shown.get(i).and(met), snippets.inJob(asked.leaf(), job, career));
                doubt(asked, shown.get(i), met, job, career, draft);
                if (certainMonths < asked.scope().months()) {
                    draft.add(asked, Certainty.POSSIBLE, List.of());
                    draft.doubt(Doubts.duration(
                            asked.leaf().target().label(),
                            certainMonths,
                            asked.scope().months()));
                }
            }
        }
        return any;
    }

    private static void doubt(AskedLeaf asked, Certainty shown, Certainty met, Job job, Career career, Draft draft) {
        if (shown == Certainty.POSSIBLE) {
            draft.doubt(Doubts.hedged(asked.leaf().target().label()));
        }
        if (met == Certainty.POSSIBLE) {
            draft.doubt(Doubts.time(job.period(), career.asOf(), asked.scope()));
        }
    }

    private void addOutside(AskedLeaf asked, Career career, boolean inJob, Draft draft) {
        Certainty shown = evaluator.outsideShowing(asked.leaf(), career);
        Scope scope = asked.scope();
        boolean timeless = evaluator.isTimeless(asked.leaf(), career);
        boolean counts = timeless || scope.months() == 0 && !(scope.choosesByTime() && inJob);
        if (shown == Certainty.NO || !counts) {
            return;
        }
        boolean anyTime = timeless || !scope.choosesByTime();
        draft.add(asked, anyTime ? shown : Certainty.POSSIBLE, snippets.outside(asked.leaf(), career));
        if (shown == Certainty.POSSIBLE) {
            draft.doubt(Doubts.hedged(asked.leaf().target().label()));
        }
        if (!anyTime) {
            draft.doubt(Doubts.outside(asked.leaf().target().label()));
        }
    }

    /** The evidence of one job in the making. */
    private static final class Draft {
        private final Set<String> leaves = new LinkedHashSet<>();
        private final Set<String> doubts = new LinkedHashSet<>();
        private final List<Snippet> found = new ArrayList<>();
        private Certainty certainty = Certainty.CERTAIN;

        void add(AskedLeaf asked, Certainty how, List<Snippet> more) {
            certainty = certainty.and(how);
            if (leaves.add(asked.leaf().id())) {
                found.addAll(more);
            }
        }

        void doubt(String words) {
            doubts.add(words);
        }

        void finish(int job, List<Evidence> into) {
            if (!leaves.isEmpty()) {
                into.add(new Evidence(job, List.copyOf(leaves), certainty, List.copyOf(doubts), found));
            }
        }
    }
}
