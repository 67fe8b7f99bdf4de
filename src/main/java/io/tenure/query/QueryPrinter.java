package io.tenure.query;

import io.tenure.query.Target.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a tree in the words of the language, fully bracketed: {@code (skill:Puppet AND skill:AWS) after 2010}. What it writes reads back
 * to the same tree.
 */
final class QueryPrinter {
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}.+#_-]*[\\p{L}\\p{N}\\p{M}+#])?");
    private static final Pattern QUOTES = Pattern.compile("[\"“”„‟«»＂]");

    private final Resolver resolver;

    QueryPrinter(Resolver resolver) {
        this.resolver = resolver;
    }

    String print(Query query) {
        return switch (query) {
            case Query.Everyone _ -> "*";
            case Query.Leaf leaf -> print(leaf.target());
            case Query.And and -> join(and.parts(), " AND ");
            case Query.Or or -> join(or.parts(), " OR ");
            case Query.Not not -> "NOT " + bracketed(not.part());
            case Query.During during -> bracketed(during.part()) + " " + during.asked();
            case Query.Currently currently -> bracketed(currently.part()) + " currently";
            case Query.Formerly formerly -> bracketed(formerly.part()) + " formerly";
            case Query.ForMonths lasting -> bracketed(lasting.part()) + " for " + Qualifiers.amount(lasting.months());
            case Query.SameJob same -> bracketed(same.part()) + " same job";
            case Query.Then then -> bracketed(then.first()) + " then " + bracketed(then.next());
        };
    }

    private String join(List<Query> parts, String operator) {
        return parts.stream().map(this::bracketed).collect(Collectors.joining(operator));
    }

    private String bracketed(Query query) {
        boolean atom = query instanceof Query.Everyone || query instanceof Query.Leaf;
        return atom ? print(query) : "(" + print(query) + ")";
    }

    /** The shortest way to write a target that is read as the same target. */
    String print(Target target) {
        return switch (target) {
            case Target.SkillTarget skill -> skill(skill);
            case Target.TextTarget text -> text(text);
            case Target.AnyTarget any ->
                resolver.inField(FieldName.SKILL, any.label(), 0).equals(any)
                        ? "skill:" + value(any.label())
                        : resolver.inField(FieldName.EXACT, any.label(), 0).equals(any)
                                ? "exact:" + value(any.label())
                                : quoted(any.label());
        };
    }

    private String skill(Target.SkillTarget skill) {
        String id = skill.skill().startsWith("x:") ? skill.label() : skill.skill();
        if (!skill.named()) {
            boolean byLabel =
                    resolver.inField(FieldName.SKILL, skill.label(), 0).equals(skill);
            return "skill:" + value(byLabel ? skill.label() : id);
        }
        if (resolver.inField(FieldName.EXACT, skill.label(), 0).equals(skill)) {
            return "exact:" + value(skill.label());
        }
        boolean byLabel = resolver.exactly(FieldName.SKILL, skill.label(), 0).equals(skill);
        return "exact:skill:" + value(byLabel ? skill.label() : id);
    }

    private String text(Target.TextTarget text) {
        if (text.phrases().size() == 1) {
            return one(text, text.phrases().getFirst());
        }
        if (resolver.inField(FieldName.ROLE, text.label(), 0).equals(text)) {
            return "role:" + value(text.label());
        }
        return field(text) + value(text.label(), text.phrases().getFirst().slop());
    }

    private String one(Target.TextTarget text, Phrase phrase) {
        String words = String.join(" ", phrase.words()) + (phrase.prefix() ? "*" : "");
        boolean plain = text.field() != Target.Field.TITLE
                || resolver.inField(FieldName.TITLE, words, phrase.slop()).equals(text);
        return (plain ? "" : "exact:") + field(text) + value(words, phrase.slop());
    }

    private static String field(Target.TextTarget text) {
        return text.field().name().toLowerCase(Locale.ROOT) + ":";
    }

    private static String value(String words, int slop) {
        return slop == 0 ? value(words) : quoted(words) + "~" + slop;
    }

    private static String value(String words) {
        boolean star = words.endsWith("*");
        String name = star ? words.substring(0, words.length() - 1) : words;
        return PLAIN.matcher(name).matches() ? words : quoted(words);
    }

    private static String quoted(String words) {
        return '"' + QUOTES.matcher(words).replaceAll(" ") + '"';
    }
}
