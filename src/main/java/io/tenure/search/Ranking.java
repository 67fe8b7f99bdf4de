package io.tenure.search;

import io.tenure.query.Query;
import io.tenure.search.Hit.ScorePart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The score of a candidate.
 *
 * <pre>
 * score     = sum of leaf(l) over the leaves l that the query wants + together + certain
 * leaf      = telling × known × sure × (0.5 + 0.25 × amount + 0.25 × recency) + telling × (0.1 if current) + telling × (0.1 if titled)
 * telling   = ln(1 + (N - n + 0.5) / (n + 0.5))        n of N candidates show the leaf (the idf of BM25)
 * known     = used in a dated job 1, in an undated one 0.8, only listed 0.45; × 0.6 if only implied by something narrower
 * sure      = 1, or 0.5 if the CV hedges it
 * amount    = min(1, log2(1 + years) / log2(1 + 15))    years in the jobs that show it, at the time asked
 * recency   = 2^(-years since the last use / 5), 0 if nobody knows when that was
 * together  = 0.3 × mean telling × (most leaves in one job - 1) / (leaves - 1)
 * certain   = 1.5 × sum of telling, if the whole query is certain
 * </pre>
 *
 * A leaf brings at most 1.2 × telling and togetherness at most 0.3 × the sum of telling, so the last line keeps every certain hit above
 * every possible one. Nothing else about a person plays a part: no name, age, sex, nationality, photo. Immutable and safe for many threads.
 */
public final class Ranking {

    private static final double UNDATED = 0.8;
    private static final double LISTED = 0.45;
    private static final double IMPLIED = 0.6;
    private static final double HEDGED = 0.5;
    private static final double BASE = 0.5;
    private static final double AMOUNT = 0.25;
    private static final double RECENCY = 0.25;
    private static final double CURRENT = 0.1;
    private static final double TITLED = 0.1;
    private static final double TOGETHER = 0.3;
    private static final double CERTAIN = 1.5;
    private static final int FULL_YEARS = 15;
    private static final int HALF_LIFE_MONTHS = 60;

    private static final double[] AMOUNTS = amounts();
    private static final double[] RECENCIES = recencies();

    private static final int NAMED_BIT = 1;
    private static final int TITLED_BIT = 2;
    private static final int CURRENT_BIT = 4;

    private final double[] telling;
    private final double sum;

    /** What each leaf beyond the first brings that the same job shows. */
    private final double perLeafTogether;

    /** By leaf, then by what a mask tells. */
    private final double[][] most;

    /** @param telling of each wanted leaf, in their order */
    public Ranking(double[] telling) {
        this.telling = telling.clone();
        double all = 0;
        for (double each : telling) {
            all += each;
        }
        this.sum = all;
        this.perLeafTogether = all == 0 ? 0 : TOGETHER * all / telling.length / Math.max(1, telling.length - 1);
        this.most = new double[telling.length][];
        for (int leaf = 0; leaf < telling.length; leaf++) {
            most[leaf] = most(leaf);
        }
    }

    private double[] most(int leaf) {
        double[] byMask = new double[NAMED_BIT + TITLED_BIT + CURRENT_BIT + 1];
        LeafUse best = new LeafUse();
        best.shown = true;
        best.inJob = true;
        best.dated = true;
        best.months = FULL_YEARS * 12;
        best.monthsSince = 0;
        for (int mask = 0; mask < byMask.length; mask++) {
            best.named = (mask & NAMED_BIT) != 0;
            best.titled = (mask & TITLED_BIT) != 0;
            best.current = (mask & CURRENT_BIT) != 0;
            byMask[mask] = leaf(leaf, best);
        }
        return byMask;
    }

    /** How telling it is that somebody shows a leaf which {@code some} of {@code all} candidates show; above 0. */
    public static double telling(long some, long all) {
        long few = Math.clamp(some, 0, all);
        return Math.log(1 + (all - few + 0.5) / (few + 0.5));
    }

    /** The number of wanted leaves. */
    public int leaves() {
        return telling.length;
    }

    /** What a leaf brings. */
    public double leaf(int leaf, LeafUse use) {
        return use.shown ? telling[leaf] * (known(use) * used(use) + bonus(use)) : 0;
    }

