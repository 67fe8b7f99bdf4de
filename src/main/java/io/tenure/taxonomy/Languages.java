package io.tenure.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A set of languages, and which of them a text is in, by its little words ({@code languages.txt}). A foreign name counts only in a text of
 * its language: French "actions" are shares, English ones are not.
 *
 * @param bits one for each language of {@link #CODES}
 */
record Languages(int bits) {

    /** ISO 639-1, English first. */
    private static final List<String> CODES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv");

    private static final int NAMES_NEEDED = 3;
    private static final int WORDS_NEEDED = 2;
    private static final int AMONG_WORDS = 12;

    /** No language: nothing is known. */
    static final Languages NONE = new Languages(0);

    private static final Map<String, Languages> LITTLE_WORDS = read();

    static Languages of(String code) {
        int index = CODES.indexOf(code);
        return index < 0 ? NONE : new Languages(1 << index);
    }

    /** The languages of which the text holds two different little words, and of every twelve words one; none in a short or bare text. */
    static Languages spokenIn(Folded text) {
        List<List<String>> met = new ArrayList<>();
        CODES.forEach(code -> met.add(new ArrayList<>()));
        int words = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.isStart(at)) {
                int end = Math.max(at + 1, text.wordEnd(at));
                count(text.slice(at, end), met);
                words++;
                at = end - 1;
            }
        }
        int spoken = 0;
        for (int i = 0; i < met.size(); i++) {
            List<String> own = met.get(i);
            if (own.size() * AMONG_WORDS >= words && own.stream().distinct().count() >= WORDS_NEEDED) {
                spoken |= 1 << i;
            }
        }
        return new Languages(spoken);
    }

    /** The languages to which three or more different names belong alone: a bare list of trades in Dutch has few little words. */
    static Languages ofNames(List<Found> found) {
        int spoken = 0;
        for (int i = 1; i < CODES.size(); i++) {
            Languages one = new Languages(1 << i);
            long names = found.stream()
                    .map(Found::name)
                    .filter(name -> name.isClear() && name.foreign() && name.isIn(one))
                    .distinct()
                    .limit(NAMES_NEEDED)
                    .count();
            spoken |= names == NAMES_NEEDED ? one.bits : 0;
        }
        return new Languages(spoken);
    }

    Languages and(Languages others) {
        return new Languages(bits | others.bits);
    }

    boolean isEmpty() {
        return bits == 0;
    }

    boolean overlaps(Languages others) {
        return (bits & others.bits) != 0;
    }

    /** Adds Spanish where Portuguese is spoken: many names of trades are the same in both, and are listed once. */
    Languages withRelated() {
        return overlaps(of("pt")) ? and(of("es")) : this;
    }

    private static void count(String word, List<List<String>> met) {
        Languages languages = LITTLE_WORDS.get(word);
        if (languages != null) {
            for (int i = 0; i < met.size(); i++) {
                if ((languages.bits & 1 << i) != 0) {
                    met.get(i).add(word);
                }
            }
        }
    }

    private static Map<String, Languages> read() {
        return TaxonomySource.lines("languages.txt").stream()
                .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                .map(line -> line.split("\\|", -1))
                .flatMap(parts -> Arrays.stream(parts[1].split(",", -1))
                        .map(word -> Map.entry(word.strip(), of(parts[0].strip()))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, Languages::and));
    }
}
