package io.tenure.parse;

import io.tenure.parse.DateSpan.Form;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * "Using Fortran since 2003" dates the first job that shows Fortran, if that job is undated: it began in 2003. Looks outside the
 * jobs for "… Name … since year" and keeps the names.
 */
final class SinceYears {

    private record Since(String word, int year) {}

    private final List<Since> all = new ArrayList<>();

    SinceYears(List<CvLine> outside) {
        for (CvLine line : outside) {
            for (CvLine.Cell cell : line.cells()) {
                for (DateSpan date : cell.dates()) {
                    YearMonth start = date.start().earliest();
                    if (date.form() == Form.SINCE && start != null) {
                        add(cell.text().substring(Math.max(0, date.from() - 40), date.from()), start.getYear());
                    }
                }
            }
        }
    }

    private void add(String before, int year) {
        Clause clause = Clause.of(before);
        for (int i = clause.size() - 1; i > 0; i--) {
            if (clause.isCapital(i) && clause.word(i).length() > 1) {
                all.add(new Since(clause.word(i), year));
                return;
            }
        }
    }

    /** The year in which this job began because it is the oldest that shows something done since then; 0 for none. */
    int yearOf(Entry entry, List<Entry> entries) {
        for (Since since : all) {
            Entry oldest = null;
            for (Entry other : entries) {
                oldest = shows(other, since.word) ? other : oldest;
            }
            if (entry.equals(oldest)) {
                return since.year;
            }
        }
        return 0;
    }

    private static boolean shows(Entry entry, String word) {
        return entry.body().stream().anyMatch(line -> Folding.words(line.text()).contains(word));
    }
}
