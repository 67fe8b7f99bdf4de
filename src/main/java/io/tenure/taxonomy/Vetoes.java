package io.tenure.taxonomy;

import io.tenure.career.SkillMention.Where;
import java.util.Set;

/** What rules a reading out, whatever speaks for it. */
final class Vetoes {

    private static final Set<String> SMALL_WORDS = Set.of(
            "to", "at", "in", "as", "on", "under", "within", "by", "the", "a", "i", "of", "for", "and", "with", "we",
            "you", "they");
    /** The two words before the name of a place. */
    private static final Set<String> BEFORE_PLACE = Set.of(
            "born in",
            "up in",
            "raised in",
            "lived in",
            "living in",
            "island of",
            "isle of",
            "village of",
            "town of",
            "city of",
            "port of",
            "geboren in",
            "nee a",
            "ne a",
            "nacido en",
            "nacida en",
            "nato a",
            "nata a");

    private static final int WORDS_OF_APPOSITION = 4;

    private static final Set<String> LICENCES = Set.of(
            "licence",
            "license",
            "rijbewijs",
            "fuhrerschein",
            "fahrerlaubnis",
            "permis ",
            "carnet de conducir",
            "patente");

    private final ListedTaxonomy taxonomy;
    private final OwnNames ownNames;

    Vetoes(ListedTaxonomy taxonomy, OwnNames ownNames) {
        this.taxonomy = taxonomy;
        this.ownNames = ownNames;
    }

    boolean apply(Spot spot) {
        Found found = spot.found();
        boolean doubtful = !found.name().isClear();
        return spot.concept().exactCase() && !Casing.isExact(spot)
                || ownNames.isPartOfOne(spot.text(), found.start(), found.nameEnd())
                || isInPhrase(spot)
                || isPerson(spot)
                || isOrganisation(spot)
                || isEndOfOrganisation(spot)
                || doubtful && isExplained(spot)
                || doubtful && isPlace(spot.text(), found.start())
                || found.name().folded().length() == 1 && isLicenceClass(spot.text(), found.start())
                || doubtful && spot.concept().isNamed() && isOccupation(spot);
    }

