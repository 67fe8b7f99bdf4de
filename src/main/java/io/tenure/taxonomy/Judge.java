package io.tenure.taxonomy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a word that could be a skill is one here. Evidence for and against is added up in small whole numbers; the reading with
 * the highest sum counts if that is above zero.
 *
 * <pre>
 * a clear name                                             +2     one that is also an everyday word                       -2
 * a capital where none is due (names; see Concept.capital) +2     no capital where the text has them (names only)         -4
 * its capitals inside ("BEd"), where it is doubtful        +2     without them                                            -4
 * a word of its "near" list in the sentence                +2     other capitals than its own ("CHEF gels")               -2
 *   a second one there, or one elsewhere in the text       +1     its letters in small in a short acronym                 -4
 * a skill of the same walk beside it in a list; doubtful   +3 +2  the employer, school or place is called so              -3
 * one of three or more names of its walk in a list         +3     capitalised words beside it that are no skills          -2
 * a skill of the same walk in the sentence                 +1     the job is of another walk (names; others -1)           -2
 * skills of the same walk in the text: one, four           +1 +2  and so are all of many clear skills of the career       -1
 * a job of the same walk                                   +1     part of the name of an employer, school, place          never
 * a version behind it (computing)                          +2     in a phrase of its "not" list                           never
 * a word of computing in the sentence (its names)          +1     the title is that occupation ("Head Chef")              never
 * "using", "wrote", "programmed in" before it              +2     "born in", "island of" before it                        never
 * "in", "with", "on" before it                             +1     "Mr" before it, "Ltd", "Street", "& Sons" behind it     never
 * "scripts", "server" … behind it; "developer"             +2 +3  ", a village on the Moselle" behind it                  never
 * alone in its line, cell or list item                     +1
 * </pre>
 *
 * Clear names are read first; each doubtful word that is accepted may support another, so these are read until nothing changes.
 */
final class Judge {

    private static final int CLEAR = 2;
    private static final int EVERYDAY = -2;
    private static final int OWN_NAME = -3;
    private static final int MANY = 4;
    private static final int MOST_BY_COMPANY = 6;

    private final Vetoes vetoes;
    private final Map<String, Integer> career;
    private final boolean richCareer;

    /** @param career how many clear names of each walk of life the whole career holds */
    Judge(ListedTaxonomy taxonomy, OwnNames ownNames, Map<String, Integer> career) {
        this.vetoes = new Vetoes(taxonomy, ownNames);
        this.career = Map.copyOf(career);
        this.richCareer = career.values().stream().mapToInt(Integer::intValue).sum() >= MANY;
    }

    /** What each name of the passage means, in their order; null where it is no skill. */
    @Nullable
    Concept[] read(Passage passage) {
        @Nullable Concept[] readings = new @Nullable Concept[passage.found().size()];
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            Name name = passage.found().get(i).name();
            List<Evidence> evidence = new ArrayList<>(name.concepts().size());
            for (Concept concept : name.concepts()) {
                evidence.add(evidence(new Spot(passage, i, concept, readings)));
            }
            if (name.isClear()) {
                readings[i] = best(evidence);
            }
            if (readings[i] == null) {
                open.add(new Open(i, evidence));
            }
        }
        while (open.removeIf(one -> (readings[one.index()] = best(one.evidence())) != null)) {}
        return readings;
    }

    /** A name whose meaning is not found yet. */
    private record Open(int index, List<Evidence> evidence) {}

    /** What speaks for one reading whatever the other names mean: weighed once, the words nearby only when they can decide. */
    private static final class Evidence {

        private static final int UNKNOWN = Integer.MIN_VALUE;

        private final Spot spot;
        private final int alone;
        private final boolean settled;
        private int near = UNKNOWN;

        /** @param settled whether the company cannot change the answer */
        Evidence(Spot spot, int alone, boolean settled) {
            this.spot = spot;
            this.alone = alone;
            this.settled = settled;
        }

        int sum() {
            if (settled) {
                return alone;
            }
            int sum = alone + Company.weighFellows(spot);
            if (sum > -Company.MOST_BY_NEAR && near == UNKNOWN) {
                near = Company.weighNear(spot);
            }
            return sum > -Company.MOST_BY_NEAR ? sum + near : sum;
        }
    }

    private Evidence evidence(Spot spot) {
        boolean clear = spot.found().name().isClear();
        int alone = (clear ? CLEAR : EVERYDAY) + Casing.weigh(spot);
        boolean ownName = vetoes.isOwnName(spot);
        if (ownName) {
            alone += OWN_NAME;
        }
        if (clear && !ownName && alone > 0) {
            return new Evidence(spot, alone, true);
        }
        alone += Company.weighWalk(spot, isForeign(spot.concept()))
                + WordsAround.weigh(spot)
                + Casing.weighStrangers(spot);
        return new Evidence(spot, alone, alone <= -MOST_BY_COMPANY);
    }

    private @Nullable Concept best(List<Evidence> readings) {
        Concept best = null;
        int highest = 0;
        for (Evidence evidence : readings) {
            int sum = evidence.sum();
            if (sum > highest && !vetoes.apply(evidence.spot)) {
                best = evidence.spot.concept();
                highest = sum;
            }
        }
        return best;
    }

    private boolean isForeign(Concept concept) {
        return richCareer && !career.containsKey(concept.walk());
    }
}
