package io.tenure.parse;

/**
 * A place in a document's lines and what was read there.
 *
 * @param line number of the line, from 1, as the document counts
 * @param from offset of its first char in the line's text
 * @param to offset after its last char
 * @param kind what was read
 * @param subject the part of the career that it belongs to
 * @param index which one of them, from 0 in the order of the career; 0 for the person and what is no part of a list
 * @param mention for a skill: which of the subject's mentions, from 0; else -1
 */
public record Span(int line, int from, int to, Kind kind, Subject subject, int index, int mention) {

    /** What can be read at a place. */
    public enum Kind {
        NAME,
        HEADLINE,
        /** An address for mail, a telephone number, a link. */
        CONTACT,
        /** The heading of a section. */
        HEADING,
        EMPLOYER,
        TITLE,
        DATE,
        LOCATION,
        /** Through whom a job was done. */
        AGENCY,
        SKILL,
        /** A school, a degree, a subject. */
        EDUCATION,
        /** A certificate, a publication, an award, volunteering, a project, a break. */
        ACTIVITY,
        /** A language spoken. */
        LANGUAGE,
        /** What is kept out of every choice. */
        PROTECTED,
        /** A line of what a job says besides its head. */
        TEXT
    }

    /** The parts of a career. */
    public enum Subject {
        PERSON,
        /** Of e-mail addresses, telephone numbers and links, counted through in this order. */
        CONTACT,
        JOB,
        EDUCATION,
        ACTIVITY,
        LANGUAGE,
        PROTECTED_FACT,
        /** The text outside the jobs. */
        REST,
        /** The layout of the document, no part of the career. */
        LAYOUT
    }
}
