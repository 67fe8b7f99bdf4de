package io.tenure.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the heads of entries among the lines of a section. Each line is scored by its looks and its words (a date at the edge, a title, an
 * organisation, bold, a blank line before it, against bullets and sentences); lines with a high score open a head, and the lines beside
 * them join as long as they bring what the head lacks.
 */
final class HeadFinder {

    private static final int HEAD = 3;
    private static final int LONGEST_HEAD = 130;
    private static final int LONGEST_PLAIN = 90;
    private static final int LINES = 8;
    private static final int LONGEST_ROLE = 70;

    private final Vocabulary words;
    private final HeadReader reader;
    private final Paragraphs paragraphs;
    private final HeadOrder order;
    private final boolean bulletsToo;
    private final Map<Integer, Head> owns = new HashMap<>();
    private final Map<Integer, Integer> scores = new HashMap<>();
    private final Set<Integer> goingOn = new HashSet<>();

    HeadFinder(Vocabulary words, HeadReader reader, Paragraphs paragraphs, HeadOrder order, boolean bulletsToo) {
        this.words = words;
        this.paragraphs = paragraphs;
        this.reader = reader;
        this.order = order;
        this.bulletsToo = bulletsToo;
    }

    /** The heads, in order; lines between them are text. */
    List<Head> find(List<CvLine> lines) {
        List<Head> heads = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (goesOn(lines.get(i - 1), lines.get(i))) {
                goingOn.add(lines.get(i).index());
            }
        }
        int i = 0;
        while (i < lines.size()) {
            Head head = headAt(lines, i);
            if (head == null) {
                i++;
            } else {
                heads.add(head);
                i += head.lines().size();
            }
        }
        return heads;
    }

    /** Whether a line is the rest of running text that the line before could not hold. */
    private boolean goesOn(CvLine before, CvLine line) {
        if (before.index() + 1 != line.index() || !paragraphs.isBroken(before, line)) {
            return false;
        }
        String text = before.text();
        boolean ended = text.endsWith(".") || text.endsWith("!") || text.endsWith("?") || text.endsWith(":");
        DateSpan date = line.edgeDate();
        boolean mayBegin = ended && !Character.isLowerCase(line.text().charAt(0)) && date != null && date.isPeriod();
        return !mayBegin
                && (before.bullet()
                        || goingOn.contains(before.index())
                        || isSentence(before)
                        || Character.isLowerCase(line.text().charAt(0)));
    }

    private @Nullable Head headAt(List<CvLine> lines, int at) {
        CvLine first = lines.get(at);
        if (score(first) < HEAD && !announcesDate(lines, at)) {
            return null;
        }
        List<CvLine> group = new ArrayList<>(List.of(first));
        Head head = reader.read(group, order);
        int next = at + 1;
        while (next < lines.size() && group.size() < LINES && joins(head, lines, next)) {
            group.add(lines.get(next++));
            head = reader.read(List.copyOf(group), order);
        }
        return isEntry(head) || headsRoles(head, lines, next) ? head : null;
    }

    /** Whether an emphasised name of unknown kind stands right above a role: then it is an employer. */
    private boolean headsRoles(Head head, List<CvLine> lines, int next) {
        if (!head.isEmployerOnly()
                || !isMarked(head.first())
                || head.first().text().endsWith(".")
                || next >= lines.size()
                || !Names.isNameLike(head.employer())) {
            return false;
        }
        CvLine role = lines.get(next);
        Head own = own(role);
        return score(role) >= HEAD && own.titleScore() >= 2 && own.employerScore() < 2;
    }

    private static boolean isMarked(CvLine line) {
        return line.isHeading()
                || line.isTerm()
                || line.source().isBold()
                || line.beginsEmphasised()
                || line.isCapitals();
    }

    /** Whether the next line still belongs to the head. */
    private boolean joins(Head head, List<CvLine> lines, int at) {
        CvLine line = lines.get(at);
        CvLine last = head.last();
        boolean sameRow =
                line.source().row() > 0 && line.source().row() == last.source().row();
        if (isApart(line, last, sameRow) || isMereText(line) && !isLabelled(line)) {
            return false;
        }
        Head own = own(line);
        DateSpan date = line.edgeDate();
        boolean dated = date != null && date.isDated();
        boolean bare = line.isDateOnly() || dated && own.titleScore() < 2 && own.employerScore() < 2 && onlyPlace(own);
        if (isLeave(head.first())) {
            boolean remark =
                    !line.blankBefore() && line.length() < 60 && own.titleScore() < 2 && own.employerScore() < 2;
            return head.date() == null && (bare || remark);
        }
        boolean form = isLabelled(head.first())
                || head.title() == null && head.employer().isEmpty() && head.date() != null;
        if (isLabelled(line) && form && !line.blankBefore()) {
            return addsField(head, line);
        }
        if (isSentence(line) && !(dated && bare) || date != null && date.isPeriod() && head.isPeriod()) {
            return false;
        }
        if (line.blankBefore() && !sameRow) {
            return joinsAcrossBlank(head, own, line, bare);
        }
        if (bare || isLabelled(line) && line.cells().getLast().isDate()) {
            return head.date() == null;
        }
        return line.length() <= LONGEST_PLAIN && brings(head, own, dated && head.date() == null, line);
    }

    /** Whether layout alone parts a line from the head above it. */
    private boolean isApart(CvLine line, CvLine last, boolean sameRow) {
        boolean bullet = line.bullet() && (!bulletsToo || line.blankBefore());
        boolean newRow = line.source().row() > 0 && !sameRow && !isLabelled(line);
        return line.index() != last.index() + 1
                || line.isHeading() && !last.isHeading()
                || bullet
                || newRow
                || last.isTerm() && !line.isDateOnly()
                || line.isTerm();
    }

    private boolean isLeave(CvLine line) {
        return line.cells().stream().anyMatch(cell -> words.work().isLeave(PieceCutter.trim(cell.restOf())));
    }

    /** Whether a line is one field of a form: "Position | Engineer". */
    private boolean isLabelled(CvLine line) {
        Labels.Role label = labelOf(line);
        return label != null && label != Labels.Role.DUTIES;
    }

    /** The label that opens a line, in a cell of its own or before a colon; null for none. */
    private Labels.@Nullable Role labelOf(CvLine line) {
        Labels.Role label = line.cells().size() == 2
                ? words.labels().find(line.cells().getFirst().text())
                : null;
        String head = label == null ? Sections.headOf(line.cells().getFirst().text()) : null;
        return head == null ? label : words.labels().find(head);
    }

    /** Whether a field of a form is one that the head does not have yet. */
    private boolean addsField(Head head, CvLine line) {
        Labels.Role role = labelOf(line);
        boolean dated = role == Labels.Role.DATE && head.date() != null;
        return !dated
                && (role == Labels.Role.ASIDE || head.lines().stream().noneMatch(other -> labelOf(other) == role));
    }

    /** Whether a line names the columns of a table or opens the duties of a form. */
    private boolean isLabels(CvLine line) {
        long labels = line.cells().stream()
                .filter(cell -> words.labels().find(cell.text()) != null)
                .count();
        return labels >= 2
                || line.cells().size() == 2
                        && words.labels().find(line.cells().getFirst().text()) == Labels.Role.DUTIES;
    }

    private boolean joinsAcrossBlank(Head head, Head own, CvLine line, boolean bare) {
        boolean hasDate = head.date() != null;
        if (bare) {
            return !hasDate
                    && (head.title() != null || !head.employer().isEmpty())
                    && (head.first().isHeading() || line.isDateOnly());
        }
        boolean onlyDate = head.title() == null && head.employer().isEmpty() && hasDate;
        return onlyDate && score(line) >= 1 && !isSentence(line) && own.date() == null;
    }

    /** Whether a line brings a title to a head without one, or an employer, or a client, or only its place. */
    private boolean brings(Head head, Head own, boolean date, CvLine line) {
        boolean labelled = own.employerScore() == 4 && !WorkWords.opensWithDeed(line.text()) || own.via() != null;
        boolean title = own.titleScore() >= 2
                && head.titleScore() < 2
                && !(own.employerScore() >= 2 && head.employerScore() >= 2);
        boolean employer = !own.employer().isEmpty()
                && own.titleScore() < 3
                && (head.employer().isEmpty() || head.employerScore() < 1 && own.employerScore() >= 2);
        boolean both = own.titleScore() >= 2
                && own.employerScore() >= 1
                && head.titleScore() < 2
                && head.employer().isEmpty();
        boolean namedLikeTitle = head.employer().isEmpty()
                && head.titleScore() >= 3
                && own.titleScore() < 4
                && own.employer().isEmpty()
                && own.title() != null
                && Names.isNameLike(line.cells().getFirst().text());
        boolean place = head.location() == null
                && own.location() != null
                && own.title() == null
                && own.employer().isEmpty();
        boolean sure = score(line) >= 1 || labelled || place;
        if (head.titleScore() >= 2 && !head.employer().isEmpty() && head.date() != null && !place) {
            return labelled && line.length() < 60 && head.employerScore() < 3 && Sections.headOf(line.text()) != null;
        }
        return sure
                && (title
                        || employer
                        || both
                        || namedLikeTitle
                        || labelled
                        || place
                        || date
                                && (own.titleScore() >= 2
                                        || own.employerScore() >= 1
                                        || head.titleScore() >= 2
                                        || head.employerScore() >= 2));
    }

    private static boolean onlyPlace(Head own) {
        return own.title() == null && (own.employer().isEmpty() || own.location() != null && own.employerScore() < 1)
                || own.employment() != null && own.titleScore() < 2;
    }

    /** Whether a plain short line stands right above a line that is a date and little else. */
    private boolean announcesDate(List<CvLine> lines, int at) {
        CvLine line = lines.get(at);
        boolean unfinished = line.text().endsWith(",") && own(line).titleScore() >= 2;
        if (score(line) < 0
                || !line.blankBefore() && !unfinished && !isMarked(line)
                || PieceCutter.bare(line.text()).length() > 60
                || isSentence(line)
                || line.bullet() && !bulletsToo
                || isLabels(line)) {
            return false;
        }
        for (int next = at + 1; next < Math.min(lines.size(), at + 4); next++) {
            CvLine below = lines.get(next);
            if (below.blankBefore() && next > at + 1 || below.bullet() || below.length() > 80) {
                return false;
            }
            DateSpan date = below.edgeDate();
            boolean period = date != null && date.isPeriod() && !isSentence(below);
            boolean length =
                    next == at + 1 && below.isDateOnly() && date != null && date.form() == DateSpan.Form.DURATION;
            if (period || length) {
                return true;
            }
        }
        return false;
    }

    /** How much a line looks like (a part of) the head of an entry; {@value #HEAD} and more is one. */
    int score(CvLine line) {
        return scores.computeIfAbsent(line.index(), index -> scoreOf(line));
    }

    /** What a line says by itself; read once. */
    private Head own(CvLine line) {
        return owns.computeIfAbsent(line.index(), index -> reader.read(List.of(line), order));
    }

    private int scoreOf(CvLine line) {
        int score = 0;
        DateSpan date = line.edgeDate();
        if (date != null && date.isPeriod()) {
            score += 3;
        } else if (date != null && date.isDated()) {
            score += line.cells().stream().anyMatch(CvLine.Cell::isDate) ? 2 : 1;
        } else if (date != null) {
            score += 1;
        }
        score += line.isHeading() || line.isTerm()
                ? 2
                : line.source().isBold() || line.isItalic() || line.isCapitals() ? 2 : line.beginsEmphasised() ? 1 : 0;
        score += line.blankBefore() ? 1 : 0;
        score += wordScore(line) + (isLabelled(line) ? 2 : 0);
        if (line.bullet() && !bulletsToo && !isRole(line)) {
            score -= 5;
        }
        if (goingOn.contains(line.index())) {
            score -= 5;
        }
        if (isSentence(line)
                && !isLabelled(line)
                && !(date != null
                        && date.form() == DateSpan.Form.RANGE
                        && words.titles().findAt(Folding.words(line.text()), 0) != null)) {
            score -= 4;
        }
        if (line.length() > LONGEST_HEAD) {
            score -= 3;
        }
        if (WorkWords.opensWithDeed(line.text())) {
            score -= 2;
        }
        if (line.text().endsWith(":") && date == null
                || isLabels(line)
                || words.labels().find(line.text()) == Labels.Role.DUTIES) {
            score -= 4;
        }
        return Character.isLowerCase(line.text().charAt(0)) ? score - 2 : score;
    }

    /** Whether a list item is a role and its time and nothing else: one of several under their employer. */
    private boolean isRole(CvLine line) {
        DateSpan date = line.edgeDate();
        Head own = own(line);
        return date != null
                && (date.form() == DateSpan.Form.RANGE || date.form() == DateSpan.Form.SINCE)
                && line.length() <= LONGEST_ROLE
                && own.titleScore() >= 3
                && own.employer().isEmpty()
                && !line.text().endsWith(".");
    }

    /** Whether a line is running text without a date, so that its words name nothing. */
    private static boolean isMereText(CvLine line) {
        return line.edgeDate() == null && !line.beginsEmphasised() && isSentence(line);
    }

    private int wordScore(CvLine line) {
        if (line.length() > LONGEST_HEAD || isMereText(line)) {
            return 0;
        }
        Head own = own(line);
        int score = own.titleScore() >= 3 ? 2 : own.titleScore() >= 2 ? 1 : 0;
        score += own.employerScore() >= 2 ? 1 : 0;
        score += score == 0
                        && Names.isNameLike(
                                PieceCutter.bare(line.cells().getLast().text()))
                ? 1
                : 0;
        return score;
    }

    /** Whether a line reads like running text rather than like a name, whatever date ends it. */
    static boolean isSentence(CvLine line) {
        if (line.cells().size() > 2) {
            return false;
        }
        String text = PieceCutter.bare(withoutDate(line));
        if (Clause.isFirstPerson(text)) {
            return true;
        }
        int wordCount = 1;
        int lower = 0;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i - 1) == ' ' && Character.isLetter(text.charAt(i))) {
                wordCount++;
                lower += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
            }
        }
        boolean dot = text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        return lower * 10 > wordCount * 6 && wordCount > 7
                || dot && wordCount > 9 && lower * 2 > wordCount
                || wordCount > 22;
    }

    private static String withoutDate(CvLine line) {
        return line.edgeDate() == null || line.cells().size() > 1
                ? line.text()
                : line.cells().getFirst().restOf().strip();
    }

    private boolean isEntry(Head head) {
        boolean leave = isLeave(head.first());
        DateSpan date = head.date();
        boolean named = head.title() != null || !head.employer().isEmpty();
        if (!named) {
            return leave;
        }
        boolean marked = isMarked(head.first());
        boolean lasted =
                head.isEmployerOnly() && head.lines().size() == 2 && head.last().isDateOnly() && head.months() > 0;
        if (lasted && Names.isNameLike(head.employer())) {
            return true;
        }
        if (date != null && date.isPeriod()) {
            return head.titleScore() >= 1
                    || head.employerScore() >= 1
                    || marked
                    || Names.isNameLike(head.employer())
                    || leave;
        }
        if (date != null && date.isDated()) {
            return head.titleScore() >= 2 || marked && head.employerScore() >= 1 || leave;
        }
        boolean plain = head.titleScore() >= 3
                && !head.first().text().endsWith(".")
                && (head.employerScore() >= 1
                        || head.last().length() < 60
                                && Names.isNameLike(
                                        PieceCutter.bare(head.first().text())));
        return plain
                || head.titleScore() >= 2 && (marked || head.employerScore() >= 1)
                || marked && head.employerScore() >= 1
                || head.employerScore() == 4;
    }
}
