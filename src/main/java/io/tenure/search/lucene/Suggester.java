package io.tenure.search.lucene;

import io.tenure.search.Facet;
import io.tenure.search.FacetNames;
import io.tenure.search.Suggestion;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * The names of one view of the index, sorted by how they begin: each name once for each of its words, and for skills and titles also by
 * their aliases. Immutable and safe for use by many threads.
 */
final class Suggester {

    private static final List<Facet> KINDS = List.of(Facet.SKILL, Facet.TITLE, Facet.EMPLOYER, Facet.LOCATION);
    private static final int SHORTEST_WITH_SLIP = 4;

    /** Longer beginnings complete to nothing. */
    private static final int LONGEST_TYPED = 100;

    private static final Comparator<Suggestion> BY_USE = Comparator.comparingInt(Suggestion::count)
            .reversed()
            .thenComparingInt(suggestion -> suggestion.label().length())
            .thenComparing(Suggestion::label)
            .thenComparing(Suggestion::kind);

    private final String[] keys;

    /** Beside each key, the place of its name in {@link #byUse}. */
    private final int[] ranks;

    private final Suggestion[] byUse;

    private record Entry(String key, Suggestion name) {}

    private Suggester(List<Entry> entries) {
        entries.sort(Comparator.comparing(Entry::key));
        this.keys = entries.stream().map(Entry::key).toArray(String[]::new);
        this.byUse = entries.stream().map(Entry::name).distinct().sorted(BY_USE).toArray(Suggestion[]::new);
        Map<Suggestion, Integer> places = new HashMap<>();
        for (int rank = 0; rank < byUse.length; rank++) {
            places.put(byUse[rank], rank);
        }
        this.ranks = entries.stream()
                .mapToInt(entry -> places.getOrDefault(entry.name(), 0))
                .toArray();
    }

    static Suggester read(DirectoryReader reader, Taxonomy taxonomy) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (Facet kind : KINDS) {
            for (Suggestion name : names(kind, reader)) {
                addKeys(name, name.label(), entries);
                aliases(name, taxonomy).forEach(alias -> addKeys(name, alias, entries));
            }
        }
        return new Suggester(entries);
    }

    private static List<String> aliases(Suggestion name, Taxonomy taxonomy) {
        return switch (name.kind()) {
            case SKILL ->
                taxonomy.findSkill(name.value()).map(skill -> skill.aliases()).orElse(List.of());
            case TITLE ->
                taxonomy.findTitle(name.value()).map(title -> title.aliases()).orElse(List.of());
            default -> List.of();
        };
    }

    private static void addKeys(Suggestion name, String text, List<Entry> into) {
        String folded = FacetNames.fold(text);
        for (int at = 0; at >= 0; at = folded.indexOf(' ', at) + 1) {
            into.add(new Entry(folded.substring(at), name));
            if (folded.indexOf(' ', at) < 0) {
                return;
            }
        }
    }

    /** The values of a facet under the most frequent of their labels. */
    private static List<Suggestion> names(Facet kind, DirectoryReader reader) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.label(kind));
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, Integer> uses = new LinkedHashMap<>();
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        while (each.next() != null) {
            String[] parts = each.term().utf8ToString().split("\0", 2);
            if (each.docFreq() > uses.getOrDefault(parts[0], 0)) {
                uses.put(parts[0], each.docFreq());
                labels.put(parts[0], parts[1]);
            }
        }
        List<Suggestion> names = new ArrayList<>();
        for (Map.Entry<String, String> label : labels.entrySet()) {
            int count = reader.docFreq(new Term(Fields.facet(kind), label.getKey()));
            names.add(new Suggestion(kind, label.getKey(), label.getValue(), count));
        }
        return names;
    }

    List<Suggestion> find(String typed, int size) {
        String folded = FacetNames.fold(typed);
        if (folded.isEmpty() || folded.length() > LONGEST_TYPED) {
            return List.of();
        }
        BitSet found = new BitSet(byUse.length);
        for (int at = first(folded); at < keys.length && keys[at].startsWith(folded); at++) {
            found.set(ranks[at]);
        }
        if (found.isEmpty() && folded.length() >= SHORTEST_WITH_SLIP) {
            addAlmost(folded, found);
        }
        return found.stream().limit(size).mapToObj(rank -> byUse[rank]).toList();
    }

    private int first(String key) {
        int at = Arrays.binarySearch(keys, key);
        while (at > 0 && keys[at - 1].equals(key)) {
            at--;
        }
        return at < 0 ? -at - 1 : at;
    }

    /** Names whose beginning is one slip away; the first letter is right. */
    private void addAlmost(String folded, BitSet into) {
        String letter = folded.substring(0, 1);
        for (int at = first(letter); at < keys.length && keys[at].startsWith(letter); at++) {
            if (beginsAlmost(keys[at], folded)) {
                into.set(ranks[at]);
            }
        }
    }

    /** Whether some beginning of a key is at most one letter more, less, other, or two letters swapped, away from what was typed. */
    static boolean beginsAlmost(String key, String typed) {
        int same = 0;
        int most = Math.min(key.length(), typed.length());
        while (same < most && key.charAt(same) == typed.charAt(same)) {
            same++;
        }
        String rest = typed.substring(same);
        String left = key.substring(same);
        return rest.isEmpty()
                || left.startsWith(rest.substring(1))
                || !left.isEmpty() && (left.startsWith(rest.substring(1), 1) || left.startsWith(rest, 1))
                || isSwapped(rest, left);
    }

    private static boolean isSwapped(String typed, String key) {
        return typed.length() > 1
                && key.length() > 1
                && typed.charAt(0) == key.charAt(1)
                && typed.charAt(1) == key.charAt(0)
                && key.startsWith(typed.substring(2), 2);
    }
}
