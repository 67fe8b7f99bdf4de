package io.tenure.parse;

import java.util.List;
import java.util.Set;

/** Words that show that a name is an organisation, a school, an agency or a qualification. */
final class Organisations {

    private final Phrases<Boolean> legal = new Phrases<>();
    private final Phrases<Boolean> nouns = new Phrases<>();
    private final Phrases<Boolean> schools = new Phrases<>();
    private final Phrases<Boolean> agencies = new Phrases<>();
    private final Phrases<String> degrees = new Phrases<>();

    /** Words of the lists that say little when they stand in the middle of a sentence or a title. */
    private static final Set<String> WEAK = WordList.setOf("""
            international global people resources search selection appointments talent group team service services systems
            technology finance security operations energy media data care support house office shop store company centre
            center school network learning training education sports cyber marine holidays hosting wealth payments recruitment
            archive archives league rescue camp studio""");

    private static final List<String> SURE_ENDINGS = List.of(
            "klinikum",
            "krankenhaus",
            "versicherung",
            "gesellschaft",
            "fabriek",
            "verket",
            "bolaget",
            "ziekenhuis",
            "sjukhus");

    Organisations() {
        for (String[] line : WordList.load("organisations.txt")) {
            String phrase = line[2];
            switch (line[0]) {
                case "legal" -> legal.add(phrase, true);
                case "noun" -> nouns.add(phrase, true);
                case "school" -> schools.add(phrase, true);
                case "agency" -> agencies.add(phrase, true);
                default -> degrees.add(phrase, phrase);
            }
        }
    }

    /** How much this looks like the name of an organisation: 0 not, 1 weakly, 2 by a noun, 3 by its last noun or legal form. */
    int score(String name) {
        return score(name, Folding.words(name));
    }

    /** As {@link #score(String)}, with the folded words of the name. */
    int score(String name, List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        boolean company = endsWithLegalForm(name, words) || schools.findIn(words) != null;
        if (company) {
            return 3;
        }
        Phrases.Match<Boolean> ending = nouns.findEnding(words);
        if (ending != null) {
            return ending.length() == words.size() || (ending.length() == 1 && WEAK.contains(words.getLast())) ? 1 : 3;
        }
        Phrases.Match<Boolean> inside = nouns.findIn(words);
        if (inside != null) {
            return inside.length() == 1 && WEAK.contains(words.get(inside.from())) ? 1 : 2;
        }
        return sureCompound(words) ? 2 : words.contains("&") || compound(words) ? 1 : 0;
    }

    /** Whether a word is the letters of a qualification. */
    boolean isLetters(String word) {
        return degrees.findExactly(Folding.words(word)) != null;
    }

    /** Whether a noun for an organisation ends the text. */
    boolean endsAs(List<String> words) {
        return nouns.findEnding(words) != null;
    }

    boolean isSchool(String name) {
        return isSchool(Folding.words(name));
    }

    boolean isSchool(List<String> words) {
        return schools.findIn(words) != null;
    }

    boolean isAgency(String name) {
        return agencies.findIn(Folding.words(name)) != null;
    }

    boolean hasLegalForm(String name) {
        return hasLegalForm(name, Folding.words(name));
    }

    boolean hasLegalForm(String name, List<String> words) {
        return endsWithLegalForm(name, words);
    }

    /** The qualification that a text names, or null; short ones count only in upper or mixed case, as "be" and "ma" are words. */
    Phrases.@org.jspecify.annotations.Nullable Match<String> findDegree(String text) {
        return findDegree(text, Folding.words(text));
    }

    /** As {@link #findDegree(String)}, with the folded words of the text. */
    Phrases.@org.jspecify.annotations.Nullable Match<String> findDegree(String text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Phrases.Match<String> match = degrees.findAt(words, i);
            if (match != null && (letters(match, words) > 3 || hasCapitals(text, words, match))) {
                return match;
            }
        }
        return null;
    }

    private boolean endsWithLegalForm(String name, List<String> words) {
        Phrases.Match<Boolean> form = legal.findEnding(words);
        if (form != null && !isBehindSlash(name, words.getLast())) {
            return form.length() < words.size()
                    && (letters(form, words) > 3
                            || !isLowerCase(name, words.getLast())
                            || words.getLast().equals("plc")
                            || words.getLast().equals("ltd"));
        }
        Phrases.Match<Boolean> inside = legal.findIn(words);
        return inside != null && inside.from() > 0 && letters(inside, words) > 3;
    }

    /** "FI/CO" is no company. */
    private static boolean isBehindSlash(String name, String word) {
        int at = name.length() - word.length() - 1;
        return at >= 0 && name.charAt(at) == '/';
    }

    private static boolean isLowerCase(String name, String word) {
        return name.contains(word);
    }

    private static int letters(Phrases.Match<?> match, List<String> words) {
        return words.subList(match.from(), match.to()).stream()
                .mapToInt(String::length)
                .sum();
    }

    private static boolean hasCapitals(String text, List<String> words, Phrases.Match<String> match) {
        String folded = Folding.fold(text);
        int at = folded.indexOf(words.get(match.from()));
        return at >= 0 && Character.isUpperCase(text.charAt(at));
    }

    /** Germanic compounds that name nothing but organisations. */
    private static boolean sureCompound(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.length() > 8 && SURE_ENDINGS.stream().anyMatch(word::endsWith));
    }

    /** Germanic compounds: "Bauunternehmen", "Logistikgruppe", "Krankenhaus". */
    private static boolean compound(List<String> words) {
        return words.stream()
                .anyMatch(word -> word.length() > 8
                        && (word.endsWith("werke")
                                || word.endsWith("werk")
                                || word.endsWith("gruppe")
                                || word.endsWith("haus")
                                || word.endsWith("bank")
                                || word.endsWith("handel")
                                || word.endsWith("verlag")
                                || word.endsWith("klinik")
                                || word.endsWith("technik")
                                || word.endsWith("bau")));
    }
}
