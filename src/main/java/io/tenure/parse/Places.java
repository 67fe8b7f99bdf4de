package io.tenure.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names of places, for telling "Leeds" from an employer. */
final class Places {

    private enum Sureness {
        AMBIGUOUS,
        CODE,
        SURE
    }

    private static final Set<String> REMOTE = WordList.setOf("""
            remote home homeoffice hybrid worldwide various onsite based near bei pres and und et area greater city of
            region metropolitan""");
    private static final int LONGEST_NAME = 5;
    private static final int MOST_WORDS = 14;

    private final Map<String, Sureness> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();

    Places() {
        for (String[] line : WordList.load("places.txt")) {
            boolean ambiguous = line.length > 4 && line[4].equals("ambiguous");
            put(line[0], ambiguous ? Sureness.AMBIGUOUS : Sureness.SURE);
            if (line.length > 3 && !line[3].isEmpty()) {
                for (String alias : line[3].split(", ", -1)) {
                    put(alias, alias.length() <= 3 ? Sureness.CODE : ambiguous ? Sureness.AMBIGUOUS : Sureness.SURE);
                }
            }
        }
    }

    /** How much this looks like a place: 0 not at all, 1 it may be, 3 it is one and nothing else. Post codes do not disturb. */
    int score(String text) {
        return score(Folding.words(text));
    }

    /** As {@link #score(String)}, of the folded words of a text. */
    int score(List<String> text) {
        if (text.size() > MOST_WORDS) {
            return 0;
        }
        List<String> words = text.stream().filter(word -> !isPostcode(word)).toList();
        if (words.isEmpty() || words.size() > 7) {
            return 0;
        }
        int at = 0;
        int best = 0;
        while (at < words.size()) {
            int length = longestFrom(words, at);
            if (length == 0) {
                if (!REMOTE.contains(words.get(at))) {
                    return 0;
                }
                length = 1;
                best = Math.max(best, words.get(at).equals("remote") ? 3 : best);
            } else {
                Sureness sureness =
                        names.getOrDefault(String.join(" ", words.subList(at, at + length)), Sureness.AMBIGUOUS);
                best = Math.max(best, sureness == Sureness.SURE || (sureness == Sureness.CODE && at > 0) ? 3 : 1);
            }
            at += length;
        }
        return best;
    }

    private int longestFrom(List<String> words, int at) {
        if (!firstWords.contains(words.get(at))) {
            return 0;
        }
        for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            if (names.containsKey(String.join(" ", words.subList(at, at + length)))) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isPostcode(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void put(String name, Sureness sureness) {
        String key = Folding.key(name);
        int space = key.indexOf(' ');
        firstWords.add(space < 0 ? key : key.substring(0, space));
        names.merge(key, sureness, (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
}