    private static boolean isInPhrase(Spot spot) {
        if (spot.concept().not().isEmpty()) {
            return false;
        }
        Folded text = spot.text();
        String words = text.slice(spot.found().start(), spot.found().nameEnd());
        boolean telling =
                spot.concept().isNamed() && spot.isCapital(spot.found().start()) && !spot.isCapitalDue();
        for (String phrase : spot.concept().not()) {
            for (int at = phrase.indexOf(words); at >= 0; at = phrase.indexOf(words, at + 1)) {
                if (isPattern(text, phrase, spot.found().start() - at) && !(telling && isOfSmallWords(phrase, words))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "to excel", "go to": phrases of the everyday word, which has no capital within a sentence. */
    private static boolean isOfSmallWords(String phrase, String words) {
        for (String word : phrase.split(" ", -1)) {
            if (!words.contains(word) && !SMALL_WORDS.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The pattern stands there as whole words, a plural s allowed; {@code #} is any digit. */
    private static boolean isPattern(Folded text, String pattern, int start) {
        int end = start + pattern.length();
        if (start < 0 || end > text.length() || !text.isStart(start)) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char expected = pattern.charAt(i);
            char c = text.at(start + i);
            if (expected == '#' ? c < '0' || c > '9' : c != expected) {
                return false;
            }
        }
        return text.isEnd(end) || text.at(end) == 's' && text.isEnd(end + 1);
    }

    /** "Mr Chef", "Dr. Perl". */
    private static boolean isPerson(Spot spot) {
        int start = spot.found().start();
        if (start < 2 || !spot.concept().isNamed() || !spot.isCapital(start)) {
            return false;
        }
        char gap = spot.text().at(start - 1);
        return (gap == ' ' || gap == '!')
                && WordsAround.isCourtesy(spot.text().slice(spot.text().wordStart(start - 1), start - 1));
    }

    /** "Salesforce Tower", "Rust & Sons", "Elm Tree Surgery": a capitalised word of organisations or places behind it. */
    private static boolean isOrganisation(Spot spot) {
        Folded text = spot.text();
        int end = spot.found().end();
        if (spot.passage().where() == Where.TITLE
                || !spot.passage().cased()
                || !spot.isCapital(spot.found().start())
                || end >= text.length()
                || text.at(end) != ' ') {
            return false;
        }
        String behind = spot.wordBehind();
        return spot.isCapital(end + 1) && WordsAround.isOrganisation(behind)
                || behind.equals("and") && WordsAround.isFamily(wordAt(text, end + " and ".length()))
                || behind.equals("family") && !spot.found().name().isClear();
    }

    /** "Perl, a village on the Moselle", "Snowflake, a charity": the sentence says itself what it is. */
    private static boolean isExplained(Spot spot) {
        Folded text = spot.text();
        int at = spot.found().end();
        if (at >= text.length() || text.at(at) != ',') {
            return false;
        }
        String article = wordAt(text, at + 1);
        at += 1 + article.length();
        for (int i = 0; i < WORDS_OF_APPOSITION && (article.equals("a") || article.equals("an")); i++) {
            if (at >= text.length() || text.at(at) != ' ') {
                return false;
            }
            String word = wordAt(text, at + 1);
            if (WordsAround.isKindOfThing(word)) {
                return true;
            }
            at += 1 + word.length();
        }
        return false;
    }

    private static String wordAt(Folded text, int start) {
        return start < text.length() ? text.slice(start, text.wordEnd(start)) : "";
    }

    /** "Elm Tree Surgery", "Phoenix Claims": its last word is such a word itself, and a stranger stands before it. */
    private static boolean isEndOfOrganisation(Spot spot) {
        Found found = spot.found();
        int lastWord = spot.text().wordStart(found.nameEnd());
        return spot.passage().where() != Where.TITLE
                && spot.passage().cased()
                && spot.isCapital(found.start())
                && spot.isCapital(lastWord)
                && WordsAround.isOrganisation(spot.text().slice(lastWord, found.end()))
                && Casing.isCapitalisedBefore(spot);
    }

    private static boolean isPlace(Folded text, int start) {
        if (start < 2 || text.at(start - 1) != ' ') {
            return false;
        }
        int in = text.wordStart(start - 1);
        return in > 1 && BEFORE_PLACE.contains(text.slice(text.wordStart(in - 1), start - 1));
    }

    /** "rijbewijs B, C": a single letter in a sentence about driving licences. */
    private static boolean isLicenceClass(Folded text, int start) {
        String sentence = text.slice(text.sentenceStart(start), text.sentenceEnd(start));
        return LICENCES.stream().anyMatch(sentence::contains);
    }

    /** Whether it lies in the name of an occupation of another walk of life ("Head Chef"), or is the whole of a job's title. */
    private boolean isOccupation(Spot spot) {
        String before = spot.wordBefore();
        String behind = spot.wordBehind();
        String name = spot.found().name().folded();
        return !before.isEmpty() && isOtherTitle(before + " " + name, spot)
                || !behind.isEmpty() && isOtherTitle(name + " " + behind, spot)
                || spot.passage().where() == Where.TITLE && isOtherTitle(name, spot);
    }

    private boolean isOtherTitle(String phrase, Spot spot) {
        return taxonomy.findTitlesNamed(phrase).stream()
                .anyMatch(title -> !spot.concept().walk().equals(taxonomy.walkOf(title)));
    }

    /** Whether the place of the name says the name of an employer, school or place of this very career. */
    boolean isOwnName(Spot spot) {
        return spot.passage().where() != Where.TITLE
                && ownNames.isOne(
                        spot.text(), spot.found().start(), spot.found().nameEnd());
    }
}
