package io.tenure.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The one form under which differently written facet values are counted. */
public final class FacetNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** In whose names CVs name languages. */
    private static final String[] READERS = {"en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv"};

    private static final Map<String, String> CODES = codes();

    private FacetNames() {}

    /** In lower case, without accents, spaces made one. */
    public static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** ISO 639-1 of a language named in one of nine languages ("Deutsch", "allemand"); otherwise the name, folded. */
    static String languageCode(String name) {
        String folded = fold(name);
        return CODES.getOrDefault(folded, folded);
    }

    /** English name of a {@link #languageCode}. */
    static String languageLabel(String code) {
        String name = Locale.of(code).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            for (String reader : READERS) {
                codes.put(fold(Locale.of(code).getDisplayLanguage(Locale.of(reader))), code);
            }
            codes.put(code, code);
        }
        return codes;
    }
}
