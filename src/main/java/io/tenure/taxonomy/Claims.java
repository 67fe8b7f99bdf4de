package io.tenure.taxonomy;

import io.tenure.career.SkillMention.Claim;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a sentence claims of the skills in it, by the cues of {@code claims.txt} ("no experience of", "keen to learn", "somebody
 * else's").
 *
 * <p>A cue reaches the skill that stands within its number of words in the same sentence, and through a list to the skills beside that one:
 * "never used Puppet, Chef or Ansible" denies all three, "no experience of Kubernetes, but Docker every day" one. Where two cues reach a
 * skill the graver wins: negated, others', hoped, hedged. Safe for use by many threads.
 */
final class Claims {

    /** The words that may stand between two skills of one list. */
    private static final Set<String> LINKS = Set.of(
            "and", "or", "nor", "und", "oder", "et", "ou", "ni", "y", "e", "o", "en", "of", "i", "och", "eller", "lub",
            "the", "some", "a", "any", "no", "noch", "de", "d", "des", "du", "da", "do", "di", "nem", "ne", "ani");

    private static final int LONGEST_LIST_GAP = 16;

    private static final int LONGEST_HEADING = 12;
    private static final List<Claim> GRAVEST_FIRST = List.of(Claim.NEGATED, Claim.OTHERS, Claim.HOPED, Claim.HEDGED);

    /** The cues of each phrase: some stand before a skill as well as after one. */
    private final List<List<Cue>> cues;

    private final PhraseSet phrases;

    /** A cue at a place in the text. */
    private record Spoken(List<Cue> cues, int start, int end) {}

    /** @param lines of {@code claims.txt}: claim, place, reach and phrases, separated by bars */
    Claims(List<String> lines) {
        SortedMap<String, List<Cue>> byPhrase = new TreeMap<>();
        for (String line : lines) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                read(line, byPhrase);
            }
        }
        this.cues = List.copyOf(byPhrase.values());
        this.phrases = PhraseSet.ofSorted(byPhrase.keySet().toArray(String[]::new));
    }

    static Claims builtIn() {
        return new Claims(TaxonomySource.lines("claims.txt"));
    }

    /** What the text claims of each of the places, in their order. */
    List<Claim> of(Folded text, List<Found> found) {
        Claim[] claims = new Claim[found.size()];
        Arrays.fill(claims, Claim.PLAIN);
        if (!found.isEmpty()) {
            for (Spoken spoken : spoken(text, found)) {
                apply(text, found, spoken, claims);
            }
        }
        return List.of(claims);
    }

    private static void read(String line, SortedMap<String, List<Cue>> byPhrase) {
        String[] parts = line.split("\\|", -1);
        Claim claim = Claim.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
        Cue.Place place = Cue.Place.of(parts[1].strip());
        int reach = Integer.parseInt(parts[2].strip());
        for (String pattern : parts[3].split(",", -1)) {
            for (String phrase : expand(pattern.strip())) {
                byPhrase.computeIfAbsent(phrase, any -> new ArrayList<>())
                        .add(new Cue(claim, place, reach, phrase.split(" ", -1).length));
            }
        }
    }

    /** All phrases that {@code (keen/eager) to (learn/try)} stands for. */
    private static List<String> expand(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf(')', open);
        List<String> phrases = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("/", -1)) {
            phrases.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return phrases;
    }

    /** The cues of the text, from left to right; one that lies within the name of a skill is a part of that name. */
    private List<Spoken> spoken(Folded text, List<Found> found) {
        List<Spoken> spoken = new ArrayList<>();
        PhraseSet.Walker walker = phrases.walker();
        int at = 0;
        int next = 0;
        while (at < text.length()) {
            if (!text.isStart(at)) {
                at++;
                continue;
            }
            int end = Math.max(at + 1, text.wordEnd(at));
            Spoken longest = phrases.mayBegin(text, at, end) ? longest(text, at, walker) : null;
            while (next < found.size() && found.get(next).end() <= at) {
                next++;
            }
            boolean withinName = longest != null
                    && next < found.size()
                    && found.get(next).start() <= at
                    && found.get(next).end() >= longest.end();
            if (longest != null && !withinName) {
                spoken.add(longest);
            }
            at = longest == null || withinName ? end : longest.end();
        }
        return spoken;
    }

    private @Nullable Spoken longest(Folded text, int start, PhraseSet.Walker walker) {
        Spoken longest = null;
        walker.restart();
        for (int i = start; i < text.length() && walker.step(text.at(i)); i++) {
            if (walker.isPhrase() && text.isEnd(i + 1)) {
                longest = new Spoken(cues.get(walker.phrase()), start, i + 1);
            }
        }
        return longest;
    }

    /** A phrase that can stand on either side ("never used") speaks of what follows it, if anything does. */
    private static void apply(Folded text, List<Found> found, Spoken spoken, Claim[] claims) {
        boolean reached = false;
        for (Cue cue : spoken.cues()) {
            if (cue.claim() != Claim.PLAIN && cue.place() != Cue.Place.AFTER) {
                reached |= applyForwards(text, found, cue, spoken, claims);
            }
        }
        for (Cue cue : spoken.cues()) {
            if (!reached && cue.claim() != Claim.PLAIN && cue.place() == Cue.Place.AFTER) {
                applyBackwards(text, found, cue, spoken, claims);
            }
        }
    }

    private static boolean applyForwards(Folded text, List<Found> found, Cue cue, Spoken spoken, Claim[] claims) {
        int i = 0;
        while (i < found.size() && found.get(i).start() < spoken.end()) {
            i++;
        }
        if (i == found.size() || !reaches(text, cue, spoken.end(), found.get(i).start())) {
            return false;
        }
        int last = i;
        while (last + 1 < found.size()
                && isNextInList(
                        text, cue, found.get(last).end(), found.get(last + 1).start())) {
            last++;
        }
        if (!cue.allows(wordAfter(text, found.get(last).end()))) {
            return false;
        }
        for (int reached = i; reached <= last; reached++) {
            claims[reached] = graver(claims[reached], cue.claim());
        }
        return true;
    }

    private static void applyBackwards(Folded text, List<Found> found, Cue cue, Spoken spoken, Claim[] claims) {
        int i = found.size() - 1;
        while (i >= 0 && found.get(i).end() > spoken.start()) {
            i--;
        }
        if (i < 0 || !isWithin(text, cue.reach(), found.get(i).end(), spoken.start(), true)) {
            return;
        }
        claims[i] = graver(claims[i], cue.claim());
        if (cue.claim() != Claim.HEDGED) {
            while (i > 0 && isListGap(text, found.get(i - 1).end(), found.get(i).start())) {
                i--;
                claims[i] = graver(claims[i], cue.claim());
            }
        }
    }

    private static boolean reaches(Folded text, Cue cue, int from, int to) {
        return isWithin(text, cue.reach(), from, to, false) || cue.words() > 1 && isListOpening(text, from, to);
    }

    /** "To learn next: …", "On my list for next year" with the list behind it or on the next line. */
    private static boolean isListOpening(Folded text, int from, int to) {
        if (to - from > LONGEST_HEADING) {
            return false;
        }
        boolean opened = false;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            opened |= c == ':' || c == '\n';
            if (c == '!' || c == ',' && !opened || opened && text.isStart(i)) {
                return false;
            }
        }
        return opened;
    }

    /** Whether at most {@code reach} words without digits lie between, and no break but, where allowed, commas, colons and brackets. */
    private static boolean isWithin(Folded text, int reach, int from, int to, boolean overBreaks) {
        int words = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (c == '!' || c == '\n' || !overBreaks && (Folded.isBreak(c) || c >= '0' && c <= '9')) {
                return false;
            }
            if (text.isStart(i)) {
                words++;
            }
        }
        return words <= reach;
    }

    /** After a longer cue each thing in the list may have a word more than its name: "no experience of Linux drivers, Kubernetes". */
    private static boolean isNextInList(Folded text, Cue cue, int from, int to) {
        if (isListGap(text, from, to)) {
            return true;
        }
        if (cue.words() < 2 || from >= text.length() || text.at(from) != ' ') {
            return false;
        }
        int afterWord = text.wordEnd(from + 1);
        return afterWord < to && text.at(afterWord) == ',' && isListGap(text, afterWord, to);
    }

    private static boolean isListGap(Folded text, int from, int to) {
        if (to - from > LONGEST_LIST_GAP) {
            return false;
        }
        int at = from;
        while (at < to) {
            char c = text.at(at);
            if (c == ' ' || c == ',' || c == '/' || c == '(') {
                at++;
            } else {
                int end = Math.max(at + 1, text.wordEnd(at));
                if (!LINKS.contains(text.slice(at, end))) {
                    return false;
                }
                at = end;
            }
        }
        return true;
    }

    private static String wordAfter(Folded text, int end) {
        int start = end;
        while (start < text.length() && (text.at(start) == ' ' || text.at(start) == '/')) {
            start++;
        }
        return text.slice(start, text.wordEnd(start));
    }

    private static Claim graver(Claim one, Claim other) {
        for (Claim claim : GRAVEST_FIRST) {
            if (one == claim || other == claim) {
                return claim;
            }
        }
        return Claim.PLAIN;
    }
}
