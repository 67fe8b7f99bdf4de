package io.tenure.server;

import io.tenure.career.Months;
import io.tenure.query.Query;
import io.tenure.query.Span;
import io.tenure.query.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a query's tree as JSON: each node names its {@code kind}, and what it holds in {@code part} or {@code parts}. */
final class TreeWriter {

    private TreeWriter() {}

    static Map<String, Object> write(Query query) {
        return switch (query) {
            case Query.Everyone _ -> node("everyone");
            case Query.Leaf leaf -> leaf(leaf);
            case Query.And and -> parts("and", and.parts());
            case Query.Or or -> parts("or", or.parts());
            case Query.Not not -> part("not", not.part());
            case Query.During during -> span(part("during", during.part()), during.span());
            case Query.Currently currently -> part("currently", currently.part());
            case Query.Formerly formerly -> part("formerly", formerly.part());
            case Query.ForMonths lasting -> {
                Map<String, Object> node = part("forMonths", lasting.part());
                node.put("months", lasting.months());
                yield node;
            }
            case Query.SameJob same -> part("sameJob", same.part());
            case Query.Then then -> parts("then", List.of(then.first(), then.next()));
        };
    }

    private static Map<String, Object> node(String kind) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("kind", kind);
        return node;
    }

    private static Map<String, Object> part(String kind, Query part) {
        Map<String, Object> node = node(kind);
        node.put("part", write(part));
        return node;
    }

    private static Map<String, Object> parts(String kind, List<Query> parts) {
        Map<String, Object> node = node(kind);
        node.put("parts", parts.stream().map(TreeWriter::write).toList());
        return node;
    }

    private static Map<String, Object> span(Map<String, Object> node, Span span) {
        if (span.first() != Months.OPEN_START) {
            node.put("from", Months.toYearMonth(span.first()).toString());
        }
        if (span.last() != Months.OPEN_END) {
            node.put("to", Months.toYearMonth(span.last()).toString());
        }
        return node;
    }

    private static Map<String, Object> leaf(Query.Leaf leaf) {
        Map<String, Object> node = node("leaf");
        node.put("id", leaf.id());
        node.put("typed", leaf.typed());
        node.put("target", target(leaf.target()));
        return node;
    }

    private static Map<String, Object> target(Target target) {
        Map<String, Object> node = new LinkedHashMap<>();
        switch (target) {
            case Target.SkillTarget skill -> {
                node.put("field", "skill");
                node.put("skill", skill.skill());
                node.put("exact", skill.named());
            }
            case Target.TextTarget text -> {
                node.put("field", text.field().name().toLowerCase(java.util.Locale.ROOT));
                node.put(
                        "phrases",
                        text.phrases().stream().map(Target.Phrase::words).toList());
            }
            case Target.AnyTarget any ->
                node.put(
                        "anyOf",
                        any.alternatives().stream().map(TreeWriter::target).toList());
        }
        node.put("label", target.label());
        return node;
    }
}
