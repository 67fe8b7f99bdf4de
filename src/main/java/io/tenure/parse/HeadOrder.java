package io.tenure.parse;

import java.util.Collection;

/**
 * Whether this CV writes the title or the employer first, learnt from the heads that leave no doubt.
 *
 * @param lean from -1 (always the employer first) to 1 (always the title first)
 */
record HeadOrder(double lean) {

    private static final double WEIGHT = 1.6;

    static final HeadOrder UNKNOWN = new HeadOrder(0);

    static HeadOrder of(Collection<Head> heads) {
        int titleFirst = 0;
        int employerFirst = 0;
        for (Head head : heads) {
            Boolean first = head.titleFirst();
            if (first != null && head.titleScore() >= 3) {
                titleFirst += first ? 1 : 0;
                employerFirst += first ? 0 : 1;
            }
        }
        int all = titleFirst + employerFirst;
        return all == 0 ? UNKNOWN : new HeadOrder((double) (titleFirst - employerFirst) / all);
    }

    double bonus(boolean titleFirst) {
        return titleFirst ? WEIGHT * lean : -WEIGHT * lean;
    }
}
