package io.tenure.proof;

import io.tenure.career.Note;
import io.tenure.extract.Line;
import io.tenure.parse.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The text of the CV: its lines with their layout as far as it was extracted, and the marks in them as links to the career. */
final class TextPane {

    static final int DEEPEST = 30;
    private static final int MOST_COLUMNS = 6;
    private static final float LARGE = 1.15f;

    private final Proof proof;
    private final References references;
    private final Html html;
    private final Map<Integer, List<Span>> spans;
    private final Set<String> targets = new HashSet<>();

    TextPane(Proof proof, References references, Html html) {
        this.proof = proof;
        this.references = references;
        this.html = html;
        this.spans = proof.spans().stream().collect(Collectors.groupingBy(Span::line));
    }

    void write() {
        List<Line> lines = proof.lines();
        int i = 0;
        while (i < lines.size()) {
            int columns = columns(lines.get(i));
            int end = i + 1;
            while (columns > 1 && end < lines.size() && columns(lines.get(end)) == columns) {
                end++;
            }
            if (columns > 1) {
                html.open("div", "class", "rows n" + columns).line();
            }
            lines.subList(i, end).forEach(this::line);
            if (columns > 1) {
                html.close("div").line();
            }
            i = end;
        }
    }

    private static int columns(Line line) {
        return Math.min(MOST_COLUMNS, line.cells().size());
    }

    private void line(Line line) {
        if (line.block() == Line.Block.RULE) {
            html.open("hr").line();
            return;
        }
        List<Span> own = spans.getOrDefault(line.number(), List.of());
        String jobs = own.stream()
                .filter(span -> span.kind() == Span.Kind.TEXT)
                .map(references::of)
                .distinct()
                .collect(Collectors.joining(" "));
        html.open("div", "class", classes(line, own, jobs), "id", "line" + line.number(), "data-r", orNull(jobs));
        html.open("span", "class", "no", "aria-hidden", "true")
                .text(line.isBlank() ? "" : String.valueOf(line.number()))
                .close("span");
        notes(line);
        html.open(
                "span",
                "class",
                "words",
                "role",
                line.block() == Line.Block.HEADING ? "heading" : null,
                "aria-level",
                line.block() == Line.Block.HEADING ? "3" : null);
        words(line, own);
        html.close("span").close("div").line();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String classes(Line line, List<Span> own, String jobs) {
        StringBuilder classes = new StringBuilder("line");
        classes.append(line.isBlank() ? " blank" : "");
        classes.append(line.indent() > 0 ? " i" + Math.min(DEEPEST, line.indent()) : "");
        classes.append(
                line.block() == Line.Block.TEXT
                        ? ""
                        : " b-" + line.block().name().toLowerCase(Locale.ROOT));
        classes.append(line.size() >= LARGE ? " large" : "");
        classes.append(jobs.isEmpty() ? "" : " " + Legend.TEXT.className());
        classes.append(
                own.stream().anyMatch(span -> span.kind() == Span.Kind.HEADING)
                        ? " " + Legend.HEADING.className()
                        : "");
        return classes.toString();
    }

    /** A mark in the margin that leads to the doubts about this line. */
    private void notes(Line line) {
        List<Note> notes = proof.career().notes();
        List<Integer> own = IntStream.range(0, notes.size())
                .filter(i -> notes.get(i).line() == line.number())
                .boxed()
                .toList();
        if (own.isEmpty()) {
            return;
        }
        Note worst = own.stream()
                .map(notes::get)
                .max(Comparator.comparing(Note::severity))
                .orElseThrow();
        List<String> names = own.stream().map(i -> "n" + i).toList();
        html.open(
                "a",
                "class",
                "mark note " + CareerPane.severity(worst) + " " + Legend.NOTE.className(),
                "href",
                "#of-" + names.getFirst(),
                "data-r",
                String.join(" ", names),
                "aria-label",
                own.stream().map(i -> notes.get(i).message()).collect(Collectors.joining("; ", "Note: ", "")));
        html.text("!").close("a");
    }

    private void words(Line line, List<Span> all) {
        String text = line.text();
        List<Span> own = all.stream()
                .filter(span -> span.kind() != Span.Kind.TEXT && span.kind() != Span.Kind.HEADING)
                .toList();
        Styles styles = Styles.of(line);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        own.forEach(span -> cuts.addAll(List.of(span.from(), Math.min(span.to(), text.length()))));
        IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\t')
                .forEach(i -> cuts.addAll(List.of(i, i + 1)));
        cuts.addAll(styles.cuts());
        List<Integer> edges = new ArrayList<>(cuts);
        html.open("span", "class", "cell");
        for (int i = 0; i + 1 < edges.size(); i++) {
            int from = edges.get(i);
            int to = edges.get(i + 1);
            if (text.charAt(from) == '\t') {
                html.close("span").text(" ").open("span", "class", "cell");
            } else {
                piece(text.substring(from, to), covering(own, from, to), styles.at(from));
            }
        }
        html.close("span");
    }

    /** What covers a stretch, the shortest first. */
    private static List<Span> covering(List<Span> own, int from, int to) {
        return own.stream()
                .filter(span -> span.from() <= from && span.to() >= to)
                .sorted(Comparator.comparingInt(span -> span.to() - span.from()))
                .toList();
    }

    private void piece(String text, List<Span> covering, Styles.Style style) {
        if (covering.isEmpty()) {
            styled(text, style);
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        covering.forEach(span -> names.add(references.of(span)));
        Set<String> classes = new LinkedHashSet<>(List.of("mark"));
        covering.stream()
                .map(references::kindOf)
                .collect(Collectors.groupingBy(Legend::isSkill))
                .values()
                .forEach(kinds -> classes.add(kinds.getFirst().className()));
        String name = names.iterator().next();
        html.open(
                "a",
                "class",
                String.join(" ", classes),
                "href",
                "#of-" + name,
                "data-r",
                String.join(" ", names),
                "id",
                target(name),
                "title",
                covering.stream()
                        .map(references::kindOf)
                        .map(Legend::label)
                        .distinct()
                        .collect(Collectors.joining(", ")));
        List<String> others = names.stream()
                .skip(1)
                .map(this::target)
                .filter(Objects::nonNull)
                .toList();
        others.forEach(id -> html.open("span", "id", id));
        styled(text, style);
        others.forEach(_ -> html.close("span"));
        html.close("a");
    }

    /** The id of the first mark of a name, null for those after it. */
    private @Nullable String target(String name) {
        return targets.add(name) ? "at-" + name : null;
    }

    private void styled(String text, Styles.Style style) {
        if (style.bold()) {
            html.open("b");
        }
        if (style.italic()) {
            html.open("i");
        }
        html.text(text);
        if (style.italic()) {
            html.close("i");
        }
        if (style.bold()) {
            html.close("b");
        }
    }
}
