package io.tenure.search;

import io.tenure.taxonomy.JobTitle;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A handful of skills: EC2 and S3 are AWS, which is cloud; Puppet and Chef are configuration management. */
public final class TinyTaxonomy implements Taxonomy {

    private static final List<Skill> SKILLS = List.of(
            skill("cloud", "Cloud"),
            skill("aws", "AWS", "cloud"),
            skill("ec2", "EC2", "aws"),
            skill("s3", "S3", "aws"),
            skill("configuration-management", "Configuration management"),
            skill("puppet", "Puppet", "configuration-management"),
            skill("chef", "Chef", "configuration-management"),
            skill("java", "Java"),
            skill("go", "Go"));

    private static final List<JobTitle> TITLES = List.of(
            new JobTitle("sre", "Site Reliability Engineer", List.of("SRE"), "operations", List.of()),
            new JobTitle("developer", "Developer", List.of(), "software", List.of()));

    private static Skill skill(String id, String label, String... parents) {
        return new Skill(id, label, List.of(), "tool", List.of(parents));
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return SKILLS.stream().filter(skill -> skill.id().equals(id)).findFirst();
    }

    @Override
    public List<Skill> findSkillsNamed(String name) {
        return SKILLS.stream()
                .filter(skill -> skill.label().equalsIgnoreCase(name))
                .toList();
    }

    @Override
    public Optional<JobTitle> findTitle(String id) {
        return TITLES.stream().filter(title -> title.id().equals(id)).findFirst();
    }

    @Override
    public List<JobTitle> findTitlesNamed(String name) {
        return TITLES.stream()
                .filter(title -> title.label().equalsIgnoreCase(name)
                        || title.aliases().stream().anyMatch(name::equalsIgnoreCase))
                .toList();
    }

    @Override
    public Optional<JobTitle> findTitleWithin(String title) {
        return findTitlesNamed(title.replaceFirst("^Senior ", "")).stream().findFirst();
    }

    @Override
    public Set<String> ancestors(String skill) {
        Set<String> all = new LinkedHashSet<>();
        findSkill(skill)
                .ifPresent(found -> found.parents().forEach(parent -> {
                    all.add(parent);
                    all.addAll(ancestors(parent));
                }));
        return all;
    }

    @Override
    public Set<String> descendants(String skill) {
        Set<String> all = new LinkedHashSet<>();
        SKILLS.stream()
                .map(Skill::id)
                .filter(id -> ancestors(id).contains(skill))
                .forEach(all::add);
        return all;
    }

    @Override
    public Collection<Skill> skills() {
        return SKILLS;
    }

    @Override
    public Collection<JobTitle> titles() {
        return TITLES;
    }

    @Override
    public Optional<String> findSeniority(String title) {
        return title.toLowerCase(Locale.ROOT).startsWith("senior") ? Optional.of("senior") : Optional.empty();
    }
}
