package io.tenure.taxonomy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the word directly before or behind a name of computing says: {@code evidence.txt} lists the words. */
final class WordsAround {

    private static final Pattern VERSION = Pattern.compile("\\d{1,2}(?:\\.[\\dx]+)*[cgirx+]{0,2}|20[012]\\d(?:r2)?|x");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Map<String, Set<String>> WORDS = read();
    private static final Vocabulary.Group AROUND = Vocabulary.Group.of(WORDS.getOrDefault("around", Set.of()));

    private WordsAround() {}

    /** The weight of the words before and behind, and of standing alone in a line, cell or list item. */
    static int weigh(Spot spot) {
        int weight = isAlone(spot) ? 1 : 0;
        if (!spot.concept().walk().equals(Concept.COMPUTING)) {
            return weight;
        }
        weight += spot.concept().isNamed() && isAmongComputing(spot) ? 1 : 0;
        String before = spot.wordBefore();
        if (speaksBefore(before)) {
            weight += 2;
        } else if (is("weak before", before)) {
            weight += 1;
        }
        String behind = spot.wordBehind();
        if (is("people behind", behind)) {
            weight += 3;
        } else if (is("behind", behind) || isNumbered(spot, behind)) {
            weight += 2;
        }
        return weight;
    }

    private static boolean isAmongComputing(Spot spot) {
        int start = spot.text().sentenceStart(spot.found().start());
        int end = spot.text().sentenceEnd(spot.found().end());
        return spot.passage().vocabulary().holdsAny(AROUND, start, end);
    }

    static boolean speaksBefore(String word) {
        return is("strong before", word);
    }

    static boolean speaksBehind(String word) {
        return is("behind", word) || is("people behind", word);
    }

    /** "Mr", "Frau": a person's name follows. */
    static boolean isCourtesy(String word) {
        return is("courtesy before", word);
    }

    /** "Ltd", "Street": the name before is that of a firm, a house or a place. */
    static boolean isOrganisation(String word) {
        return is("organisation behind", word);
    }

    /** "(Rust and) Sons". */
    static boolean isFamily(String word) {
        return is("family behind", word);
    }

    /** "(Perl, a) village": what a name can be that is no skill. */
    static boolean isKindOfThing(String word) {
        return is("thing", word);
    }

    static boolean isVersion(String word) {
        return !word.isEmpty()
                && (word.charAt(0) <= '9' || word.equals("x"))
                && VERSION.matcher(word).matches();
    }

    private static boolean isNumbered(Spot spot, String behind) {
        boolean attached = spot.found().end() > spot.found().nameEnd() + 1;
        return attached || isVersion(behind) && !YEAR.matcher(behind).matches();
    }

    private static boolean isAlone(Spot spot) {
        Folded text = spot.text();
        int start = spot.found().start();
        int end = spot.found().end();
        return (start == 0 || Folded.isBreak(text.at(start - 1)))
                && (end == text.length() || Folded.isBreak(text.at(end)));
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : TaxonomySource.lines("evidence.txt")) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                int bar = line.indexOf('|');
                words.put(
                        line.substring(0, bar).strip(),
                        Arrays.stream(line.substring(bar + 1).split(",", -1))
                                .map(String::strip)
                                .collect(Collectors.toUnmodifiableSet()));
            }
        }
        return Map.copyOf(words);
    }
}
