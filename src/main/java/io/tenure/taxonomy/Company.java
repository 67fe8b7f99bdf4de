package io.tenure.taxonomy;

import java.util.List;
import java.util.Set;

/** What the words and skills around a name say about a reading: supporting words, lists, the walk of life of job and text. */
final class Company {

    /** The most that {@link #weighNear} can say. */
    static final int MOST_BY_NEAR = 3;

    private static final int MANY = 4;
    private static final int LIST_GAP = 14;
    private static final int RUN = 3;
    private static final Set<String> LINKS =
            Set.of("and", "or", "und", "et", "y", "e", "en", "oder", "ou", "nor", "with", "using", "to", "plus");

    private Company() {}

    /** The words of the concept's "near" list: 2 for one in the sentence, 3 for more, 1 more for one elsewhere in the text. */
    static int weighNear(Spot spot) {
        List<Vocabulary.Term> near = spot.concept().near();
        if (near.isEmpty()) {
            return 0;
        }
        Vocabulary words = spot.passage().vocabulary();
        int start = spot.text().sentenceStart(spot.found().start());
        int end = spot.text().sentenceEnd(spot.found().end());
        int inSentence = 0;
        int elsewhere = 0;
        for (Vocabulary.Term term : near) {
            switch (words.find(term, start, end)) {
                case WITHIN -> inSentence++;
                case ELSEWHERE -> elsewhere++;
                case NOWHERE -> {}
            }
        }
        return (inSentence > 0 ? 2 : 0) + (inSentence > 1 ? 1 : 0) + (inSentence < 2 && elsewhere > 0 ? 1 : 0);
    }

    /** Skills of the same walk: 3 for one beside it in a list, 2 for a doubtful one there, 1 for one in the same sentence. */
    static int weighFellows(Spot spot) {
        List<Found> found = spot.passage().found();
        Found one = spot.found();
        int index = spot.index();
        boolean listedBefore =
                index > 0 && isListed(spot.text(), found.get(index - 1).end(), one.start());
        boolean listedBehind = index + 1 < found.size()
                && isListed(spot.text(), one.end(), found.get(index + 1).start());
        if (listedBefore && spot.isFellow(index - 1) || listedBehind && spot.isFellow(index + 1)) {
            return 3;
        }
        if (listedBefore && spot.isLikelyFellow(index - 1) || listedBehind && spot.isLikelyFellow(index + 1)) {
            return 2;
        }
        boolean listed = listedBefore || listedBehind;
        return listed && spot.concept().isNamed() && isRun(spot) ? 3 : isFellowInSentence(spot) ? 1 : 0;
    }

    /** Three names or more of one walk in a list, whatever their letters: "go, python, sql". */
    private static boolean isRun(Spot spot) {
        List<Found> found = spot.passage().found();
        int first = spot.index();
        while (first > 0 && spot.isOfSameWalk(first - 1) && isListed(spot, first - 1)) {
            first--;
        }
        int last = spot.index();
        while (last + 1 < found.size() && spot.isOfSameWalk(last + 1) && isListed(spot, last)) {
            last++;
        }
        return last - first + 1 >= RUN;
    }

    /** Whether the name at the index and the next one stand in a list. */
    private static boolean isListed(Spot spot, int index) {
        List<Found> found = spot.passage().found();
        return isListed(
                spot.text(), found.get(index).end(), found.get(index + 1).start());
    }

    private static boolean isFellowInSentence(Spot spot) {
        List<Found> found = spot.passage().found();
        int start = spot.text().sentenceStart(spot.found().start());
        int end = spot.text().sentenceEnd(spot.found().end());
        for (int i = spot.index() - 1; i >= 0 && found.get(i).start() >= start; i--) {
            if (spot.isFellow(i)) {
                return true;
            }
        }
        for (int i = spot.index() + 1; i < found.size() && found.get(i).end() <= end; i++) {
            if (spot.isFellow(i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The walk of life of the clear skills in the text (1 for some, 2 for many) and of the job (1 for, 1 or 2 against).
     *
     * @param isForeignToCareer whether the career holds many clear skills and none of this walk
     */
    static int weighWalk(Spot spot, boolean isForeignToCareer) {
        Concept concept = spot.concept();
        int same = spot.passage().count(concept.walk());
        int weight = same >= MANY ? 2 : same > 0 ? 1 : 0;
        String job = spot.passage().walk();
        if (job != null && job.equals(concept.walk())) {
            weight += 1;
        } else if (job != null) {
            weight -= concept.isNamed() ? 2 : 1;
        }
        return isForeignToCareer ? weight - 1 : weight;
    }

    /** Nothing but separators, "and" and versions between two names, and at least one of the former two. */
    private static boolean isListed(Folded text, int from, int to) {
        boolean separated = false;
        int at = from;
        while (at < to && to - from <= LIST_GAP) {
            char c = text.at(at);
            if (c == '!' || c == '\n') {
                return false;
            }
            if (Folded.isBreak(c) || c == '/') {
                separated = true;
                at++;
            } else if (c == ' ') {
                at++;
            } else {
                String word = text.slice(at, text.wordEnd(at));
                boolean link = LINKS.contains(word);
                if (!link && !WordsAround.isVersion(word) || word.isEmpty()) {
                    return false;
                }
                separated |= link;
                at += word.length();
            }
        }
        return separated && to - from <= LIST_GAP;
    }
}
