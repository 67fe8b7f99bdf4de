package io.tenure.search;

/**
 * A name that the index knows and that somebody may be about to type.
 *
 * @param kind {@link Facet#SKILL}, {@link Facet#TITLE}, {@link Facet#EMPLOYER} or {@link Facet#LOCATION}
 * @param value the facet's value
 * @param label what people are shown
 * @param count how many candidates have it
 */
public record Suggestion(Facet kind, String value, String label, int count) {}
