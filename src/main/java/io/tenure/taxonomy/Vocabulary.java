package io.tenure.taxonomy;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one text, collected when first asked for. For one thread. */
final class Vocabulary {

    private final Folded text;
    private @Nullable Set<String> words;

    Vocabulary(Folded text) {
        this.text = text;
    }

    /** Whether the text holds the word, a plural s allowed, or, for a phrase, its first word. */
    boolean mayHold(String phrase) {
        Set<String> all = words();
        int gap = phrase.indexOf(' ');
        String word = gap < 0 ? phrase : phrase.substring(0, gap);
        return all.contains(word) || all.contains(word + "s");
    }

    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = collect();
            words = known;
        }
        return known;
    }

    private Set<String> collect() {
        Set<String> collected = new HashSet<>();
        int at = 0;
        while (at < text.length()) {
            if (text.isStart(at)) {
                int end = Math.max(at + 1, text.wordEnd(at));
                collected.add(text.slice(at, end));
                at = end;
            } else {
                at++;
            }
        }
        return collected;
    }
}
