package io.tenure.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Section headings in nine languages: the known ones, and a guess for those that people make up ("Where I have earned my keep"). */
final class Headings {

    private static final Set<String> JOINTS = Set.of("and", "&", "und", "et", "y", "e", "en", "i", "och", "oraz");

    /** Words that turn a heading about work into one about something else. */
    private static final Set<String> NOT_WORK = WordList.setOf("""
            not no outside besides beyond out off after volunteer voluntary unpaid ausser hors fuera buiten poza utanfor""");

    /** Stems that make a heading one about training, whatever else it speaks of: "Job-related training, licences". */
    private static final Set<String> LEARNT =
            Set.of("training", "licen", "certif", "zertifi", "fortbildung", "weiterbildung");

    private static final Map<String, Section> STEMS = stems();
    private static final int MADE_UP_WORDS = 7;

    private final Map<String, Map<String, Section>> byHeading = new HashMap<>();

    Headings() {
        for (String[] line : WordList.load("headings.txt")) {
            Section section = Section.valueOf(line[0].toUpperCase(Locale.ROOT));
            byHeading
                    .computeIfAbsent(Folding.key(line[2]), key -> new HashMap<>())
                    .putIfAbsent(line[1], section);
        }
    }

    /** The section that this text names exactly, or in the first part of "education and memberships"; null for none. */
    @Nullable
    Section find(String text, String language) {
        List<String> words = Folding.words(text);
        Section whole = exact(String.join(" ", words), language);
        if (whole != null || words.size() > MADE_UP_WORDS) {
            return whole;
        }
        for (int i = 1; i < words.size() - 1; i++) {
            if (JOINTS.contains(words.get(i))) {
                Section first = exact(String.join(" ", words.subList(0, i)), language);
                if (first != null) {
                    return first;
                }
            }
        }
        return null;
    }

    /** The section that a text in the looks of a heading seems to name; null for none. */
    @Nullable
    Section guess(String text, String language) {
        Section known = find(text, language);
        if (known != null) {
            return known;
        }
        List<String> words = Folding.words(text);
        if (words.isEmpty() || words.size() > MADE_UP_WORDS) {
            return null;
        }
        if (words.stream().anyMatch(word -> LEARNT.stream().anyMatch(word::startsWith))) {
            return Section.TRAINING;
        }
        boolean notWork = words.stream().anyMatch(NOT_WORK::contains);
        for (String word : words) {
            for (Map.Entry<String, Section> stem : STEMS.entrySet()) {
                if (word.startsWith(stem.getKey())) {
                    return notWork && stem.getValue() == Section.EMPLOYMENT ? Section.OTHER : stem.getValue();
                }
            }
        }
        return null;
    }

    private @Nullable Section exact(String key, String language) {
        Map<String, Section> byLanguage = byHeading.get(key);
        if (byLanguage == null) {
            return null;
        }
        Section own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        Section english = byLanguage.get("en");
        if (english != null) {
            return english;
        }
        return byLanguage.containsValue(Section.EMPLOYMENT)
                ? Section.EMPLOYMENT
                : byLanguage.values().iterator().next();
    }

    private static Map<String, Section> stems() {
        Map<String, Section> stems = new java.util.LinkedHashMap<>();
        put(stems, Section.VOLUNTEERING, "volunt", "ehrenamt", "benevol", "vrijwillig", "wolontariat", "ideell");
        put(
                stems,
                Section.EDUCATION,
                "educat",
                "ausbildung",
                "studium",
                "schul",
                "formation",
                "formacion",
                "istruzione",
                "opleiding",
                "formacao",
                "wykszta",
                "utbildning",
                "learn",
                "studied",
                "qualif");
        put(
                stems,
                Section.EMPLOYMENT,
                "work",
                "employ",
                "career",
                "job",
                "appointment",
                "assignment",
                "engagement",
                "placement",
                "beruf",
                "werdegang",
                "profession",
                "laboral",
                "lavor",
                "werkerv",
                "loopbaan",
                "trabalh",
                "zawodow",
                "arbet",
                "experien",
                "erfahrung",
                "before",
                "earlier",
                "previous",
                "fruher",
                "davor",
                "avant",
                "anterior",
                "precedent",
                "eerder",
                "wczesniej",
                "tidigare",
                "now",
                "current",
                "present",
                "aktuell",
                "actuel",
                "actual",
                "attual");
        put(
                stems,
                Section.SKILLS,
                "skill",
                "kenntnis",
                "compet",
                "umiejet",
                "vaardig",
                "kunskap",
                "tools",
                "technolog");
        return stems;
    }

    private static void put(Map<String, Section> stems, Section section, String... words) {
        for (String word : words) {
            stems.put(word, section);
        }
    }
}
