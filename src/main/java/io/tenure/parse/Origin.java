package io.tenure.parse;

import io.tenure.extract.Document;
import io.tenure.extract.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leads from the lines that were read back to the lines of the document. On the way from one to the other lines were joined, cut into
 * sentences, freed of bullets and closed up, but their visible chars stayed in order: those are what it follows, cell by cell from the
 * line that the read one names as its source.
 */
final class Origin {

    /** A stretch of one line of the document. */
    record Place(int line, int from, int to) {}

    /** What is left of a cell after a break has to be found this near. */
    private static final int NEAR = 400;

    private final StringBuilder visible = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final IdentityHashMap<CvLine, int[]> known = new IdentityHashMap<>();

    Origin(Document document) {
        for (Line line : document.lines()) {
            starts.putIfAbsent(line.number(), visible.length());
            String text = line.text();
            texts.put(line.number(), text);
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > ' ') {
                    visible.append(text.charAt(i));
                    places.add(new int[] {line.number(), i});
                }
            }
        }
    }

    /** Whether nothing but a comma and spaces stands between two places of a line. */
    boolean isComma(int line, int from, int to) {
        String text = texts.getOrDefault(line, "");
        return to <= text.length()
                && text.substring(from, to).chars().allMatch(c -> c == ',' || c == ' ')
                && to - from <= 2;
    }

    /** The places of a mark in the document: one for each line that it runs over, empty where nothing of it is found. */
    List<Place> of(Mark mark) {
        return of(mark.line(), mark.from(), mark.to());
    }

    List<Place> of(CvLine line, int from, int to) {
        int[] indexes = known.computeIfAbsent(line, this::indexes);
        List<Place> found = new ArrayList<>();
        for (int i = Math.max(from, 0); i < Math.min(to, indexes.length); i++) {
            if (indexes[i] >= 0) {
                int[] place = places.get(indexes[i]);
                Place last = found.isEmpty() ? null : found.getLast();
                if (last != null && last.line() == place[0] && place[1] >= last.to()) {
                    found.set(found.size() - 1, new Place(place[0], last.from(), place[1] + 1));
                } else {
                    found.add(new Place(place[0], place[1], place[1] + 1));
                }
            }
        }
        return found;
    }

    /** For each char of a line's text the index of the same visible char of the document, -1 for white space and what is not found. */
    private int[] indexes(CvLine line) {
        int[] indexes = new int[line.text().length()];
        Arrays.fill(indexes, -1);
        int start = starts.getOrDefault(line.source().number(), 0);
        int at = start;
        int cellFrom = 0;
        for (CvLine.Cell cell : line.cells()) {
            String wanted = Alignment.visible(cell.text());
            int found = visible.indexOf(wanted, at);
            found = found < 0 ? visible.indexOf(wanted, start) : found;
            if (found >= 0) {
                fill(indexes, cellFrom, cell.text(), found);
                at = found + wanted.length();
            } else {
                broken(indexes, cellFrom, cell.text(), at);
            }
            cellFrom += cell.text().length() + 1;
        }
        return indexes;
    }

    private static void fill(int[] indexes, int from, String text, int found) {
        int at = found;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                indexes[from + i] = at++;
            }
        }
    }

    /** A cell that the document has in several pieces: as much of it as stands together, and so on with the rest. */
    private void broken(int[] indexes, int from, String text, int start) {
        int at = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                continue;
            }
            if (at >= visible.length() || visible.charAt(at) != c) {
                String word = Alignment.visible(wordAt(text, i));
                int next = visible.indexOf(word, at);
                at = next >= 0 && next - at < NEAR ? next : at;
            }
            if (at < visible.length() && visible.charAt(at) == c) {
                indexes[from + i] = at++;
            }
        }
    }

    private static String wordAt(String text, int from) {
        int end = text.indexOf(' ', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
