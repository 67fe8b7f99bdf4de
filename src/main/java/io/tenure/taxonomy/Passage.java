package io.tenure.taxonomy;

import io.tenure.career.SkillMention.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One text of a career with the names in it.
 *
 * @param where what kind of text
 * @param text folded
 * @param found the names in it, in order
 * @param walk the walk of life of the job that the text belongs to, null where there is none or its title does not tell
 * @param tally how many clear names of each walk of life the text holds
 * @param cased whether the text uses capitals, so that a word without one says something
 * @param vocabulary its words
 */
record Passage(
        Where where,
        Folded text,
        List<Found> found,
        @Nullable String walk,
        Map<String, Integer> tally,
        boolean cased,
        Vocabulary vocabulary) {

    private static final int ENOUGH_LETTERS = 12;
    private static final double SHARE_OF_CAPITALS = 0.004;

    Passage {
        found = List.copyOf(found);
        tally = Map.copyOf(tally);
    }

    /** @param languages of the text, asked only where it holds foreign names */
    static Passage of(
            Where where,
            Folded text,
            List<Found> all,
            @Nullable String walk,
            Function<List<Found>, Languages> languages) {
        Map<String, Integer> tally = new HashMap<>();
        Languages spoken = hasForeign(all) ? languages.apply(all) : Languages.NONE;
        List<Found> found = spoken.isEmpty() ? all : withoutStrange(all, text, spoken);
        for (Found one : found) {
            if (one.name().isClear()) {
                tally.merge(one.name().concepts().getFirst().walk(), 1, Integer::sum);
            }
        }
        return new Passage(where, text, found, walk, tally, isCased(text.original()), new Vocabulary(text));
    }

    private static boolean hasForeign(List<Found> found) {
        for (Found one : found) {
            if (one.name().foreign()) {
                return true;
            }
        }
        return false;
    }

    /** The names without those of languages that the text is not in; an accent shows a language as well as the words around it. */
    private static List<Found> withoutStrange(List<Found> found, Folded text, Languages spoken) {
        return found.stream()
                .filter(one -> one.name().isIn(spoken) || text.isAccented(one.start(), one.nameEnd()))
                .toList();
    }

    /** How many clear names of the walk it holds. */
    int count(String walkOfLife) {
        return tally.getOrDefault(walkOfLife, 0);
    }

    private static boolean isCased(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            }
        }
        return letters < ENOUGH_LETTERS || capitals > letters * SHARE_OF_CAPITALS && capitals < letters * 9 / 10;
    }
}
