package io.tenure.taxonomy;

import java.util.List;

/**
 * A skill as a concept.
 *
 * @param id stable, kebab-case ("amazon-ec2")
 * @param label the canonical name that people are shown ("EC2")
 * @param aliases other written forms of the same thing, all languages, without the label
 * @param kind "language", "tool", "method" …: the taxonomy's files list them
 * @param parents ids of the directly broader concepts: whoever has this skill has them too
 */
public record Skill(String id, String label, List<String> aliases, String kind, List<String> parents) {

    public Skill {
        aliases = List.copyOf(aliases);
        parents = List.copyOf(parents);
    }
}
