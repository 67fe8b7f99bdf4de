package io.tenure.proof;

import io.tenure.career.Career;
import io.tenure.extract.Line;
import io.tenure.parse.Span;
import java.util.List;

/**
 * A CV that was read, with what it was read from.
 *
 * @param file name of the file, without folders
 * @param lines its text as extracted
 * @param career what was understood, skills included
 * @param spans where in the lines; none for formats that are made for programs
 */
public record Proof(String file, List<Line> lines, Career career, List<Span> spans) {

    public Proof {
        lines = List.copyOf(lines);
        spans = List.copyOf(spans);
    }
}
