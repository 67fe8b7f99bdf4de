package io.tenure.taxonomy;

import io.tenure.career.Career;

/** Finds the skills that a career names. Safe for use by many threads. */
public interface SkillRecogniser {

    /**
     * The same career with the mentions of every job (title and text) and of the rest filled in, replacing what was there except for
     * keyword mentions. Knows from the career what is an employer, a school or a place, and which other skills stand around a word.
     */
    Career annotate(Career career);
}
