package io.tenure.parse;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates in nine languages: month names from the JDK's locale data, everything else from {@code phrases.txt}. A phrase is a
 * row of tokens as {@link DateTokens} cuts them, so "jusqu'à", "t/m" and "to date" need no special care. One phrase may have several
 * meanings ("bis" is until and to): the grammar asks for the meaning that fits its place.
 */
final class DateWords {

    /** What a word can mean inside a date. */
    enum Meaning {
        PRESENT,
        SINCE,
        UNTIL,
        TO,
        ABOUT,
        SEASON,
        PART,
        MONTH,
        YEARS,
        MONTHS,
        NUMBER
    }

    /** A phrase with one of its meanings; value is the month, number, season (1 spring to 4 winter) or part (1 early to 3 late). */
    record Phrase(List<String> tokens, Meaning meaning, int value) {}

    private static final List<Locale> LOCALES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv").stream()
            .map(Locale::forLanguageTag)
            .toList();

    private static final Map<String, Meaning> CLASSES = Map.ofEntries(
            Map.entry("present", Meaning.PRESENT),
            Map.entry("since", Meaning.SINCE),
            Map.entry("until", Meaning.UNTIL),
            Map.entry("to", Meaning.TO),
            Map.entry("about", Meaning.ABOUT),
            Map.entry("season", Meaning.SEASON),
            Map.entry("early-mid-late", Meaning.PART),
            Map.entry("month", Meaning.MONTH),
            Map.entry("duration-year", Meaning.YEARS),
            Map.entry("duration-month", Meaning.MONTHS),
            Map.entry("number", Meaning.NUMBER));

    private static final Map<String, Integer> NAMED_VALUES =
            Map.of("spring", 1, "summer", 2, "autumn", 3, "winter", 4, "early", 1, "mid", 2, "late", 3);

    /** Words that join two things rather than two ends of a time. */
    private static final Set<String> CONJUNCTIONS = WordList.setOf("""
            and y e et und en i och / ... … > ~ zu naar hacia""");

    /** Words after which a lone date is the beginning of something that has not ended. */
    private static final Set<String> STILL = Set.of(
            "since",
            "seit",
            "seit dem",
            "depuis",
            "depuis le",
            "desde",
            "desde el",
            "dal",
            "dallo",
            "dall'",
            "sinds",
            "od",
            "sedan",
            "ever since");

    static final DateWords INSTANCE = new DateWords();

    private final Map<String, List<Phrase>> byFirstToken = new HashMap<>();
    private final Map<String, Integer> longMonths = new HashMap<>();

    private DateWords() {
        addMonths();
        for (String[] line : WordList.load("phrases.txt")) {
            Meaning meaning = CLASSES.get(line[0]);
            if (meaning != null && isUsable(meaning, line[2])) {
                add(line[2], meaning, line.length > 3 ? value(line[3]) : 0);
                if (meaning == Meaning.SEASON && line[1].equals("en")) {
                    add(line[2] + "s", meaning, value(line[3]));
                }
            }
        }
        for (String still : List.of("still at it", "still there", "still going", "still here")) {
            add(still, Meaning.PRESENT, 1);
        }
        byFirstToken
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.tokens().size())
                        .reversed()));
    }

    /** The longest phrase of this meaning that begins with the token at {@code at}, or null. */
    @org.jspecify.annotations.Nullable
    Phrase find(DateTokens tokens, int at, Meaning meaning) {
        for (Phrase phrase : tokens.phrasesAt(at, this)) {
            if (phrase.meaning() == meaning && tokens.startsWith(at, phrase.tokens())) {
                return phrase;
            }
        }
        return null;
    }

    /** The phrases that begin with a word, the longest first. */
    List<Phrase> startingWith(String token) {
        return byFirstToken.getOrDefault(token, List.of());
    }

    /** Whether a date after this word has begun and not ended. */
    static boolean isStill(Phrase since) {
        return STILL.contains(String.join(" ", since.tokens()).replace(" '", "'"));
    }

    /** The month that a misspelt long month name means ("Septmber"), or 0. */
    int findMisspeltMonth(String word) {
        if (word.length() < 6) {
            return 0;
        }
        for (Map.Entry<String, Integer> month : longMonths.entrySet()) {
            if (month.getKey().charAt(0) == word.charAt(0) && isOneEditApart(month.getKey(), word)) {
                return month.getValue();
            }
        }
        return 0;
    }

    private void addMonths() {
        for (Locale locale : LOCALES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name = Folding.fold(month.getDisplayName(style, locale));
                    add(
                            name.endsWith(".") ? name.substring(0, name.length() - 1) : name,
                            Meaning.MONTH,
                            month.getValue());
                    if (style == TextStyle.FULL && name.length() >= 6) {
                        longMonths.put(name, month.getValue());
                    }
                }
            }
        }
    }

    private static boolean isUsable(Meaning meaning, String phrase) {
        return switch (meaning) {
            case TO -> !CONJUNCTIONS.contains(phrase);
            case YEARS, MONTHS -> phrase.length() > 1 && !phrase.endsWith(".");
            case SINCE -> !phrase.equals("after") && !phrase.equals("nach");
            default -> !phrase.isEmpty();
        };
    }

    private static int value(String field) {
        Integer named = NAMED_VALUES.get(field);
        return named != null ? named : Integer.parseInt(field);
    }

    private void add(String phrase, Meaning meaning, int value) {
        DateTokens tokens = new DateTokens(Folding.fold(phrase));
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            texts.add(tokens.text(i));
        }
        if (meaning == Meaning.MONTH && texts.size() > 1 && texts.getLast().equals(".")) {
            texts.removeLast();
        }
        if (texts.isEmpty()) {
            return;
        }
        List<Phrase> list = byFirstToken.computeIfAbsent(texts.getFirst(), first -> new ArrayList<>());
        Phrase added = new Phrase(List.copyOf(texts), meaning, value);
        if (!list.contains(added)) {
            list.add(added);
        }
    }

    private static boolean isOneEditApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > i && endB > i && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        return endA - i <= 1 && endB - i <= 1;
    }
}
