package io.tenure.taxonomy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A taxonomy in memory, from lists of concepts. Looking a name up costs folding it and one hash lookup. */
final class ListedTaxonomy implements Taxonomy {

    private static final Pattern NO_WORD = Pattern.compile("[ ,(/:;)!\n]+");

    private final Map<String, Concept> concepts;
    private final Map<String, JobTitle> titles;
    private final Map<String, String> seniority;
    private final Map<String, String> walksOfFamilies;
    private final Map<String, List<Concept>> conceptsByName;
    private final Map<String, List<JobTitle>> titlesByName;
    private final Map<String, List<String>> children;

    /** Filled when first asked for; indexing and deciding ask for the same few again and again. */
    private final Map<String, Set<String>> ancestors = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> descendants = new ConcurrentHashMap<>();

    ListedTaxonomy(TaxonomySource source) {
        this.concepts = Collections.unmodifiableMap(new LinkedHashMap<>(source.concepts()));
        this.titles = Collections.unmodifiableMap(new LinkedHashMap<>(source.titles()));
        this.seniority = Map.copyOf(source.seniority());
        this.walksOfFamilies = Map.copyOf(source.walksOfFamilies());
        this.conceptsByName = byName(
                concepts.values(),
                concept -> concept.skill().label(),
                concept -> concept.skill().aliases());
        this.titlesByName = byName(titles.values(), JobTitle::label, JobTitle::aliases);
        this.children = new HashMap<>();
        concepts.values()
                .forEach(concept -> concept.skill()
                        .parents()
                        .forEach(parent -> children.computeIfAbsent(parent, any -> new ArrayList<>())
                                .add(concept.id())));
    }

    @Override
    public Optional<Skill> findSkill(String id) {
        return Optional.ofNullable(concepts.get(id)).map(Concept::skill);
    }

    @Override
    public List<Skill> findSkillsNamed(String name) {
        return conceptsNamed(Folding.name(name)).stream().map(Concept::skill).toList();
    }

    @Override
    public Optional<JobTitle> findTitle(String id) {
        return Optional.ofNullable(titles.get(id));
    }

    @Override
    public List<JobTitle> findTitlesNamed(String name) {
        return titlesByName.getOrDefault(Folding.name(name), List.of());
    }

    @Override
    public Set<String> ancestors(String skill) {
        return concepts.containsKey(skill) ? ancestors.computeIfAbsent(skill, this::broader) : Set.of();
    }

    private Set<String> broader(String skill) {
        return reach(skill, id -> {
            Concept concept = concepts.get(id);
            return concept == null ? List.of() : concept.skill().parents();
        });
    }

    @Override
    public Set<String> descendants(String skill) {
        return children.containsKey(skill) ? descendants.computeIfAbsent(skill, this::narrower) : Set.of();
    }

    private Set<String> narrower(String skill) {
        return reach(skill, id -> children.getOrDefault(id, List.of()));
    }

    @Override
    public Collection<Skill> skills() {
        return concepts.values().stream().map(Concept::skill).toList();
    }

    @Override
    public Collection<JobTitle> titles() {
        return titles.values();
    }

    /** The level of the first word of seniority; two words ("vice president") go before one. */
    @Override
    public Optional<String> findSeniority(String title) {
        String[] words = NO_WORD.split(Folding.name(title));
        for (int size = 3; size >= 1; size--) {
            for (int i = 0; i + size <= words.length; i++) {
                String level = seniority.get(String.join(" ", List.of(words).subList(i, i + size)));
                if (level != null) {
                    return Optional.of(level);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The longest run of the title's words that names a known one, the last such run where several are as long: heads stand last in
     * English and German.
     */
    @Override
    public Optional<JobTitle> findTitleWithin(String title) {
        String[] words = NO_WORD.split(Folding.name(title));
        for (int size = Math.min(words.length, 6); size >= 1; size--) {
            for (int i = words.length - size; i >= 0; i--) {
                List<JobTitle> found = titlesByName.getOrDefault(
                        String.join(" ", List.of(words).subList(i, i + size)), List.of());
                if (!found.isEmpty()) {
                    return Optional.of(found.getFirst());
                }
            }
        }
        return Optional.empty();
    }

    /** @param folded a folded name */
    List<Concept> conceptsNamed(String folded) {
        return conceptsByName.getOrDefault(folded, List.of());
    }

    /** All folded names and what they can mean. */
    Map<String, List<Concept>> names() {
        return conceptsByName;
    }

    Collection<Concept> concepts() {
        return concepts.values();
    }

    TaxonomySource source() {
        return new TaxonomySource(concepts, titles, seniority, walksOfFamilies);
    }

    /** The walk of life that a title belongs to, null where it says nothing of it ("Consultant"). */
    @Nullable
    String walkOf(JobTitle title) {
        return walksOfFamilies.get(title.family());
    }

    private Set<String> reach(String from, Function<String, List<String>> next) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(next.apply(from));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (reached.add(id)) {
                open.addAll(next.apply(id));
            }
        }
        reached.remove(from);
        return Set.copyOf(reached);
    }

    /** A concept whose label it is goes before one that has it as an alias. */
    private static <T> Map<String, List<T>> byName(
            Collection<T> concepts, Function<T, String> label, Function<T, List<String>> aliases) {
        Map<String, List<T>> byName = HashMap.newHashMap(concepts.size() * 6);
        for (T concept : concepts) {
            put(byName, label.apply(concept), concept);
        }
        for (T concept : concepts) {
            for (String alias : aliases.apply(concept)) {
                put(byName, alias, concept);
            }
        }
        return byName;
    }

    private static <T> void put(Map<String, List<T>> byName, String name, T concept) {
        String folded = Folding.name(name);
        if (folded.isEmpty()) {
            return;
        }
        List<T> there = byName.get(folded);
        if (there == null) {
            byName.put(folded, List.of(concept));
        } else if (!there.contains(concept)) {
            List<T> more = new ArrayList<>(there);
            more.add(concept);
            byName.put(folded, List.copyOf(more));
        }
    }
}
