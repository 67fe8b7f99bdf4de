package io.tenure.career;

import org.jspecify.annotations.Nullable;

/**
 * A course of study. Never a job.
 *
 * @param institution the school, empty where none is named
 * @param studyType the kind of degree ("BSc"), or null
 * @param area the subject, or null
 * @param period when
 * @param text what the CV says besides
 */
public record Education(
        String institution,
        @Nullable String studyType,
        @Nullable String area,
        Period period,
        String text) {}
