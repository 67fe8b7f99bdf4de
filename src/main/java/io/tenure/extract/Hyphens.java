package io.tenure.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins words that a typesetter broke at the end of a line. Whether the hyphen goes is decided by the document itself: by whether it has
 * the word elsewhere with or without one; failing that the hyphen goes, unless what stands before it is a word that often takes one.
 */
final class Hyphens {

    private static final Set<String> TAKE_A_HYPHEN = Set.of(
            "self",
            "non",
            "co",
            "pre",
            "post",
            "well",
            "cross",
            "multi",
            "long",
            "short",
            "full",
            "part",
            "on",
            "off",
            "in",
            "end",
            "real",
            "open",
            "high",
            "low",
            "large",
            "small",
            "two",
            "three",
            "four",
            "five",
            "first",
            "second",
            "third",
            "front",
            "back",
            "ex",
            "e",
            "vice",
            "hands",
            "test",
            "data",
            "cloud",
            "event",
            "user",
            "time",
            "year",
            "day",
            "week",
            "month",
            "so",
            "built",
            "state",
            "top",
            "world",
            "customer",
            "client",
            "server",
            "anglo",
            "semi",
            "sous",
            "demi",
            "after",
            "half",
            "all");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}-]+");

    private final Set<String> known;

    /** For a document with this text. */
    Hyphens(List<WordLine> document) {
        known = document.stream()
                .flatMap(line -> line.words().stream())
                .map(word -> bare(word.text()))
                .filter(word -> !word.endsWith("-"))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String bare(String word) {
        return NO_WORD.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The lines with broken words whole at the end of the upper line. */
    List<WordLine> joined(List<WordLine> lines) {
        List<WordLine> out = new ArrayList<>();
        for (WordLine line : lines) {
            WordLine above = out.isEmpty() ? null : out.getLast();
            if (above == null || !isBroken(above, line)) {
                out.add(line);
                continue;
            }
            Word whole = whole(above.words().getLast(), line.words().getFirst());
            List<Word> upper = new ArrayList<>(above.words());
            upper.set(upper.size() - 1, whole);
            out.set(out.size() - 1, new WordLine(List.copyOf(upper)));
            if (line.words().size() > 1) {
                out.add(new WordLine(line.words().subList(1, line.words().size())));
            }
        }
        return out;
    }

    private static boolean isBroken(WordLine above, WordLine line) {
        String end = above.words().getLast().text();
        String start = line.words().getFirst().text();
        return end.length() > 2
                && end.endsWith("-")
                && Character.isLetter(end.charAt(end.length() - 2))
                && Character.isLowerCase(start.charAt(0))
                && line.y() - above.y() < 2 * line.size();
    }

    private Word whole(Word end, Word start) {
        String first = end.text().substring(0, end.text().length() - 1);
        return end.withText(keepsHyphen(first, start.text()) ? end.text() + start.text() : first + start.text());
    }

    private boolean keepsHyphen(String first, String second) {
        if (known.contains(bare(first + second))) {
            return false;
        }
        if (known.contains(bare(first + "-" + second))) {
            return true;
        }
        return TAKE_A_HYPHEN.contains(bare(first)) || first.chars().anyMatch(Character::isDigit) || first.contains("-");
    }
}
