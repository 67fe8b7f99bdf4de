package io.tenure.taxonomy;

import io.tenure.career.SkillMention.Where;
import java.util.Locale;

/** What capitals say about a reading. */
final class Casing {

    private static final int AGAINST = -4;
    private static final int ODD = -2;
    private static final int TELLING = 2;
    private static final String AND = " and ";

    private Casing() {}

    /** The weight of the name's own capitals; 0 in a text that uses none. */
    static int weigh(Spot spot) {
        if (!spot.passage().cased()) {
            return 0;
        }
        Name name = spot.found().name();
        String written = spot.written();
        if (name.letters() == Name.Letters.SHORT_ACRONYM) {
            return isShouted(written) ? Math.min(name.folded().length() - 1, 2) : AGAINST;
        }
        if (name.letters() == Name.Letters.ODD && !name.isClear()) {
            return hasInnerCapital(written) ? TELLING : AGAINST;
        }
        if (!spot.concept().isNamed() || !name.isCapitalised()) {
            return spot.concept().isNamed() ? 0 : 1;
        }
        if (written.equals(written.toLowerCase(Locale.ROOT))) {
            if (name.isClear()) {
                return isBrandOfWords(name.written()) ? ODD - 1 : 0;
            }
            return spot.concept().small() ? 0 : AGAINST;
        }
        if (isOdd(spot, written)) {
            return ODD;
        }
        if (spot.isCapitalDue()) {
            return spot.concept().small() && !name.isClear() ? TELLING : 0;
        }
        return spot.concept().capital();
    }

    /** Capitalised words beside the name that are no skills make it a part of some other name: "Spring Gardens", "Kafka and Camus". */
    static int weighStrangers(Spot spot) {
        if (!spot.passage().cased()
                || spot.passage().where() == Where.TITLE
                || !spot.concept().isNamed()) {
            return 0;
        }
        return isStrangerBehind(spot) || isPairedWithStranger(spot) || isStrangerBefore(spot) ? ODD : 0;
    }

    /** Whether the letters stand in the case of one of the concept's names; a text without capitals gets away with three letters. */
    static boolean isExact(Spot spot) {
        if (!spot.passage().cased() && spot.found().name().folded().length() >= 3) {
            return true;
        }
        Skill skill = spot.concept().skill();
        String written = spot.written();
        return isSameCase(written, skill.label())
                || skill.aliases().stream().anyMatch(alias -> isSameCase(written, alias));
    }

    /** "CHEF gels" in a line that is not in capitals, "ExCeL" for Excel. */
    private static boolean isOdd(Spot spot, String written) {
        String known = spot.found().name().written();
        if (isShouted(written)) {
            return !isShouted(known) && !isShoutedLine(spot);
        }
        String inner = written.substring(1);
        return !spot.found().name().isClear()
                && written.indexOf(' ') < 0
                && !written.equals(known)
                && !inner.equals(inner.toLowerCase(Locale.ROOT));
    }

    /** "Final Cut", "Fresh Desk": several words with capitals, which small letters make everyday ones; not "Core banking". */
    private static boolean isBrandOfWords(String name) {
        int gap = name.lastIndexOf(' ');
        return gap > 0 && gap + 1 < name.length() && Character.isUpperCase(name.charAt(gap + 1));
    }

    private static boolean hasInnerCapital(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShouted(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isShoutedLine(Spot spot) {
        Folded text = spot.text();
        int start = text.sentenceStart(spot.found().start());
        return isShouted(text.originalSlice(start, text.sentenceEnd(spot.found().end())));
    }

    private static boolean isStrangerBehind(Spot spot) {
        int end = spot.found().end();
        return end < spot.text().length()
                && spot.text().at(end) == ' '
                && spot.isCapital(end + 1)
                && !isFound(spot, end + 1)
                && !WordsAround.speaksBehind(spot.wordBehind());
    }

    private static boolean isPairedWithStranger(Spot spot) {
        int end = spot.found().end();
        int other = end + AND.length();
        if (!spot.text().matches(AND, end) || !spot.isCapital(other) || isFound(spot, other)) {
            return false;
        }
        String word = spot.text().slice(other, spot.text().wordEnd(other));
        return spot.concept().near().stream().noneMatch(term -> term.phrase().equals(word));
    }

    private static boolean isStrangerBefore(Spot spot) {
        int end = spot.found().start() - 1;
        boolean known =
                spot.index() > 0 && spot.passage().found().get(spot.index() - 1).end() == end;
        return !known && isCapitalisedBefore(spot) && !WordsAround.speaksBefore(spot.wordBefore());
    }

    /** Whether a capitalised word stands directly before it that is not the first of its sentence. */
    static boolean isCapitalisedBefore(Spot spot) {
        int end = spot.found().start() - 1;
        if (end <= 0 || spot.text().at(end) != ' ') {
            return false;
        }
        int start = spot.text().wordStart(end);
        return start > 0 && spot.text().at(start - 1) == ' ' && spot.isCapital(start);
    }

    /** Whether a name of the taxonomy starts there. */
    private static boolean isFound(Spot spot, int start) {
        int next = spot.index() + 1;
        return next < spot.passage().found().size()
                && spot.passage().found().get(next).start() == start;
    }

    /** Compares letters and digits only. */
    private static boolean isSameCase(String original, String written) {
        int at = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                while (at < original.length() && !Character.isLetterOrDigit(original.charAt(at))) {
                    at++;
                }
                if (at >= original.length() || original.charAt(at++) != c) {
                    return false;
                }
            }
        }
        return at == original.length();
    }
}
