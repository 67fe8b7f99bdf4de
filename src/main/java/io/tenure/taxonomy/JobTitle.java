package io.tenure.taxonomy;

import java.util.List;

/**
 * A job title as a concept, without words of seniority.
 *
 * @param id stable, kebab-case ("site-reliability-engineer")
 * @param label the canonical name ("Site Reliability Engineer")
 * @param aliases other written forms of the same job, all languages ("SRE")
 * @param family the walk of life it belongs to ("site-reliability")
 * @param neighbours ids of closely related titles
 */
public record JobTitle(String id, String label, List<String> aliases, String family, List<String> neighbours) {

    public JobTitle {
        aliases = List.copyOf(aliases);
        neighbours = List.copyOf(neighbours);
    }
}
