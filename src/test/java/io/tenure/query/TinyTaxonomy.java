package io.tenure.query;

import io.tenure.career.Names;
import io.tenure.taxonomy.JobTitle;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A taxonomy of a few lines: {@code "EC2, Amazon EC2 < AWS"} is a skill, its alias and its parent; {@code "title: SRE, …"} a title. */
final class TinyTaxonomy implements Taxonomy {

    private final Map<String, Skill> skills = new LinkedHashMap<>();
    private final Map<String, JobTitle> titles = new LinkedHashMap<>();
    private final Map<String, List<Skill>> skillsByName = new LinkedHashMap<>();
    private final Map<String, List<JobTitle>> titlesByName = new LinkedHashMap<>();

    /** The one that most tests of the language use. */
    static TinyTaxonomy standard() {
        return of(
                "Cloud",
                "AWS, Amazon Web Services < Cloud",
                "EC2, Amazon EC2 < AWS",
                "S3, Amazon S3 < AWS",
                "Lambda, AWS Lambda < AWS",
                "RDS < AWS",
                "Google Cloud Platform, GCP < Cloud",
                "Configuration Management",
                "Puppet < Configuration Management",
                "Chef, Opscode Chef < Configuration Management",
                "Java",
                "JavaScript, JS",
                "Spring",
                "Kotlin",
                "Python",
                "Go, Golang",
                "C",
                "C++",
                "C#, C Sharp",
                ".NET",
                "Node.js, Node",
                "CI/CD",
                "R",
                "R&D, Research and Development",
                "Kubernetes, K8s",
                "Terraform",
                "Linux",
                "Payroll, Payroll Manager",
                "Docker",
                "Kafka, Apache Kafka",
                "Health and Safety",
                "Apache Spark, Spark",
                "Adobe Spark, Spark",
                "title: Chef, Cook",
                "title: Dock Worker, Docker",
                "title: Payroll Manager",
                "title: Site Reliability Engineer, SRE, Reliability Engineer",
                "title: System Administrator, sysadmin, Systemadministrator",
                "title: Nurse, Registered Nurse, RN, Krankenschwester",
                "title: Software Engineer, Software Developer");
    }

    static TinyTaxonomy of(String... lines) {
        TinyTaxonomy taxonomy = new TinyTaxonomy();
        Arrays.stream(lines).forEach(taxonomy::add);
        return taxonomy;
    }

    /** A skill for each name, whatever signs it holds. */
    static TinyTaxonomy ofSkills(Collection<String> names) {
        TinyTaxonomy taxonomy = new TinyTaxonomy();
        names.forEach(name -> taxonomy.addSkill(new Skill(id(name), name, List.of(), "tool", List.of())));
        return taxonomy;
    }

    private void addSkill(Skill skill) {
        skills.put(skill.id(), skill);
        Stream.concat(Stream.of(skill.label()), skill.aliases().stream())
                .forEach(name -> skillsByName
                        .computeIfAbsent(Names.fold(name), _ -> new ArrayList<>())
                        .add(skill));
    }

    private void add(String line) {
        boolean title = line.startsWith("title: ");
        String[] sides = (title ? line.substring("title: ".length()) : line).split(" < ", -1);
        List<String> names = List.of(sides[0].split(", ", -1));
        List<String> parents = sides.length > 1
                ? Arrays.stream(sides[1].split(", ", -1)).map(TinyTaxonomy::id).toList()
                : List.of();
        List<String> aliases = names.subList(1, names.size());
        String id = id(names.getFirst());
        if (title) {
            JobTitle job = new JobTitle(id, names.getFirst(), aliases, "work", List.of());
            titles.put(id, job);
            names.forEach(name -> titlesByName
                    .computeIfAbsent(Names.fold(name), _ -> new ArrayList<>())
                    .add(job));
        } else {
            addSkill(new Skill(id, names.getFirst(), aliases, "tool", parents));
        }
    }

    static String id(String name) {
        return Names.fold(name).replace(' ', '-');
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return Optional.ofNullable(skills.get(id));
    }

    @Override
    public List<Skill> findSkillsNamed(String name) {
        return skillsByName.getOrDefault(Names.fold(name), List.of());
    }

    @Override
    public Optional<JobTitle> findTitle(String id) {
        return Optional.ofNullable(titles.get(id));
    }

    @Override
    public List<JobTitle> findTitlesNamed(String name) {
        return titlesByName.getOrDefault(Names.fold(name), List.of());
    }

    @Override
    public Optional<JobTitle> findTitleWithin(String title) {
        return findTitlesNamed(title).stream().findFirst();
    }

    @Override
    public Set<String> ancestors(String skill) {
        Set<String> found = new LinkedHashSet<>();
        findSkill(skill)
                .ifPresent(known -> known.parents().forEach(parent -> {
                    found.add(parent);
                    found.addAll(ancestors(parent));
                }));
        return found;
    }

    @Override
    public Set<String> descendants(String skill) {
        Set<String> found = new LinkedHashSet<>();
        skills.values().stream()
                .filter(other -> ancestors(other.id()).contains(skill))
                .forEach(other -> found.add(other.id()));
        return found;
    }

    @Override
    public Collection<Skill> skills() {
        return skills.values();
    }

    @Override
    public Collection<JobTitle> titles() {
        return titles.values();
    }

    @Override
    public Optional<String> findSeniority(String title) {
        return Optional.empty();
    }
}