    /** The most that a leaf brings to anybody of whom only this is known: not less than {@link #leaf}, to the last bit. */
    public double leafAtMost(int leaf, boolean named, boolean titled, boolean current) {
        return most[leaf][(named ? NAMED_BIT : 0) | (titled ? TITLED_BIT : 0) | (current ? CURRENT_BIT : 0)];
    }

    /** @param most the greatest number of leaves that one job shows */
    public double together(int most) {
        return telling.length < 2 || most < 2 ? 0 : perLeafTogether * (most - 1);
    }

    /** What it brings that the whole query is answered for certain. */
    public double certain() {
        return CERTAIN * sum;
    }

    private static double known(LeafUse use) {
        double known = !use.inJob ? LISTED : use.dated ? 1 : UNDATED;
        return known * (use.named ? 1 : IMPLIED) * (use.hedged ? HEDGED : 1);
    }

    private static double used(LeafUse use) {
        return BASE + AMOUNT * amount(use) + RECENCY * recency(use);
    }

    private static double amount(LeafUse use) {
        return AMOUNTS[Math.min(use.months, AMOUNTS.length - 1)];
    }

    private static double recency(LeafUse use) {
        return use.monthsSince == LeafUse.UNKNOWN ? 0 : RECENCIES[Math.min(use.monthsSince, RECENCIES.length - 1)];
    }

    private static double bonus(LeafUse use) {
        return (use.current ? CURRENT : 0) + (use.titled ? TITLED : 0);
    }

    private static double[] amounts() {
        double[] amounts = new double[FULL_YEARS * 12 + 1];
        for (int months = 0; months < amounts.length; months++) {
            amounts[months] = Math.log1p(months / 12.0) / Math.log1p(FULL_YEARS);
        }
        return amounts;
    }

    private static double[] recencies() {
        double[] recencies = new double[50 * 12];
        for (int months = 0; months < recencies.length; months++) {
            recencies[months] = Math.pow(2, -(double) months / HALF_LIFE_MONTHS);
        }
        return recencies;
    }

    /**
     * The parts of a score in words, in the order of the formula; they sum up to the score.
     *
     * @param leaves the wanted leaves
     * @param uses one a leaf
     */
    public List<ScorePart> explain(List<Query.Leaf> leaves, List<LeafUse> uses, int most, boolean certain) {
        List<ScorePart> parts = new ArrayList<>();
        for (int i = 0; i < telling.length; i++) {
            LeafUse use = uses.get(i);
            if (use.shown) {
                explainLeaf(i, leaves.get(i), use, parts);
            }
        }
        if (together(most) > 0) {
            parts.add(new ScorePart(null, most + " of what was asked in one job", together(most)));
        }
        if (certain && sum > 0) {
            parts.add(new ScorePart(null, "certain in all that was asked", certain()));
        }
        return parts;
    }

    private void explainLeaf(int leaf, Query.Leaf asked, LeafUse use, List<ScorePart> parts) {
        String id = asked.id();
        String label = asked.target().label();
        double known = telling[leaf] * known(use);
        parts.add(new ScorePart(id, label + ": " + provenance(use) + rarity(leaf), known * BASE));
        if (use.months > 0) {
            String reason = label + ": " + years(use.months) + " of use";
            parts.add(new ScorePart(id, reason, known * AMOUNT * amount(use)));
        }
        if (use.monthsSince != LeafUse.UNKNOWN) {
            String reason = label + ": last used " + since(use.monthsSince);
            parts.add(new ScorePart(id, reason, known * RECENCY * recency(use)));
        }
        if (use.current) {
            parts.add(new ScorePart(id, label + ": in the present job", telling[leaf] * CURRENT));
        }
        if (use.titled) {
            parts.add(new ScorePart(id, label + ": in a job title", telling[leaf] * TITLED));
        }
    }

    private String rarity(int leaf) {
        return String.format(Locale.ROOT, " (how rare it is: %.2f)", telling[leaf]);
    }

    private static String provenance(LeafUse use) {
        String place = !use.inJob ? "only listed" : use.dated ? "used in a dated job" : "used in an undated job";
        return place + (use.named ? "" : ", implied by a narrower skill") + (use.hedged ? ", said with reserve" : "");
    }

    private static String years(int months) {
        if (months < 12) {
            return months + (months == 1 ? " month" : " months");
        }
        return months == 12 ? "1 year" : String.format(Locale.ROOT, "%.1f years", months / 12.0);
    }

    private static String since(int months) {
        return months == 0 ? "now" : years(months) + " ago";
    }
}
