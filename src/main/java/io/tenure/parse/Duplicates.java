package io.tenure.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Merges a job that the CV tells twice, once in a summary table and once in detail: the same title at the same employer, with dates that
 * agree or are told only once. Two stints with the same title stay two.
 */
final class Duplicates {

    private Duplicates() {}

    static List<Entry> merge(List<Entry> entries) {
        List<Entry> merged = new ArrayList<>();
        for (Entry entry : entries) {
            int twin = twin(entry, merged);
            if (twin < 0) {
                merged.add(entry);
            } else {
                merged.set(twin, join(merged.get(twin), entry));
            }
        }
        return merged;
    }

    /** Whether one of these entries tells the same job. */
    static boolean hasTwin(Entry entry, List<Entry> others) {
        return twin(entry, others) >= 0;
    }

    private static int twin(Entry entry, List<Entry> others) {
        for (int i = 0; i < others.size(); i++) {
            Entry other = others.get(i);
            boolean summary = isBare(other) || isBare(entry);
            if (summary
                    && isSame(entry.head(), other.head())
                    && agree(entry.head().date(), other.head().date())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isBare(Entry entry) {
        return entry.body().isEmpty();
    }

    private static boolean isSame(Head a, Head b) {
        String titleA = a.title() == null ? "" : Folding.key(a.title());
        String titleB = b.title() == null ? "" : Folding.key(b.title());
        boolean titles = titleA.equals(titleB) && !titleA.isEmpty()
                || titleA.isEmpty() != titleB.isEmpty() && !a.employer().isEmpty();
        String employerA = Folding.key(a.employer());
        String employerB = Folding.key(b.employer());
        boolean employers = employerA.equals(employerB)
                || employerA.isEmpty()
                || employerB.isEmpty()
                || employerA.startsWith(employerB + " ")
                || employerB.startsWith(employerA + " ");
        return titles && employers;
    }

    private static boolean agree(@Nullable DateSpan a, @Nullable DateSpan b) {
        if (a == null || b == null || !a.isDated() || !b.isDated()) {
            return true;
        }
        return a.start().earliestIndex() <= b.start().latestIndex()
                && b.start().earliestIndex() <= a.start().latestIndex();
    }

    private static Entry join(Entry a, Entry b) {
        boolean bDates = precision(b.head().date()) > precision(a.head().date());
        Head better = bDates ? b.head() : a.head();
        Head other = bDates ? a.head() : b.head();
        Head head = new Head(
                better.lines(),
                better.employer().isEmpty() ? other.employer() : better.employer(),
                better.title() == null ? other.title() : better.title(),
                better.location() == null ? other.location() : better.location(),
                better.via() == null ? other.via() : better.via(),
                better.employment() == null ? other.employment() : better.employment(),
                better.dates(),
                better.titleScore(),
                better.employerScore(),
                better.titleFirst(),
                Stream.of(better.marks(), better.dateMarks(), other.marks(), other.dateMarks())
                        .flatMap(List::stream)
                        .toList());
        Set<CvLine> body = new LinkedHashSet<>(a.body());
        body.addAll(b.body());
        return new Entry(head, List.copyOf(body), a.span() == null ? b.span() : a.span());
    }

    private static int precision(@Nullable DateSpan date) {
        if (date == null || !date.isDated()) {
            return 0;
        }
        return 1 + (date.start().isExact() ? 1 : 0) + (date.end().isExact() || date.ongoing() ? 1 : 0);
    }
}
