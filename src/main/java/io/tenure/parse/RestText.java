package io.tenure.parse;

import io.tenure.career.Person;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The searchable text outside the jobs: without contact details, protected facts, referees and the schools (they stand in the education). */
final class RestText {

    private static final Set<Section> LEFT_OUT = EnumSet.of(Section.REFERENCES, Section.PERSONAL, Section.EDUCATION);

    private final List<CvLine> lines;
    private final Sections sections;
    private final Person person;

    RestText(List<CvLine> lines, Sections sections, Person person) {
        this.lines = lines;
        this.sections = sections;
        this.person = person;
    }

    /** The text of the lines that no job holds. */
    List<TextPart> without(Set<Integer> used) {
        List<TextPart> rest = new ArrayList<>();
        for (CvLine line : lines) {
            boolean out =
                    used.contains(line.index()) || sections.isHeading(line) || LEFT_OUT.contains(sections.at(line));
            if (!out) {
                String text = Contacts.remove(ProtectedFacts.remove(line, sections));
                if (!person.name().isEmpty()) {
                    text = text.replace(person.name(), "");
                }
                text = PieceCutter.trim(text.replace('\t', ' '));
                if (text.chars().filter(Character::isLetter).count() > 1) {
                    rest.add(new TextPart(line, text));
                }
            }
        }
        return rest;
    }
}
