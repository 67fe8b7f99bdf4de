package io.tenure.search.lucene;

import io.tenure.query.AskedLeaf;
import io.tenure.query.Scope;
import io.tenure.search.LeafUse;
import io.tenure.search.Ranking;
import java.util.List;

/**
 * Reads what candidates of a segment show of each wanted leaf: exactly, or in a few steps the most that they can show. Candidates in rising
 * order; makes no garbage; one thread, one walk.
 */
final class UseReader {

    private final LeafCursor[] cursors;
    private final AskedTime[] asked;
    private final LeafUse[] uses;
    private final long[] jobs;
    private final PeriodColumns periods;
    private final int now;
    private final MonthSum sum;

    /** @param cursors of the wanted leaves, in their order */
    UseReader(List<LeafCursor> cursors, List<AskedLeaf> leaves, PeriodColumns periods, int now) {
        this.cursors = cursors.toArray(LeafCursor[]::new);
        this.asked =
                leaves.stream().map(leaf -> AskedTime.of(leaf.scope(), now)).toArray(AskedTime[]::new);
        this.uses = leaves.stream().map(_ -> new LeafUse()).toArray(LeafUse[]::new);
        this.jobs = new long[uses.length];
        this.periods = periods;
        this.now = now;
        this.sum = new MonthSum(AskedTime.of(Scope.NONE, now));
    }

    void load(int doc) {
        for (int leaf = 0; leaf < cursors.length; leaf++) {
            cursors[leaf].load(doc);
            jobs[leaf] = periods.possible(doc, cursors[leaf].possible, asked[leaf]);
            fill(uses[leaf], cursors[leaf], jobs[leaf], doc);
        }
    }

    /** The most that a candidate's score can be, told by the masks alone: never below its {@link #score}, whatever time is asked. */
    double scoreAtMost(int doc, int level, Ranking ranking) {
        int ongoing = periods.ongoing(doc);
        double score = 0;
        long any = 0;
        long several = 0;
        for (int leaf = 0; leaf < cursors.length; leaf++) {
            LeafCursor cursor = cursors[leaf];
            cursor.load(doc);
            long possible = cursor.possible;
            if (cursor.isShown()) {
                boolean current = PeriodColumns.mayBeCurrent(ongoing, possible);
                score += ranking.leafAtMost(leaf, cursor.named, cursor.titled, current);
            }
            several |= any & possible;
            any |= possible;
        }
        score += ranking.together(several == 0 ? 1 : mostAtAnyTime(several));
        return level == LeafCursor.CERTAIN ? score + ranking.certain() : score;
    }

    private int mostAtAnyTime(long several) {
        if (cursors.length == 2) {
            return 2;
        }
        for (int leaf = 0; leaf < cursors.length; leaf++) {
            jobs[leaf] = cursors[leaf].possible;
        }
        return most(several);
    }

    /** The score of a candidate that is loaded. */
    double score(int level, Ranking ranking) {
        double score = 0;
        for (int leaf = 0; leaf < uses.length; leaf++) {
            score += ranking.leaf(leaf, uses[leaf]);
        }
        score += ranking.together(most());
        return level == LeafCursor.CERTAIN ? score + ranking.certain() : score;
    }

    /** Reads only which jobs show the leaves, at any time. */
    void loadJobs(int doc) {
        for (LeafCursor cursor : cursors) {
            cursor.load(doc);
        }
    }

    List<LeafUse> uses() {
        return List.of(uses);
    }

    /** The jobs that possibly show any leaf, at any time. */
    long jobsAtAnyTime() {
        long any = 0;
        for (LeafCursor cursor : cursors) {
            any |= cursor.isTimeless() ? 0 : cursor.possible;
        }
        return any;
    }

    private void fill(LeafUse use, LeafCursor cursor, long shown, int doc) {
        use.clear();
        use.inJob = shown != 0 && !cursor.isTimeless();
        use.shown = shown != 0 || cursor.outside != LeafCursor.NO;
        use.named = cursor.named;
        use.titled = cursor.titled;
        use.hedged = use.inJob ? (shown & cursor.certain) == 0 : cursor.outside == LeafCursor.POSSIBLE;
        if (use.inJob) {
            sum(use, shown, periods.firstJob(doc));
        }
    }

    private void sum(LeafUse use, long shown, int base) {
        int last = 0;
        for (long left = shown; left != 0; left &= left - 1) {
            int at = base + Long.numberOfTrailingZeros(left);
            int end = Math.min(periods.earliestEnd(at), now);
            use.months += periods.certainMonths(at, now);
            use.dated |= periods.isStated(at);
            use.current |= periods.isCurrent(at);
            last = Math.max(last, end);
        }
        use.monthsSince = last == 0 ? LeafUse.UNKNOWN : now - last;
    }

    /** The greatest number of wanted leaves that one job shows. */
    int most() {
        long any = 0;
        long several = 0;
        for (long shown : jobs) {
            several |= any & shown;
            any |= shown;
        }
        return several == 0 ? Math.min(1, Long.bitCount(any)) : most(several);
    }

    /** @param several the jobs that show more than one leaf */
    private int most(long several) {
        int most = 1;
        for (long left = several; left != 0; left &= left - 1) {
            most = Math.max(most, leavesIn(left & -left));
        }
        return most;
    }

    private int leavesIn(long job) {
        int leaves = 0;
        for (long shown : jobs) {
            leaves += (shown & job) != 0 ? 1 : 0;
        }
        return leaves;
    }

    /** The last month in which a job that shows something at the time asked was certainly held; 0 for none known. */
    int lastMonth() {
        int last = 0;
        for (LeafUse use : uses) {
            last = use.monthsSince == LeafUse.UNKNOWN ? last : Math.max(last, now - use.monthsSince);
        }
        return last;
    }

    /** The months of all jobs that show something at the time asked, as far as they are certain, each once. */
    int months(int doc) {
        long any = 0;
        for (long shown : jobs) {
            any |= shown;
        }
        sum.clear();
        for (long left = any; left != 0; left &= left - 1) {
            int at = periods.firstJob(doc) + Long.numberOfTrailingZeros(left);
            sum.add(periods.latestStart(at), periods.earliestEnd(at));
        }
        return sum.count();
    }
}
