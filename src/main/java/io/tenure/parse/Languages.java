package io.tenure.parse;

import io.tenure.career.Person.SpokenLanguage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of languages: which ones a person speaks, and in which one a CV is written. */
final class Languages {

    private static final List<String> WRITTEN = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv");
    private static final Set<String> LEVELS = WordList.setOf("""
            native fluent good basic conversational working professional intermediate advanced beginner bilingual mother tongue a1 a2 b1 b2 c1 c2 some rusty
            muttersprache muttersprachlich fliessend verhandlungssicher grundkenntnisse gut sehr gute kenntnisse courant bilingue maternelle langue notions intermediaire scolaire
            nativo nativa fluido alto medio basico materna madrelingua fluente ottimo buono scolastico discreto moedertaal vloeiend goed redelijk basis avancado
            ojczysty biegly plynny dobry podstawowy zaawansowany komunikatywny modersmal flytande grundlaggande avancerad technical lu parle ecrit spoken written read""");

    /** The commonest words that only one of the nine languages has. */
    private static final Map<String, Set<String>> COMMON = Map.of(
            "en", WordList.setOf("the and of with for from was were is are that which this by at to"),
            "de",
                    WordList.setOf(
                            "und der die das mit von fur bei ist den dem zur zum im auf als einer eines seit sowie"),
            "fr", WordList.setOf("et le les des du une dans pour avec sur au aux par chez depuis est pas"),
            "es", WordList.setOf("y el los las del con para por una desde en como mas sin al"),
            "it", WordList.setOf("e il di della con per una nel gli alla presso dal dei sono che"),
            "nl", WordList.setOf("het een van en voor met bij op als naar aan zijn ook geen"),
            "pt", WordList.setOf("e o os as do da dos com para em uma na no desde ate nao"),
            "pl", WordList.setOf("i w z na do oraz od dla przez jako nie sie przy po"),
            "sv", WordList.setOf("och av for med pa som till en ett fran i vid inte samt"));

    private static final Pattern PART = Pattern.compile("[,;|\\t•·.:()]|(?<= )(?:and|und|et|y|e|en|i|och|–|-)(?= )");
    private static final Map<String, List<String>> LANGUAGES_OF = languagesOf();

    private static final Map<String, String> NAMES = names();
    private static final int SAMPLE_LINES = 120;

    private Languages() {}

    /** The language of a CV (ISO 639-1): the declared one if it is one of the nine, else the one whose commonest words it uses most. */
    static String written(List<CvLine> lines, @Nullable String declared) {
        Map<String, Integer> hits = new HashMap<>();
        for (CvLine line : lines.subList(0, Math.min(lines.size(), SAMPLE_LINES))) {
            for (String word : Folding.words(line.text())) {
                for (String language : LANGUAGES_OF.getOrDefault(word, List.of())) {
                    hits.merge(language, 1, Integer::sum);
                }
            }
        }
        String best = declared != null && WRITTEN.contains(declared) ? declared : "en";
        for (String language : WRITTEN) {
            if (hits.getOrDefault(language, 0) > hits.getOrDefault(best, 0)) {
                best = language;
            }
        }
        return best;
    }

    /** The languages that a person says to speak, in the sections about languages and in lines that consist of them. */
    static List<SpokenLanguage> spoken(List<CvLine> lines, Sections sections, Trace trace) {
        Map<String, SpokenLanguage> found = new LinkedHashMap<>();
        for (CvLine line : lines) {
            Section section = sections.at(line);
            boolean listed = section == Section.LANGUAGES
                    || section == Section.PERSONAL
                    || section == Section.SKILLS
                    || section == Section.OTHER
                    || section == Section.INTERESTS;
            if (listed && !line.text().isEmpty()) {
                for (String part : PART.split(line.text(), -1)) {
                    SpokenLanguage added = add(part.strip(), section == Section.LANGUAGES, found);
                    if (added != null) {
                        trace.take(added, Span.Kind.LANGUAGE, line, part.strip());
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The language that was added, null for none or one that was there already. */
    private static @Nullable SpokenLanguage add(String part, boolean sure, Map<String, SpokenLanguage> found) {
        List<String> words = Folding.words(part);
        if (words.isEmpty() || words.size() > 6) {
            return null;
        }
        String name = null;
        StringBuilder level = new StringBuilder();
        for (String word : words) {
            if (name == null && NAMES.containsKey(word)) {
                name = word;
            } else if (LEVELS.contains(word) || sure) {
                level.append(level.isEmpty() ? "" : " ").append(word);
            } else {
                return null;
            }
        }
        if (name == null || !sure && level.isEmpty()) {
            return null;
        }
        SpokenLanguage language = new SpokenLanguage(NAMES.getOrDefault(name, name), level.toString());
        return found.putIfAbsent(language.language(), language) == null ? language : null;
    }

    private static Map<String, List<String>> languagesOf() {
        Map<String, List<String>> languages = new HashMap<>();
        COMMON.forEach((language, words) -> words.forEach(word ->
                languages.computeIfAbsent(word, key -> new ArrayList<>()).add(language)));
        return languages;
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            String english = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
            for (String written : WRITTEN) {
                String name = Folding.key(Locale.of(code).getDisplayLanguage(Locale.of(written)));
                if (name.length() > 3 && name.indexOf(' ') < 0) {
                    names.putIfAbsent(name, english);
                }
            }
        }
        return names;
    }
}
