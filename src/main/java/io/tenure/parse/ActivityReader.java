package io.tenure.parse;

import io.tenure.career.Activity;
import io.tenure.career.Activity.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what is dated and neither job nor study: volunteering, certificates, publications, awards, projects of one's own. */
final class ActivityReader {

    private static final Map<Section, Kind> KINDS = new EnumMap<>(Map.of(
            Section.VOLUNTEERING, Kind.VOLUNTEERING,
            Section.CERTIFICATES, Kind.CERTIFICATE,
            Section.TRAINING, Kind.CERTIFICATE,
            Section.PUBLICATIONS, Kind.PUBLICATION,
            Section.AWARDS, Kind.AWARD,
            Section.PROJECTS, Kind.PROJECT));
    private static final Set<String> VOLUNTEER = WordList.setOf("""
            volunteer volunteering volunteered trustee governor treasurer ehrenamtlich ehrenamt benevole benevolat voluntario voluntaria volontario volontaria vrijwilliger vrijwilligster voluntariado wolontariusz wolontariuszka
            ideell honorary unpaid charity schatzmeister tresorier tresoriere""");
    private static final int MOST = 60;
    private static final int LONGEST_NAME = 120;

    private final Vocabulary words;
    private final HeadReader reader;
    private final JobDates dates;
    private final Trace trace;

    ActivityReader(Vocabulary words, HeadReader reader, JobDates dates, Trace trace) {
        this.words = words;
        this.reader = reader;
        this.dates = dates;
        this.trace = trace;
    }

    List<Activity> read(List<CvLine> lines, Sections sections, Set<Integer> used) {
        List<Activity> activities = new ArrayList<>();
        for (CvLine line : lines) {
            if (activities.size() >= MOST || sections.isHeading(line) || used.contains(line.index())) {
                continue;
            }
            Kind kind = KINDS.get(sections.at(line));
            if (kind != null) {
                activities.add(activity(kind, List.of(line), List.of(line)));
            } else if (sections.at(line) == Section.OTHER
                    || sections.at(line) == Section.INTERESTS
                    || sections.at(line) == Section.MEMBERSHIPS) {
                volunteering(line, activities);
            }
        }
        return activities;
    }

    /** An entry among the jobs that is no job. */
    Activity of(Entry entry, Kind kind) {
        return activity(kind, entry.head().lines(), entry.body());
    }

    /** Whether an entry's head is about unpaid work. */
    boolean isVolunteering(Head head) {
        return "volunteer".equals(head.employment())
                || head.title() != null
                        && Folding.words(head.title()).stream().limit(1).anyMatch(VOLUNTEER::contains)
                        && head.titleScore() < 4;
    }

    /** Whether a text speaks of unpaid work. */
    static boolean isUnpaid(String text) {
        return Folding.words(text).stream().anyMatch(VOLUNTEER::contains);
    }

    private void volunteering(CvLine line, List<Activity> activities) {
        for (CvLine sentence : line.cells().size() > 1 ? List.of(line) : Sentences.of(line)) {
            if (Folding.words(sentence.text()).stream().anyMatch(VOLUNTEER::contains)) {
                activities.add(activity(Kind.VOLUNTEERING, List.of(sentence), List.of(sentence)));
            }
        }
    }

    private Activity activity(Kind kind, List<CvLine> lines, List<CvLine> text) {
        Head head = reader.read(lines, HeadOrder.UNKNOWN);
        List<Piece> pieces = PieceCutter.cut(lines, words).pieces();
        boolean role = kind == Kind.VOLUNTEERING
                && head.title() != null
                && !head.employer().isEmpty();
        String whole = pieces.isEmpty()
                ? lines.getFirst().text()
                : String.join(", ", pieces.stream().map(Piece::text).toList());
        boolean isShort = whole.length() <= LONGEST_NAME;
        String name =
                role ? head.employer() : isShort ? whole : pieces.getFirst().text();
        Activity activity = new Activity(
                kind,
                name,
                role ? head.title() : null,
                dates.period(head.date()),
                String.join("\n", text.stream().map(CvLine::text).toList()));
        trace.take(activity, role ? marks(head) : marks(isShort ? pieces : pieces.subList(0, 1)));
        trace.take(activity, head.dateMarks());
        return activity;
    }

    private static List<Mark> marks(Head head) {
        return head.marks().stream()
                .filter(mark -> mark.kind() == Span.Kind.EMPLOYER || mark.kind() == Span.Kind.TITLE)
                .map(mark -> mark.as(Span.Kind.ACTIVITY))
                .toList();
    }

    private static List<Mark> marks(List<Piece> pieces) {
        return pieces.stream().map(piece -> piece.as(Span.Kind.ACTIVITY)).toList();
    }
}
