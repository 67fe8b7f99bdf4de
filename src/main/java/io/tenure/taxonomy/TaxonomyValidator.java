package io.tenure.taxonomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what is wrong with a taxonomy: names that mean two things without a rule, parents that do not exist, cycles, unknown kinds. */
final class TaxonomyValidator {

    private static final Set<String> KINDS = Set.of(
            "language",
            "framework",
            "library",
            "platform",
            "cloud-service",
            "database",
            "os",
            "tool",
            "protocol",
            "standard",
            "method",
            "domain",
            "hardware",
            "security",
            "data",
            "certificate",
            "licence",
            "spoken-language",
            "technique",
            "equipment",
            "activity",
            "soft");

    private final ListedTaxonomy taxonomy;
    private final List<String> problems = new ArrayList<>();

    private TaxonomyValidator(ListedTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** One line a problem, in no particular order; empty for a sound taxonomy. */
    static List<String> problems(ListedTaxonomy taxonomy) {
        TaxonomyValidator validator = new TaxonomyValidator(taxonomy);
        validator.taxonomy.names().forEach(validator::checkName);
        validator.taxonomy.concepts().forEach(validator::checkConcept);
        validator.taxonomy.titles().forEach(validator::checkTitle);
        return List.copyOf(validator.problems);
    }

    /** Ids out of order, and ids that another file holds already. */
    static List<String> problemsOfFile(String file, List<Fields> lines, Map<String, String> fileOfId) {
        List<String> problems = new ArrayList<>();
        String last = "";
        for (Fields line : lines) {
            if (line.id().compareTo(last) <= 0) {
                problems.add("%s:%d: %s must stand before %s".formatted(file, line.number(), line.id(), last));
            }
            String other = fileOfId.putIfAbsent(line.id(), file);
            if (other != null && !other.equals(file)) {
                problems.add("%s:%d: %s is defined in %s too".formatted(file, line.number(), line.id(), other));
            }
            last = line.id();
        }
        return problems;
    }

    private void checkName(String name, List<Concept> concepts) {
        if (concepts.size() > 1) {
            concepts.stream()
                    .filter(concept -> !concept.isAmbiguous(name))
                    .forEach(concept ->
                            problems.add("%s: the name \"%s\" belongs to others too and must be marked ambiguous"
                                    .formatted(concept.id(), name)));
        }
    }

    private void checkConcept(Concept concept) {
        if (!KINDS.contains(concept.skill().kind())) {
            problems.add("%s: unknown kind %s"
                    .formatted(concept.id(), concept.skill().kind()));
        }
        for (String parent : concept.skill().parents()) {
            if (taxonomy.findSkill(parent).isEmpty()) {
                problems.add("%s: there is no parent %s".formatted(concept.id(), parent));
            }
        }
        if (isInCycle(concept)) {
            problems.add("%s: is broader than itself".formatted(concept.id()));
        }
        concept.ambiguous().stream()
                .filter(name -> !taxonomy.conceptsNamed(name).contains(concept))
                .forEach(name -> problems.add(
                        "%s: \"%s\" is marked ambiguous but is none of its names".formatted(concept.id(), name)));
    }

    private void checkTitle(JobTitle title) {
        for (String neighbour : title.neighbours()) {
            if (taxonomy.findTitle(neighbour).isEmpty()) {
                problems.add("%s: there is no neighbour %s".formatted(title.id(), neighbour));
            }
        }
    }

    private boolean isInCycle(Concept concept) {
        Set<String> above = new HashSet<>(concept.skill().parents());
        concept.skill().parents().forEach(parent -> above.addAll(taxonomy.ancestors(parent)));
        return above.contains(concept.id());
    }
}
