package io.tenure.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the text of jobs that a bare list names and a later part of the CV tells: paragraphs or headings that begin with the employer. */
final class Details {

    private static final int SHORTEST_NAME = 4;

    private final List<CvLine> lines;
    private final Sections sections;
    private final Set<Integer> taken = new HashSet<>();

    Details(List<CvLine> lines, Sections sections) {
        this.lines = lines;
        this.sections = sections;
    }

    /** The entries, those without a text given what is told of them elsewhere; lines in {@code used} belong to others. */
    List<Entry> attach(List<Entry> entries, Set<Integer> used) {
        List<String> names = entries.stream()
                .map(entry -> Folding.key(entry.head().employer()))
                .toList();
        List<Entry> told = new ArrayList<>();
        for (Entry entry : entries) {
            told.add(
                    entry.body().isEmpty()
                                    && Folding.key(entry.head().employer()).length() >= SHORTEST_NAME
                            ? told(entry, names, used)
                            : entry);
        }
        return told;
    }

    private Entry told(Entry entry, List<String> names, Set<Integer> used) {
        String name = Folding.key(entry.head().employer());
        for (CvLine line : lines) {
            boolean free = !used.contains(line.index())
                    && !taken.contains(line.index())
                    && line.index() > entry.head().last().index()
                    && sections.at(line) != Section.EDUCATION;
            if (free && begins(line, name)) {
                List<CvLine> body = body(line, name, names, used);
                body.forEach(part -> taken.add(part.index()));
                taken.add(line.index());
                used.addAll(taken);
                return new Entry(entry.head(), body, entry.span());
            }
        }
        return entry;
    }

    private List<CvLine> body(CvLine first, String name, List<String> names, Set<Integer> used) {
        List<CvLine> body = new ArrayList<>();
        boolean heading = first.length() < name.length() + 40;
        if (!heading) {
            body.add(first);
        }
        for (int i = first.index() + 1; i < lines.size(); i++) {
            CvLine line = lines.get(i);
            boolean next = names.stream().anyMatch(other -> other.length() >= SHORTEST_NAME && begins(line, other));
            boolean apart = sections.isHeading(line)
                    || line.isHeading()
                    || !heading && line.blankBefore()
                    || used.contains(line.index());
            if (next || apart) {
                break;
            }
            body.add(line);
        }
        return body;
    }

    private static boolean begins(CvLine line, String name) {
        String key = Folding.key(line.text().substring(0, Math.min(line.text().length(), name.length() + 20)));
        return key.equals(name) || key.startsWith(name + " ");
    }
}
