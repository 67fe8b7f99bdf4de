package io.tenure.taxonomy;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a word that could be a skill is one here. Evidence for and against is added up in small whole numbers; the reading with
 * the highest sum counts if that is above zero.
 *
 * <pre>
 * a clear name                                             +2     one that is also an everyday word                       -2
 * a capital where none is due (names; see Concept.capital) +2     no capital where the text has them (names only)         -4
 * a word of its "near" list in the sentence                +2     other capitals than its own ("CHEF gels")               -2
 *   a second one there, or one elsewhere in the text       +1     its letters in small in a short acronym                 -4
 * a skill of the same walk beside it in a list; doubtful   +3 +2  the employer, school or place is called so              -3
 * a skill of the same walk in the sentence                 +1     capitalised words beside it that are no skills          -2
 * skills of the same walk in the text: one, four           +1 +2  the job is of another walk (names; others -1)           -2
 * a job of the same walk                                   +1     and so are all of many clear skills of the career       -1
 * a version behind it (computing)                          +2     part of the name of an employer, school, place          never
 * "using", "wrote", "programmed in" before it              +2     in a phrase of its "not" list                           never
 * "in", "with", "on" before it                             +1     the title is that occupation ("Head Chef")              never
 * "scripts", "server" … behind it; "developer"             +2 +3  "born in" before it                                     never
 * alone in its line, cell or list item                     +1
 * </pre>
 *
 * Clear names are read first; each doubtful word that is accepted may support another, so these are read until nothing changes.
 */
final class Judge {

    private static final int CLEAR = 2;
    private static final int EVERYDAY = -2;
    private static final int OWN_NAME = -3;
    private static final int NEVER = -1000;
    private static final int MANY = 4;

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
        readAll(passage, readings, true);
        while (readAll(passage, readings, false)) {}
        return readings;
    }

    /** The sum of the evidence for one reading. What is costly to find out is left out where it cannot change the answer. */
    int score(Spot spot) {
        boolean clear = spot.found().name().isClear();
        int score = (clear ? CLEAR : EVERYDAY) + Casing.weigh(spot);
        boolean ownName = vetoes.isOwnName(spot);
        if (ownName) {
            score += OWN_NAME;
        }
        if (!clear || ownName || score <= 0) {
            score += Company.weighFellows(spot)
                    + Company.weighWalk(spot, isForeign(spot.concept()))
                    + WordsAround.weigh(spot)
                    + Casing.weighStrangers(spot);
            boolean open = score > -Company.MOST_BY_NEAR;
            score += open ? Company.weighNear(spot) : 0;
        }
        return score > 0 && vetoes.apply(spot) ? NEVER : score;
    }

    private boolean readAll(Passage passage, @Nullable Concept[] readings, boolean clear) {
        boolean changed = false;
        for (int i = 0; i < readings.length; i++) {
            if (readings[i] == null && passage.found().get(i).name().isClear() == clear) {
                readings[i] = best(passage, i, readings);
                changed |= readings[i] != null;
            }
        }
        return changed;
    }

    private @Nullable Concept best(Passage passage, int index, @Nullable Concept[] readings) {
        Concept best = null;
        int highest = 0;
        for (Concept concept : passage.found().get(index).name().concepts()) {
            int score = score(new Spot(passage, index, concept, readings));
            if (score > highest) {
                best = concept;
                highest = score;
            }
        }
        return best;
    }

    private boolean isForeign(Concept concept) {
        return richCareer && !career.containsKey(concept.walk());
    }
}
