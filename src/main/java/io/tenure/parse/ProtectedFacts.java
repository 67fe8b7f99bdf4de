package io.tenure.parse;

import io.tenure.career.ProtectedFact;
import io.tenure.career.ProtectedFact.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds what must be kept out of every choice (birth date, nationality, marital status …) where people write it: among the personal
 * details, and in the lines around the name. Elsewhere the same words are about other things ("children's ward", "single sign-on").
 */
final class ProtectedFacts {

    private static final Phrases<Kind> WORDS = load();
    private static final int TOP_LINES = 10;
    private static final int LONGEST = 70;

    private ProtectedFacts() {}

    static List<ProtectedFact> find(List<CvLine> lines, Sections sections, Trace trace) {
        List<ProtectedFact> facts = new ArrayList<>();
        for (CvLine line : lines) {
            if (mayHold(line, sections)) {
                for (String part : parts(line.text())) {
                    Kind kind = kindOf(part);
                    if (kind != null) {
                        ProtectedFact fact = new ProtectedFact(kind, part);
                        facts.add(fact);
                        trace.take(fact, Span.Kind.PROTECTED, line, part);
                    }
                }
            }
        }
        return facts;
    }

    /** The text without the parts that state a protected fact. */
    static String remove(CvLine line, Sections sections) {
        String text = line.text();
        if (!mayHold(line, sections)) {
            return text;
        }
        for (String part : parts(text)) {
            if (kindOf(part) != null) {
                text = text.replace(part, "");
            }
        }
        return text;
    }

    private static boolean mayHold(CvLine line, Sections sections) {
        Section section = sections.at(line);
        return section == Section.PERSONAL
                || section == Section.OTHER
                || section == Section.INTERESTS
                || section == Section.TOP && line.index() < TOP_LINES
                || line.text().length() < LONGEST && isLabelled(line.text());
    }

    private static boolean isLabelled(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('\t'));
        return colon > 0 && colon < 35 && WORDS.findAt(words(text.substring(0, colon)), 0) != null;
    }

    private static @Nullable Kind kindOf(String part) {
        List<String> words = words(part);
        if (words.isEmpty() || part.length() > LONGEST) {
            return null;
        }
        Phrases.Match<Kind> match = WORDS.findIn(words);
        if (match == null) {
            return null;
        }
        boolean leads = match.from() == 0 || match.from() == 1 && words.size() <= 4;
        return leads || match.length() * 2 >= words.size() ? match.value() : null;
    }

    private static List<String> words(String text) {
        return Folding.words(text).stream()
                .map(word -> isNumber(word) ? "number" : word)
                .toList();
    }

    private static boolean isNumber(String word) {
        return word.length() == 2 && word.chars().allMatch(Character::isDigit);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean cut = i == text.length()
                    || ",;|•·".indexOf(text.charAt(i)) >= 0
                    || text.charAt(i) == '.'
                            && (i + 1 == text.length()
                                    || text.charAt(i + 1) == ' ' && i > 3 && !Character.isDigit(text.charAt(i - 1)));
            if (cut) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static Phrases<Kind> load() {
        Phrases<Kind> phrases = new Phrases<>();
        for (String[] line : WordList.load("protected.txt")) {
            phrases.add(line[1].replace("#", "number"), Kind.valueOf(line[0].toUpperCase(Locale.ROOT)));
        }
        return phrases;
    }
}
