package io.tenure.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers and footers of word processor documents, each line once. A header stands at the top, as it may be all that states the name; but
 * one that only repeats the body's first lines goes to the end with the footers, where nobody takes it for the name. Page numbers go.
 */
final class RunningText {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "\\s*[|–—-]?\\s*(?:(?:page|seite|pagina|página|strona|sida)\\s*)?\\d{0,3}\\s*(?:(?:of|von|sur|de|di|van|z|av|/)\\s*\\d{0,3})?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RunningText() {}

    static List<Line> around(List<Line> body, List<List<Line>> headers, List<List<Line>> footers) {
        Set<String> firstWords = body.stream()
                .filter(line -> !line.isBlank())
                .limit(2)
                .flatMap(line -> words(line.text()).stream())
                .collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        body.forEach(line -> said.add(line.text()));
        List<Line> top = new ArrayList<>();
        List<Line> bottom = new ArrayList<>();
        for (Line line : distinct(headers, said)) {
            long repeated =
                    words(line.text()).stream().filter(firstWords::contains).count();
            (repeated >= 2 ? bottom : top).add(line);
        }
        bottom.addAll(distinct(footers, said));
        List<Line> all = new ArrayList<>(top);
        all.add(Lines.blank());
        all.addAll(body);
        all.add(Lines.blank());
        all.addAll(bottom);
        return all;
    }

    private static List<Line> distinct(List<List<Line>> parts, Set<String> said) {
        return parts.stream()
                .flatMap(List::stream)
                .map(RunningText::withoutPageNumber)
                .filter(line -> !line.isBlank() && said.add(line.text()))
                .toList();
    }

    private static Line withoutPageNumber(Line line) {
        List<StyledText> cells = Arrays.stream(line.text().split("\t", -1))
                .filter(cell -> !PAGE_NUMBER.matcher(cell).matches())
                .map(StyledText::plain)
                .toList();
        return cells.size() == line.cells().size()
                ? line
                : Lines.ofCells(line.block(), line.level(), line.indent(), line.row(), cells);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(NO_WORD.split(text.toLowerCase(Locale.ROOT), -1))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
