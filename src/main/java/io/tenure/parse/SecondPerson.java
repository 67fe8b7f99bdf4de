package io.tenure.parse;

import io.tenure.career.Contact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where another person's CV begins in the same file: a new name with ways of contact of its own and, after it, the jobs announced
 * once more. The name must be told as a CV tells it, since employers and referees have names and telephones too: under a title like
 * "Curriculum Vitae", on a new page, or with an address for mail that is made of it.
 */
final class SecondPerson {

    private static final int EARLIEST = 6;
    private static final int NEAR = 4;
    private static final int LONGEST = 70;
    private static final int SHORTEST_WORD = 3;

    private final List<CvLine> lines;
    private final Sections sections;
    private final PersonReader reader;

    SecondPerson(List<CvLine> lines, Sections sections, Vocabulary words) {
        this.lines = lines;
        this.sections = sections;
        this.reader = new PersonReader(words, lines, sections, Trace.off());
    }

    /** The index of the first line that is not the first person's; the number of lines where there is only one person. */
    int begins() {
        List<Integer> jobs = lines.stream()
                .filter(line -> sections.isHeading(line) && sections.at(line) == Section.EMPLOYMENT)
                .map(CvLine::index)
                .toList();
        if (jobs.size() < 2) {
            return lines.size();
        }
        String first = reader.read().name();
        for (int i = Math.max(EARLIEST, jobs.getFirst() + 1); i < jobs.getLast(); i++) {
            if (isIntroduction(i, first)) {
                return PersonReader.isTitle(lines.get(i - 1)) ? i - 1 : i;
            }
        }
        return lines.size();
    }

    private boolean isIntroduction(int at, String first) {
        CvLine line = lines.get(at);
        if (line.length() > LONGEST || line.bullet() || sections.at(line) == Section.REFERENCES) {
            return false;
        }
        String name = reader.nameIn(line);
        if (name.isEmpty() || Folding.key(name).equals(Folding.key(first))) {
            return false;
        }
        Set<String> before = ways(lines.subList(0, at));
        Set<String> after = ways(lines.subList(at, Math.min(lines.size(), at + 1 + NEAR)));
        after.removeAll(before);
        return !after.isEmpty()
                && (isTitled(at) || startsPage(at) || after.stream().anyMatch(way -> isOf(way, name)));
    }

    private static Set<String> ways(List<CvLine> some) {
        Set<String> ways = new HashSet<>();
        Contact contact = Contacts.find(some, Trace.off());
        ways.addAll(contact.emails());
        ways.addAll(contact.phones());
        return ways;
    }

    private boolean isTitled(int at) {
        return PersonReader.isTitle(lines.get(at)) || PersonReader.isTitle(lines.get(at - 1));
    }

    private boolean startsPage(int at) {
        return lines.get(at).source().page() > lines.get(at - 1).source().page();
    }

    private static boolean isOf(String way, String name) {
        int end = way.indexOf('@');
        String local = end < 0 ? "" : Folding.fold(way.substring(0, end));
        return Folding.words(name).stream().anyMatch(word -> word.length() >= SHORTEST_WORD && local.contains(word));
    }
}
