package io.tenure.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say what stands beside or below them: "Employer:", a table's "Zeitraum". */
final class Labels {

    private static final Set<String> AND = Set.of("und", "and", "et", "y", "e", "en", "i", "och", "&");

    /** What a label announces. */
    enum Role {
        DATE,
        EMPLOYER,
        CLIENT,
        VIA,
        TITLE,
        LOCATION,
        EMPLOYMENT,
        DUTIES,
        /** Says what no field of a job holds: a sector, a superior, a wage. */
        ASIDE
    }

    private final Map<String, Role> roles = new HashMap<>();

    Labels() {
        for (String[] line : WordList.load("labels.txt")) {
            roles.putIfAbsent(Folding.key(line[1]), Role.valueOf(line[0].toUpperCase(Locale.ROOT)));
        }
    }

    /** Without the number of a field before it ("6A. Job title") or behind it ("Mission 2"). */
    private static String withoutNumbers(String key) {
        int first = key.indexOf(' ');
        int last = key.lastIndexOf(' ');
        if (first > 0 && Character.isDigit(key.charAt(0)) && first <= 3) {
            return key.substring(first + 1);
        }
        boolean numbered = last > 0
                && key.length() - last <= 3
                && key.substring(last + 1).chars().allMatch(Character::isDigit);
        return numbered ? key.substring(0, last) : key;
    }

    /** The role of a label, with or without its colon; null for none. For "Position und Arbeitgeber" the first word decides. */
    @Nullable
    Role find(String text) {
        if (text.length() > 50) {
            return null;
        }
        String key = withoutNumbers(Folding.key(text));
        Role whole = roles.get(key);
        if (whole != null) {
            return whole;
        }
        int space = key.indexOf(' ');
        int second = space < 0 ? -1 : key.indexOf(' ', space + 1);
        boolean joined = second > 0 && AND.contains(key.substring(space + 1, second));
        return joined ? roles.get(key.substring(0, space)) : null;
    }
}
