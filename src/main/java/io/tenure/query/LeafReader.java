package io.tenure.query;

import io.tenure.query.Target.Field;
import io.tenure.query.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads leaves: cuts a run of words along the names that are known, and says where a word could be meant otherwise. */
final class LeafReader {
    private static final Set<String> SMALL_WORDS = Set.of(
            "a",
            "an",
            "the",
            "of",
            "with",
            "who",
            "has",
            "have",
            "had",
            "having",
            "is",
            "to",
            "at",
            "on",
            "by",
            "in",
            "for",
            "as",
            "that",
            "knows",
            "looking",
            "someone",
            "somebody",
            "candidate",
            "candidates",
            "experience",
            "experienced",
            "knowledge");
    private static final Set<String> NEED_DATE =
            Set.of("after", "before", "since", "until", "between", "from", "during");
    private static final int LONGEST_NAME = 7;
    private static final int MOST_CORRECTED = 5;

    private final String text;
    private final Resolver resolver;
    private final Spelling spelling;
    private final ProtectedQuestions guarded;
    private final QueryPrinter printer;
    private final Leaves leaves;
    private final Messages messages;
    private final Map<String, Optional<String>> corrections = new HashMap<>();

    LeafReader(
            String text,
            Resolver resolver,
            Spelling spelling,
            ProtectedQuestions guarded,
            QueryPrinter printer,
            Leaves leaves,
            Messages messages) {
        this.text = text;
        this.resolver = resolver;
        this.spelling = spelling;
        this.guarded = guarded;
        this.printer = printer;
        this.leaves = leaves;
        this.messages = messages;
    }

    int count() {
        return leaves.size();
    }

    /**
     * The value of a field, or null where it holds nothing.
     *
     * @param start where the field begins
     */
    @Nullable
    Query inField(List<Token> tokens, int at, int start, FieldName field, boolean exact) throws RefusedException {
        Token token = tokens.get(at);
        if (isEmpty(token)) {
            return null;
        }
        if (guardedField(field)) {
            guarded.refuseWhole(text, token);
        }
        Target target = exact
                ? resolver.exactly(field, token.text(), token.slop())
                : resolver.inField(field, token.text(), token.slop());
        Query.Leaf leaf = leaves.add(target, text.substring(start, token.end()), start, token.end());
        if (target instanceof Target.SkillTarget skill && skill.skill().startsWith("x:")) {
            offerCorrection(token, "\"" + token.text() + "\" is not a skill that is known here", field.prefix());
        }
        if (token.is(Kind.WORD)) {
            offerQuotes(tokens, at, start, field);
        }
        return leaf;
    }

    private static boolean guardedField(FieldName field) {
        return switch (field) {
            case SKILL, TITLE, ROLE, TEXT, EXACT -> true;
            case EMPLOYER, LOCATION, NAME, EDUCATION -> false;
        };
    }

    /** A field takes one word: where more of them make a name, quotes are offered. */
    private void offerQuotes(List<Token> tokens, int at, int start, FieldName field) {
        int end = nameEnd(tokens, at);
        if (end > at + 1) {
            String name = name(tokens.get(at).start(), tokens.get(end - 1).end());
            messages.add(
                    "A field takes one word: for the whole name, put it in quotes.",
                    start,
                    tokens.get(end - 1).end(),
                    field.prefix() + '"' + name + '"');
        }
    }

    /** What stands without a field: a quoted phrase, the longest known name, or a word. Empty where it is left out. */
    Match<List<Query>> bare(List<Token> tokens, int at) throws RefusedException {
        Token token = tokens.get(at);
        if (token.is(Kind.WORD) && token.text().equals("*")) {
            return new Match<>(List.of(new Query.Everyone()), at + 1);
        }
        if (isEmpty(token)) {
            return new Match<>(List.of(), at + 1);
        }
        if (token.is(Kind.QUOTED)) {
            guarded.refuseWhole(text, token);
            return new Match<>(List.of(quoted(token)), at + 1);
        }
        int end = nameEnd(tokens, at);
        if (end <= at + 1) {
            guarded.refuse(text, tokens, at);
        }
        if (end > at) {
            return new Match<>(List.of(named(token.start(), tokens.get(end - 1).end())), end);
        }
        Match<List<Query>> placed = placed(tokens, at);
        return placed != null ? placed : new Match<>(word(token), at + 1);
    }

    private Query quoted(Token token) {
        boolean loose = token.slop() > 0 || token.text().endsWith("*");
        Target target = loose ? Resolver.words(Field.TEXT, token.text(), token.slop()) : resolver.bare(token.text());
        return told(target, token.text(), token.start(), token.end());
    }

    private Query named(int start, int end) {
        String name = name(start, end);
        return told(resolver.bare(name), name, start, end);
    }

    /** What stands from one place to another, with single spaces. */
    private String name(int start, int end) {
        return Lexer.withPlainSpaces(text.substring(start, end));
    }

