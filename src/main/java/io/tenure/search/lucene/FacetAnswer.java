package io.tenure.search.lucene;

import io.tenure.search.Facet;
import io.tenure.search.FacetNames;
import io.tenure.search.SearchAnswer.FacetValue;
import io.tenure.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;

/** Makes the values of each facet out of the counts: those that are asked for, and all that are chosen. */
final class FacetAnswer {

    private static final Comparator<FacetValue> ORDER = Comparator.comparingInt(FacetValue::count)
            .reversed()
            .thenComparing(FacetValue::label)
            .thenComparing(FacetValue::value);

    private final SearchRequest request;
    private final Tally tally;
    private final SegmentCache cache;
    private final FacetLabels labels;

    FacetAnswer(SearchRequest request, Tally tally, SegmentCache cache, IndexReader reader) {
        this.request = request;
        this.tally = tally;
        this.cache = cache;
        this.labels = new FacetLabels(reader);
    }

    Map<Facet, List<FacetValue>> facets() throws IOException {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets().facets()) {
            facets.put(facet, values(facet));
        }
        return facets;
    }

    /** The years in which hits had matching jobs. */
    Map<Integer, Integer> years() {
        Map<Integer, Integer> years = new LinkedHashMap<>();
        for (int year = 0; year < Tally.YEARS; year++) {
            if (tally.years()[year] > 0) {
                years.put(year, tally.years()[year]);
            }
        }
        return years;
    }

    private List<FacetValue> values(Facet facet) throws IOException {
        return switch (facet) {
            case CERTAINTY -> named(facet, certainties());
            case LAST_USED -> named(facet, lastUsed());
            default -> indexed(facet);
        };
    }

    private Map<String, Integer> certainties() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put(FacetChoice.certainty(LeafCursor.CERTAIN), tally.certainties()[LeafCursor.CERTAIN]);
        counts.put(FacetChoice.certainty(LeafCursor.POSSIBLE), tally.certainties()[LeafCursor.POSSIBLE]);
        return counts;
    }

    private Map<String, Integer> lastUsed() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int year = 0; year < Tally.YEARS; year++) {
            if (tally.lastUsed()[year] > 0) {
                counts.put(Integer.toString(year), tally.lastUsed()[year]);
            }
        }
        return counts;
    }

    private List<FacetValue> named(Facet facet, Map<String, Integer> counts) {
        List<String> chosen = chosen(facet);
        chosen.forEach(value -> counts.putIfAbsent(value, 0));
        return counts.entrySet().stream()
                .map(entry -> new FacetValue(
                        entry.getKey(), entry.getKey(), entry.getValue(), chosen.contains(entry.getKey())))
                .filter(value -> value.count() > 0 || value.selected())
                .sorted(ORDER)
                .toList();
    }

    private List<String> chosen(Facet facet) {
        return request.selected().getOrDefault(facet, List.of());
    }

    /** The greatest values that fit the search inside the facet, then the chosen ones that are not among them. */
    private List<FacetValue> indexed(Facet facet) throws IOException {
        FacetDictionary dictionary = cache.dictionary(facet);
        int[] counts = tally.values(facet);
        List<FacetValue> found = new ArrayList<>();
        for (int number : byCount(counts, leastCount(facet, counts))) {
            if (!hasRoom(found, counts[number])) {
                break;
            }
            addIfAsked(facet, number, counts[number], found);
        }
        found.sort(ORDER);
        List<FacetValue> values = new ArrayList<>(
                found.subList(0, Math.min(found.size(), request.facets().size())));
        for (String value : chosen(facet)) {
            if (values.stream().noneMatch(shown -> shown.value().equals(value))) {
                int number = dictionary.find(value);
                int count = number < 0 || number >= counts.length ? 0 : counts[number];
                values.add(new FacetValue(value, number < 0 ? value : label(facet, number), count, true));
            }
        }
        return values;
    }

    /** Values of equal count are ordered by their labels, so all of the last count are needed. */
    private boolean hasRoom(List<FacetValue> found, int count) {
        return found.size() < request.facets().size() || found.getLast().count() == count;
    }

    private void addIfAsked(Facet facet, int number, int count, List<FacetValue> into) throws IOException {
        String value = cache.dictionary(facet).value(number);
        String label = label(facet, number);
        String containing = request.facets().containing().getOrDefault(facet, "");
        if (FacetNames.fold(label).contains(FacetNames.fold(containing))) {
            into.add(new FacetValue(value, label, count, chosen(facet).contains(value)));
        }
    }

    /** Looked up once a value: the most frequent of many ways to write it hardly changes while an index is open. */
    private String label(Facet facet, int number) throws IOException {
        FacetDictionary dictionary = cache.dictionary(facet);
        String known = dictionary.findLabel(number);
        if (known == null) {
            known = labels.find(facet, dictionary.value(number));
            dictionary.keepLabel(number, known);
        }
        return known;
    }

    /** A count that the values to be shown reach; 1 where a search inside the facet may pass over any number of values. */
    private int leastCount(Facet facet, int[] counts) {
        int size = request.facets().size();
        boolean all = !request.facets().containing().getOrDefault(facet, "").isEmpty();
        if (all || size >= counts.length) {
            return 1;
        }
        PriorityQueue<Integer> greatest = new PriorityQueue<>();
        for (int count : counts) {
            if (greatest.size() < size) {
                greatest.add(count);
            } else if (count > greatest.element()) {
                greatest.remove();
                greatest.add(count);
            }
        }
        return Math.max(1, greatest.element());
    }

    /** The numbers of the values that count so much, which is at least 1, greatest count first. */
    private static int[] byCount(int[] counts, int least) {
        long[] order = new long[counts.length];
        int size = 0;
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] >= least) {
                order[size++] = (long) -counts[number] << Integer.SIZE | number;
            }
        }
        Arrays.sort(order, 0, size);
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = (int) order[i];
        }
        return numbers;
    }
}
