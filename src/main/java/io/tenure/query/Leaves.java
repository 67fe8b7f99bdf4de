package io.tenure.query;

import io.tenure.query.Target.SkillTarget;
import io.tenure.query.Target.TextTarget;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Numbers the leaves of a query in the order of its text and notes how each was resolved. */
final class Leaves {
    private final Taxonomy taxonomy;
    private final QueryPrinter printer;
    private final Map<Target, List<String>> alsoByTarget = new HashMap<>();
    private final Map<Target, String> withoutByTarget = new HashMap<>();
    private final List<ReadLeaf> read = new ArrayList<>();

    Leaves(Taxonomy taxonomy, QueryPrinter printer) {
        this.taxonomy = taxonomy;
        this.printer = printer;
    }

    Query.Leaf add(Target target, String typed, int start, int end) {
        String id = "l" + (read.size() + 1);
        List<String> also = alsoByTarget.computeIfAbsent(target, this::also);
        String without = also.isEmpty() ? "" : withoutByTarget.computeIfAbsent(target, this::without);
        read.add(new ReadLeaf(id, kind(target), target.label(), typed, start, end, also, without));
        return new Query.Leaf(id, typed, target);
    }

    int size() {
        return read.size();
    }

    List<ReadLeaf> all() {
        return read;
    }

    private static String kind(Target target) {
        return switch (target) {
            case SkillTarget _ -> "skill";
            case TextTarget text -> text.field().name().toLowerCase(Locale.ROOT);
            case Target.AnyTarget any -> {
                List<String> kinds =
                        any.alternatives().stream().map(Leaves::kind).distinct().toList();
                yield kinds.size() == 1 ? kinds.getFirst() : "any";
            }
        };
    }

    private List<String> also(Target target) {
        return switch (target) {
            case SkillTarget skill -> skill.named() ? List.of() : narrower(skill.skill());
            case TextTarget text ->
                text.phrases().stream()
                        .map(phrase -> String.join(" ", phrase.words()))
                        .filter(words -> !words.equalsIgnoreCase(text.label()))
                        .toList();
            case Target.AnyTarget any ->
                any.alternatives().stream()
                        .flatMap(each -> Stream.concat(differing(any, each), also(each).stream()))
                        .distinct()
                        .toList();
        };
    }

    private static Stream<String> differing(Target.AnyTarget any, Target each) {
        return each.label().equalsIgnoreCase(any.label()) ? Stream.empty() : Stream.of(each.label());
    }

    /** Labels of the narrower skills, the directly narrower ones first. */
    private List<String> narrower(String id) {
        return taxonomy.descendants(id).stream()
                .map(taxonomy::findSkill)
                .flatMap(Optional::stream)
                .sorted(Comparator.<Skill, Boolean>comparing(
                                skill -> !skill.parents().contains(id))
                        .thenComparing(Skill::label))
                .map(Skill::label)
                .toList();
    }

    private String without(Target target) {
        return switch (target) {
            case SkillTarget skill -> printer.print(new SkillTarget(skill.skill(), skill.label(), true));
            case TextTarget text -> printer.print(Resolver.words(text.field(), text.label(), 0));
            case Target.AnyTarget any -> "text:\"" + any.label() + '"';
        };
    }
}
