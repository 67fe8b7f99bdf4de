package io.tenure.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which section each line belongs to.
 *
 * @param of the section of every line, by index
 * @param headings whether a line is the heading of a section and nothing else
 * @param hasEmployment whether some section holds the jobs
 * @param announced whether a heading says so, rather than what stands below it
 */
record Sections(List<Section> of, List<Boolean> headings, boolean hasEmployment, boolean announced) {

    static Sections find(List<CvLine> lines, Vocabulary words, HeadReader reader, String language) {
        return new SectionFinder(lines, words, reader, language).find();
    }

    Section at(CvLine line) {
        return of.get(line.index());
    }

    boolean isHeading(CvLine line) {
        return headings.get(line.index());
    }

    /** The lines of a section without its headings. */
    List<CvLine> linesOf(List<CvLine> lines, Section section) {
        return lines.stream()
                .filter(line -> at(line) == section && !isHeading(line))
                .toList();
    }

    /** The section that a line's own words open ("Education: BA …"), as {@link SectionFinder} sees it. */
    record Inline(Section section, String rest) {}

    static @Nullable String headOf(String text) {
        int colon = text.indexOf(':');
        return colon > 2 && colon < 40 ? text.substring(0, colon) : null;
    }
}