    private Query told(Target target, String name, int start, int end) {
        if (target instanceof Target.AnyTarget any) {
            List<String> readings = any.alternatives().stream()
                    .map(each -> reading(each, name))
                    .distinct()
                    .toList();
            messages.add(
                    "\"" + name + "\" has several meanings; for one of them write " + String.join(" or ", readings)
                            + ".",
                    start,
                    end,
                    readings.getFirst());
        }
        return leaves.add(target, text.substring(start, end), start, end);
    }

    private String reading(Target target, String name) {
        return target instanceof Target.TextTarget ? "title:" + quotedIfNeeded(name) : printer.print(target);
    }

    private static String quotedIfNeeded(String name) {
        return name.indexOf(' ') < 0 ? name : '"' + name + '"';
    }

    /** "in Leeds", "at Centrica": the place or the employer, where the index knows one by that name; else null. */
    private @Nullable Match<List<Query>> placed(List<Token> tokens, int at) {
        boolean in = tokens.get(at).isWord("in");
        if (!in && !tokens.get(at).isWord("at")) {
            return null;
        }
        for (int end = run(tokens, at + 1, LONGEST_NAME); end > at + 1; end--) {
            int start = tokens.get(at + 1).start();
            int stop = tokens.get(end - 1).end();
            String name = name(start, stop);
            if (in ? resolver.isPlace(name) : resolver.isEmployer(name)) {
                Target target = Resolver.words(in ? Field.LOCATION : Field.EMPLOYER, name, 0);
                return new Match<>(List.of(leaves.add(target, name, start, stop)), end);
            }
        }
        return null;
    }

    private List<Query> word(Token token) {
        String word = token.text();
        if (SMALL_WORDS.contains(token.word())) {
            messages.add("\"" + word + "\" tells nobody apart: it is left out.", token);
            return List.of();
        }
        if (NEED_DATE.contains(token.word())) {
            tellDateIsMissing(token);
        } else if (word.indexOf('/') > 0 && allNames(word)) {
            return either(token);
        } else if (!word.endsWith("*")) {
            offerCorrection(token, "\"" + word + "\" is not known here", "");
        }
        return List.of(leaves.add(Resolver.words(Field.TEXT, word, 0), word, token.start(), token.end()));
    }

    private void tellDateIsMissing(Token token) {
        boolean before = token.isWord("before");
        String fault = "\"" + token.text() + "\" needs a year or a month, such as \"" + token.text()
                + " 2015\": it is read as a word.";
        messages.add(
                before ? fault + " For one job before another write \"then\"." : fault,
                token.start(),
                token.end(),
                before ? "then" : null);
    }

    private boolean allNames(String word) {
        return Arrays.stream(word.split("/", -1)).allMatch(part -> !part.isEmpty() && resolver.isName(part));
    }

    /** "Java/Kotlin". */
    private List<Query> either(Token token) {
        List<Query> parts = new ArrayList<>();
        int start = token.start();
        for (String part : token.text().split("/", -1)) {
            parts.add(told(resolver.bare(part), part, start, start + part.length()));
            start += part.length() + 1;
        }
        return List.of(new Query.Or(parts));
    }

    private void offerCorrection(Token token, String fault, String field) {
        if (corrections.size() >= MOST_CORRECTED && !corrections.containsKey(token.text())) {
            return;
        }
        corrections
                .computeIfAbsent(token.text(), spelling::findNear)
                .ifPresent(near -> messages.add(
                        fault + ": did you mean \"" + near + "\"?",
                        token.start(),
                        token.end(),
                        field.isEmpty() && near.indexOf(' ') < 0 ? near : field + quotedIfNeeded(near)));
    }

    /** The token after the longest known name that begins at a token; the token itself where no name does. */
    private int nameEnd(List<Token> tokens, int at) {
        int start = tokens.get(at).start();
        int last = run(tokens, at, LONGEST_NAME);
        boolean employer = last > at && resolver.mayBeginEmployer(tokens.get(at).text());
        for (int end = last; end > at; end--) {
            if (tokens.get(end - 1).is(Kind.WORD)) {
                String name = name(start, tokens.get(end - 1).end());
                if (resolver.isKnown(name) || employer && resolver.isEmployer(name)) {
                    return end;
                }
            }
        }
        return at;
    }

    /** The token after the words, at most so many, that can belong to a name. "And" and "&" can, "AND" cannot. */
    private static int run(List<Token> tokens, int at, int most) {
        int end = at;
        while (end < at + most && canBeNamed(tokens.get(end), end > at)) {
            end++;
        }
        return end;
    }

    private static boolean canBeNamed(Token token, boolean inside) {
        return token.is(Kind.WORD) && !token.isLoudOperator()
                || inside && token.is(Kind.AND) && token.text().equals("&");
    }

    private boolean isEmpty(Token token) {
        boolean empty = token.text().codePoints().noneMatch(Character::isLetterOrDigit);
        if (empty) {
            messages.add("There is nothing to search for in \"" + token.text() + "\": it is left out.", token);
        }
        return empty;
    }
}
