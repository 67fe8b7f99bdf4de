package io.tenure.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of a CV that lists jobs: finds the heads twice (the second time knowing whether titles or employers come first), gives
 * each the text below it, and lets roles inherit the employer that stands above them.
 */
final class EmploymentReader {

    private final Vocabulary words;
    private final HeadReader reader;
    private final Paragraphs paragraphs;

    EmploymentReader(Vocabulary words, HeadReader reader, Paragraphs paragraphs) {
        this.words = words;
        this.paragraphs = paragraphs;
        this.reader = reader;
    }

    /** The entries in the order of the CV; employers whose roles follow them are not entries of their own. */
    List<Entry> read(List<CvLine> lines) {
        List<Entry> entries = read(lines, false);
        return entries.isEmpty() ? read(lines, true) : entries;
    }

    private List<Entry> read(List<CvLine> lines, boolean bulletsToo) {
        List<Head> first = new HeadFinder(words, reader, paragraphs, HeadOrder.UNKNOWN, bulletsToo).find(lines);
        HeadOrder order = HeadOrder.of(first);
        List<Head> heads = order.equals(HeadOrder.UNKNOWN)
                ? first
                : new HeadFinder(words, reader, paragraphs, order, bulletsToo).find(lines);
        return inherit(bulletsToo ? heads : withBullets(heads, lines), lines);
    }

    /** The heads and, from blocks under a heading of their own that are lists without any, the list items that tell a whole job. */
    private List<Head> withBullets(List<Head> heads, List<CvLine> lines) {
        if (heads.isEmpty()) {
            return heads;
        }
        List<Head> all = new ArrayList<>(heads);
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            boolean end = to == lines.size()
                    || lines.get(to).index() != lines.get(to - 1).index() + 1;
            if (end) {
                all.addAll(listed(lines.subList(from, to), heads));
                from = to;
            }
        }
        all.sort(java.util.Comparator.comparingInt(head -> head.first().index()));
        return all;
    }

    private List<Head> listed(List<CvLine> block, List<Head> heads) {
        int first = block.getFirst().index();
        int last = block.getLast().index();
        boolean taken = heads.stream()
                .anyMatch(head -> head.last().index() >= first && head.first().index() <= last);
        if (taken || !block.getFirst().bullet()) {
            return List.of();
        }
        return new HeadFinder(words, reader, paragraphs, HeadOrder.of(heads), true)
                .find(block).stream()
                        .filter(head -> head.titleScore() >= 2
                                && !head.employer().isEmpty()
                                && head.date() != null
                                && java.util.Objects.requireNonNull(head.date()).isPeriod())
                        .toList();
    }

    private List<Entry> inherit(List<Head> heads, List<CvLine> lines) {
        List<Entry> entries = new ArrayList<>();
        Head scope = null;
        for (int i = 0; i < heads.size(); i++) {
            Head head = underEmployer(heads.get(i), scope, isApart(heads, i, lines));
            List<CvLine> body = body(head, i + 1 < heads.size() ? heads.get(i + 1) : null, lines);
            if (opensScope(heads, i, body)) {
                scope = head.with(head.employer(), null, Span.Kind.TITLE, Span.Kind.EMPLOYER);
                continue;
            }
            if (isMereHeading(heads, i, body)) {
                continue;
            }
            if (isLeave(head) || StudyReader.isStudy(head, words)) {
                entries.add(new Entry(head, body, null));
            } else if (!head.isTitleOnly()) {
                scope = head;
                entries.add(new Entry(head, body, null));
            } else {
                entries.add(inherited(head, body, scope));
            }
        }
        return entries;
    }

    /** Whether a heading of a section stands between a head and the line before it. */
    private static boolean isApart(List<Head> heads, int at, List<CvLine> lines) {
        int index = heads.get(at).first().index();
        return at > 0 && lines.stream().noneMatch(line -> line.index() == index - 1);
    }

    /** Under an employer's own heading, a name of unknown kind behind a title belongs to the title: "Engineering Manager, Payments". */
    private static Head underEmployer(Head head, @Nullable Head scope, boolean apart) {
        String title = head.title();
        if (scope == null
                || title == null
                || head.employer().isEmpty()
                || head.employerScore() > 1
                || !standsAlone(scope)
                || apart) {
            return head;
        }
        String joined = title + ", " + head.employer();
        boolean behind = head.lines().stream().anyMatch(line -> line.text().contains(joined));
        return behind ? head.with("", joined, Span.Kind.EMPLOYER, Span.Kind.TITLE) : head;
    }

    private static boolean standsAlone(Head scope) {
        String title = scope.title();
        return title == null
                || scope.lines().size() > 1
                        && !scope.first().text().contains(title)
                        && scope.first().text().contains(scope.employer());
    }

    private static Entry inherited(Head head, List<CvLine> body, @Nullable Head scope) {
        String via = head.via();
        if (scope == null || (via != null && head.date() != null)) {
            return new Entry(
                    via == null ? head : head.with(via, head.title(), Span.Kind.AGENCY, Span.Kind.EMPLOYER),
                    body,
                    null);
        }
        String location = head.location() == null ? scope.location() : head.location();
        Head full = new Head(
                head.lines(),
                scope.employer(),
                head.title(),
                location,
                via,
                head.employment(),
                head.dates(),
                head.titleScore(),
                scope.employerScore(),
                head.titleFirst(),
                inheritedMarks(head, scope));
        return new Entry(full, body, scope.isEmployerOnly() ? scope.date() : null);
    }

    private static List<Mark> inheritedMarks(Head head, Head scope) {
        List<Mark> marks = new ArrayList<>(head.marks());
        for (Mark mark : scope.marks()) {
            if (mark.kind() == Span.Kind.EMPLOYER || mark.kind() == Span.Kind.LOCATION && head.location() == null) {
                marks.add(mark);
            }
        }
        if (scope.isEmployerOnly() && head.date() == null) {
            marks.addAll(scope.dateMarks());
        }
        return List.copyOf(marks);
    }

    /** Whether a head is a heading over entries that name their own employers ("Library work"). */
    private static boolean isMereHeading(List<Head> heads, int at, List<CvLine> body) {
        Head head = heads.get(at);
        boolean bare = head.isEmployerOnly() && head.date() == null && body.isEmpty() && at + 1 < heads.size();
        return bare
                && !heads.get(at + 1).employer().isEmpty()
                && !heads.get(at + 1).isEmployerOnly()
                && head.first().blankBefore();
    }

    /** Whether roles of this employer follow: the next head is a title alone. */
    private boolean opensScope(List<Head> heads, int at, List<CvLine> body) {
        Head head = heads.get(at);
        boolean unknown = head.titleScore() == 0
                && head.date() == null
                && body.isEmpty()
                && !head.employer().isEmpty();
        if (!head.isEmployerOnly() && !unknown || at + 1 >= heads.size()) {
            return false;
        }
        Head next = heads.get(at + 1);
        return next.isTitleOnly()
                && next.via() == null
                && !isLeave(next)
                && (body.isEmpty() || next.date() != null || next.titleScore() >= 3);
    }

    private boolean isLeave(Head head) {
        return head.first().cells().stream().anyMatch(cell -> words.work().isLeave(PieceCutter.trim(cell.restOf())));
    }

    private static List<CvLine> body(Head head, @Nullable Head next, List<CvLine> lines) {
        int from = head.last().index();
        int to = next == null ? Integer.MAX_VALUE : next.first().index();
        return lines.stream()
                .filter(line -> line.index() > from && line.index() < to)
                .toList();
    }
}
