package io.tenure.parse;

import java.util.ArrayList;
import java.util.List;

/** What the readers of one document took from which place, kept only where somebody asked for it. For one thread. */
final class Trace {

    /**
     * Something taken.
     *
     * @param owner the very part of the career that was made of it; a {@link Span.Subject} where there is only one of them
     */
    record Taken(Object owner, Mark mark) {}

    private final boolean kept;
    private final List<Taken> taken = new ArrayList<>();
    private List<JobAssembler.Made> jobs = List.of();
    private List<TextPart> rest = List.of();

    private Trace(boolean kept) {
        this.kept = kept;
    }

    /** Forgets everything. */
    static Trace off() {
        return new Trace(false);
    }

    static Trace on() {
        return new Trace(true);
    }

    void take(Object owner, List<Mark> marks) {
        if (kept) {
            marks.forEach(mark -> taken.add(new Taken(owner, mark)));
        }
    }

    /** Notes that {@code text} was taken from a line, at the first place where the line says it. */
    void take(Object owner, Span.Kind kind, CvLine line, String text) {
        if (kept && !text.isEmpty()) {
            take(owner, Mark.of(kind, text, List.of(line)));
        }
    }

    /** Notes that all of a line was taken. */
    void take(Object owner, Span.Kind kind, CvLine line) {
        if (kept) {
            taken.add(new Taken(owner, new Mark(kind, line, 0, line.text().length())));
        }
    }

    void jobs(List<JobAssembler.Made> made) {
        jobs = made;
    }

    void rest(List<TextPart> parts) {
        rest = parts;
    }

    List<Taken> taken() {
        return taken;
    }

    List<JobAssembler.Made> jobs() {
        return jobs;
    }

    List<TextPart> rest() {
        return rest;
    }
}
