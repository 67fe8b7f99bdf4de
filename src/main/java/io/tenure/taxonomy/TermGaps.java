package io.tenure.taxonomy;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.career.SkillMention.Where;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the capitalised terms of careers that the taxonomy does not know, for whoever tends it. Fed with one career after another, as
 * the recogniser annotated them; not safe for use by several threads.
 */
public final class TermGaps {

    private static final int LONGEST = 3;
    private static final int SHORTEST = 2;

    private final Taxonomy taxonomy;
    private final Map<String, Count> counts = new HashMap<>();

    /**
     * An unknown term.
     *
     * @param term as first met
     * @param careers in how many careers it stands
     */
    public record Gap(String term, int careers) {}

    private static final class Count {
        private final String term;
        private int careers;

        Count(String term) {
            this.term = term;
        }
    }

    public TermGaps(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    public void add(Career career) {
        Set<String> seen = new HashSet<>();
        OwnNames own = OwnNames.of(career);
        for (Job job : career.jobs()) {
            collect(Folding.text(job.text()), job.mentions(), Where.TEXT, own, seen);
        }
        collect(Folding.text(career.rest()), career.mentions(), Where.REST, own, seen);
    }

    /** The most frequent first, equal ones by their letters. */
    public List<Gap> top(int size) {
        return counts.values().stream()
                .map(count -> new Gap(count.term, count.careers))
                .sorted(Comparator.comparingInt(Gap::careers).reversed().thenComparing(Gap::term))
                .limit(size)
                .toList();
    }

    private void collect(Folded text, List<SkillMention> mentions, Where where, OwnNames own, Set<String> seen) {
        List<SkillMention> known =
                mentions.stream().filter(mention -> mention.where() == where).toList();
        int at = 0;
        while (at < text.length()) {
            if (!text.isStart(at) || !isTelling(text, at)) {
                at = text.isStart(at) ? Math.max(at + 1, text.wordEnd(at)) : at + 1;
                continue;
            }
            int end = endOfTerm(text, at);
            if (!isKnown(text, at, end, known) && !own.isOne(text, at, end) && !own.isPartOfOne(text, at, end)) {
                count(text.originalSlice(at, end), text.slice(at, end), seen);
            }
            at = end;
        }
    }

    /** A capital where none is due, or a capital or digit inside the word ("GraphQL"). */
    private static boolean isTelling(Folded text, int start) {
        String word = text.originalSlice(start, text.wordEnd(start));
        if (word.length() < SHORTEST || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        boolean inner = word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        boolean due = start == 0 || Folded.isBreak(text.at(start - 1)) && text.at(start - 1) != ',';
        return inner || Character.isUpperCase(word.charAt(0)) && !due;
    }

    /** Up to three such words in a row are one term. */
    private static int endOfTerm(Folded text, int start) {
        int end = text.wordEnd(start);
        for (int words = 1; words < LONGEST && end + 1 < text.length() && text.at(end) == ' '; words++) {
            if (!isTelling(text, end + 1)) {
                break;
            }
            end = text.wordEnd(end + 1);
        }
        return end;
    }

    private boolean isKnown(Folded text, int start, int end, List<SkillMention> mentions) {
        int from = text.originalStart(start);
        int to = text.originalEnd(end);
        String words = text.slice(start, end);
        return mentions.stream().anyMatch(mention -> mention.start() < to && mention.end() > from)
                || !taxonomy.findSkillsNamed(words).isEmpty()
                || !taxonomy.findTitlesNamed(words).isEmpty();
    }

    private void count(String term, String folded, Set<String> seen) {
        if (seen.add(folded)) {
            counts.computeIfAbsent(folded, any -> new Count(term)).careers++;
        }
    }
}
