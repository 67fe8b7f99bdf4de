package io.tenure.parse;

import io.tenure.career.Activity;
import io.tenure.career.Activity.Kind;
import io.tenure.career.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            ideell charity schatzmeister tresorier tresoriere""");
    private static final int MOST = 60;
    private static final int LONGEST_NAME = 120;

    private final Vocabulary words;
    private final HeadReader reader;
    private final JobDates dates;

    ActivityReader(Vocabulary words, HeadReader reader, JobDates dates) {
        this.words = words;
        this.reader = reader;
        this.dates = dates;
    }

    List<Activity> read(List<CvLine> lines, Sections sections, Set<Integer> used) {
        List<Activity> activities = new ArrayList<>();
        for (CvLine line : lines) {
            if (activities.size() >= MOST || sections.isHeading(line) || used.contains(line.index())) {
                continue;
            }
            Kind kind = KINDS.get(sections.at(line));
            if (kind != null) {
                activities.add(activity(kind, List.of(line)));
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
        Activity head = activity(kind, entry.head().lines());
        String text = String.join("\n", entry.body().stream().map(CvLine::text).toList());
        return new Activity(kind, head.name(), head.role(), head.period(), text);
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
                activities.add(activity(Kind.VOLUNTEERING, List.of(sentence)));
            }
        }
    }

    private Activity activity(Kind kind, List<CvLine> lines) {
        Head head = reader.read(lines, HeadOrder.UNKNOWN);
        PieceCutter.Cut cut = PieceCutter.cut(lines, words);
        boolean role = kind == Kind.VOLUNTEERING
                && head.title() != null
                && !head.employer().isEmpty();
        String whole = cut.pieces().isEmpty()
                ? lines.getFirst().text()
                : String.join(", ", cut.pieces().stream().map(Piece::text).toList());
        String name = role
                ? head.employer()
                : whole.length() <= LONGEST_NAME
                        ? whole
                        : cut.pieces().getFirst().text();
        return new Activity(
                kind,
                name,
                role ? head.title() : null,
                period(head.date()),
                String.join("\n", lines.stream().map(CvLine::text).toList()));
    }

    private Period period(@Nullable DateSpan date) {
        return dates.period(date);
    }
}
