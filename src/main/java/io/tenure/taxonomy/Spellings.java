package io.tenure.taxonomy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final int SHORTEST_PART = 3;
    private static final List<List<String>> NO_PAIRS = List.of();

    /** The pairs both ways by the first char of what is replaced: most places of most names need no comparison. */
    private static final List<List<List<String>>> PAIRS_BY_FIRST = byFirst();

    private Spellings() {}

    /** The folded spellings of a name besides the one given; empty for most. */
    static Set<String> othersOf(String name, String folded) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i + SHORTEST_PART <= folded.length(); i++) {
            char first = folded.charAt(i);
            for (List<String> pair : first < PAIRS_BY_FIRST.size() ? PAIRS_BY_FIRST.get(first) : NO_PAIRS) {
                if (folded.startsWith(pair.getFirst(), i)) {
                    respell(folded, pair.getFirst(), pair.getLast(), others);
                }
            }
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
        if (!folded.contains(to)) {
            others.add(folded.replace(from, to));
        }
    }

    private static List<List<List<String>>> byFirst() {
        List<List<List<String>>> byFirst = new ArrayList<>(Collections.nCopies('z' + 1, NO_PAIRS));
        for (List<String> pair : BRITISH_AMERICAN) {
            for (List<String> way : List.of(pair, pair.reversed())) {
                byFirst.set(
                        way.getFirst().charAt(0),
                        Stream.concat(byFirst.get(way.getFirst().charAt(0)).stream(), Stream.of(way))
                                .toList());
            }
        }
        return byFirst;
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
