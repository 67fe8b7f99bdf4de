package io.tenure.taxonomy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The spellings of a name that need no entry of their own because a rule gives them: British and American, ä and ae, with and without hyphen. */
final class Spellings {

    private static final List<List<String>> BRITISH_AMERICAN = List.of(
            List.of("isation", "ization"),
            List.of("ising", "izing"),
            List.of("ised", "ized"),
            List.of("yse", "yze"),
            List.of("centre", "center"),
            List.of("programme", "program"),
            List.of("licence", "license"),
            List.of("defence", "defense"),
            List.of("modelling", "modeling"),
            List.of("labelling", "labeling"),
            List.of("behaviour", "behavior"),
            List.of("colour", "color"),
            List.of("labour", "labor"),
            List.of("fibre", "fiber"),
            List.of("anaesth", "anesth"),
            List.of("paediatric", "pediatric"),
            List.of("haem", "hem"),
            List.of("orthopaedic", "orthopedic"),
            List.of("catalogue", "catalog"),
            List.of("organis", "organiz"),
            List.of("tyre", "tire"));
    private static final int LONG_ENOUGH_TO_JOIN = 6;

    private Spellings() {}

    /** The folded spellings of a name besides the one given; empty for most. */
    static Set<String> othersOf(String name, String folded) {
        Set<String> others = new LinkedHashSet<>();
        for (List<String> pair : BRITISH_AMERICAN) {
            respell(folded, pair.getFirst(), pair.getLast(), others);
            respell(folded, pair.getLast(), pair.getFirst(), others);
        }
        if (name.indexOf('-') > 0 && folded.length() >= LONG_ENOUGH_TO_JOIN && folded.indexOf('/') < 0) {
            others.add(Folding.name(name.replace("-", "")));
        }
        if (hasUmlaut(name)) {
            others.add(Folding.name(name.replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")
                    .replace("Ä", "Ae")
                    .replace("Ö", "Oe")
                    .replace("Ü", "Ue")));
        }
        others.remove(folded);
        return others;
    }

    private static void respell(String folded, String from, String to, Set<String> others) {
        if (folded.contains(from) && !folded.contains(to)) {
            others.add(folded.replace(from, to));
        }
    }

    private static boolean hasUmlaut(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("äöüÄÖÜ".indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
