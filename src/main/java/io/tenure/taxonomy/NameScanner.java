package io.tenure.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the taxonomy's names in a folded text: from left to right, the longest name at each place, whole words only. Rules give endings
 * ("VPNs", German and Romance inflections of foreign names) and versions that are stuck to the name ("Python3", "RHEL7.4").
 *
 * <p>Built once, about 60 ms; safe for use by many threads.
 */
final class NameScanner {

    private static final int LONG_ENOUGH_FOR_VERSION = 3;
    private static final int LONG_ENOUGH_FOR_PLURAL = 3;
    private static final int LONG_ENOUGH_FOR_INFLECTION = 6;

    private final List<Name> names;
    private final PhraseSet phrases;

    NameScanner(ListedTaxonomy taxonomy) {
        Map<String, Name> byText = HashMap.newHashMap(taxonomy.names().size() * 2);
        Map<String, Name> spelled = new HashMap<>();
        for (Concept concept : taxonomy.concepts()) {
            addName(concept.skill().label(), taxonomy, byText, spelled);
            concept.skill().aliases().forEach(alias -> addName(alias, taxonomy, byText, spelled));
        }
        spelled.forEach(byText::putIfAbsent);
        String[] texts = byText.keySet().toArray(String[]::new);
        Arrays.sort(texts);
        this.names = new ArrayList<>(texts.length);
        for (String text : texts) {
            names.add(Objects.requireNonNull(byText.get(text)));
        }
        this.phrases = PhraseSet.ofSorted(texts);
    }

    long ramBytesUsed() {
        return phrases.ramBytesUsed();
    }

    List<Found> scan(Folded text) {
        List<Found> found = new ArrayList<>();
        PhraseSet.Walker walker = phrases.walker();
        int at = 0;
        while (at < text.length()) {
            if (!text.isStart(at)) {
                at++;
                continue;
            }
            int end = Math.max(at + 1, text.wordEnd(at));
            Found longest = phrases.mayBegin(text, at, end) ? longest(text, at, walker) : null;
            if (longest != null) {
                found.add(longest);
            }
            at = longest == null ? end : longest.end();
        }
        return found;
    }

    private @Nullable Found longest(Folded text, int start, PhraseSet.Walker walker) {
        Found longest = null;
        walker.restart();
        for (int i = start; i < text.length() && walker.step(text.at(i)); i++) {
            if (walker.isPhrase()) {
                Found found = ended(text, start, i + 1, names.get(walker.phrase()));
                longest = found == null ? longest : found;
            }
        }
        return longest;
    }

    /** The name with what may follow it inside its word; null where the word goes on as another word. */
    private static @Nullable Found ended(Folded text, int start, int nameEnd, Name name) {
        if (text.isEnd(nameEnd)) {
            return new Found(name, start, nameEnd, nameEnd);
        }
        int end = Endings.endOf(text, start, nameEnd, name.isInflected());
        return end < 0 ? null : new Found(name, start, nameEnd, end);
    }

    /** Endings of words. */
    private static final class Endings {

        private Endings() {}

        static int endOf(Folded text, int start, int nameEnd, boolean foreign) {
            int size = nameEnd - start;
            char next = text.at(nameEnd);
            if (next >= '0' && next <= '9' && size >= LONG_ENOUGH_FOR_VERSION && isLetter(text.at(nameEnd - 1))) {
                return version(text, nameEnd);
            }
            int end = text.wordEnd(nameEnd);
            String ending = text.slice(nameEnd, Math.min(end, nameEnd + 4));
            if (ending.equals("s") && isPluralised(text, start, nameEnd)) {
                return end;
            }
            if (size < LONG_ENOUGH_FOR_INFLECTION || !isLetter(text.at(nameEnd - 1))) {
                return -1;
            }
            return switch (ending) {
                case "es" -> foreign || "sxzho".indexOf(text.at(nameEnd - 1)) >= 0 ? end : -1;
                case "e", "n", "en", "er", "ern", "em", "x" -> foreign ? end : -1;
                default -> -1;
            };
        }

        /** "Servers", and "VPNs" where the letters before the s are capitals. */
        private static boolean isPluralised(Folded text, int start, int nameEnd) {
            if (!isLetter(text.at(nameEnd - 1)) || text.at(nameEnd - 1) == 's') {
                return false;
            }
            boolean acronym = Character.isUpperCase(text.original().charAt(text.originalStart(nameEnd - 1)));
            return nameEnd - start >= (acronym ? 2 : LONG_ENOUGH_FOR_PLURAL + 1);
        }

        private static int version(Folded text, int from) {
            int end = from;
            while (end < text.length() && (text.at(end) >= '0' && text.at(end) <= '9' || text.at(end) == '.')) {
                end++;
            }
            if (end < text.length() && "cgirx".indexOf(text.at(end)) >= 0) {
                end++;
            }
            return text.isEnd(end) ? end : -1;
        }

        private static boolean isLetter(char c) {
            return c >= 'a' && c <= 'z' || c > 127;
        }
    }

    private static void addName(
            String written, ListedTaxonomy taxonomy, Map<String, Name> byText, Map<String, Name> spelled) {
        String folded = Folding.name(written);
        if (folded.isEmpty()) {
            return;
        }
        Name name = byText.computeIfAbsent(folded, text -> Name.of(text, written, taxonomy.conceptsNamed(text)));
        for (String other : Spellings.othersOf(written, folded)) {
            spelled.putIfAbsent(other, name);
        }
    }
}
