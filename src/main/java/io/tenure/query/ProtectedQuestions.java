package io.tenure.query;

import io.tenure.career.Names;
import io.tenure.query.Token.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Recognises questions about what must not decide who is found: age, sex, origin, religion, family, health, looks. The phrases stand in
 * {@code protected-questions.txt}, with the words around them that make them harmless ("female" but not "female ward"). Immutable and safe
 * for use by many threads.
 */
final class ProtectedQuestions {
    private static final String FILE = "protected-questions.txt";
    private static final Map<String, Subject> FIELDS = Map.ofEntries(
            Map.entry("age", Subject.AGE),
            Map.entry("ages", Subject.AGE),
            Map.entry("dob", Subject.AGE),
            Map.entry("born", Subject.AGE),
            Map.entry("birthday", Subject.AGE),
            Map.entry("birthdate", Subject.AGE),
            Map.entry("graduated", Subject.AGE),
            Map.entry("sex", Subject.SEX),
            Map.entry("gender", Subject.SEX),
            Map.entry("pronouns", Subject.SEX),
            Map.entry("nationality", Subject.ORIGIN),
            Map.entry("citizenship", Subject.ORIGIN),
            Map.entry("ethnicity", Subject.ORIGIN),
            Map.entry("race", Subject.ORIGIN),
            Map.entry("birthplace", Subject.ORIGIN),
            Map.entry("religion", Subject.RELIGION),
            Map.entry("married", Subject.FAMILY),
            Map.entry("marital", Subject.FAMILY),
            Map.entry("children", Subject.FAMILY),
            Map.entry("health", Subject.HEALTH),
            Map.entry("disability", Subject.HEALTH),
            Map.entry("photo", Subject.LOOKS));

    /** What a question is about, and what to ask instead. */
    private enum Subject {
        AGE("age", "Ask for experience instead, such as \"5+ years of Java\"."),
        SEX("sex or gender", "Ask for skills, titles and employers instead."),
        ORIGIN("nationality or origin", "Ask for a language and its level instead."),
        RELIGION("religion", "Ask for skills, titles and employers instead."),
        FAMILY("family", "Ask for skills, titles and employers instead."),
        HEALTH("health", "Ask for what the job needs instead."),
        LOOKS("looks", "Ask for skills, titles and employers instead.");

        private final String named;
        private final String instead;

        Subject(String named, String instead) {
            this.named = named;
            this.instead = instead;
        }
    }

    private record Rule(Subject subject, List<String> words, Set<String> mayFollow, Set<String> mayPrecede) {

        boolean matches(List<Piece> pieces, String before) {
            if (pieces.size() < words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!fits(words.get(i), pieces.get(i).word())) {
                    return false;
                }
            }
            String next =
                    pieces.size() > words.size() ? pieces.get(words.size()).word() : "";
            return !mayFollow.contains(next) && !mayPrecede.contains(before);
        }

        private static boolean fits(String wanted, String word) {
            return switch (wanted) {
                case "<age>" -> isNumber(word, 16, 80);
                case "<year>" -> isNumber(word, 1940, 2100);
                default -> wanted.equals(word);
            };
        }

        private static boolean isNumber(String word, int least, int most) {
            if (word.isEmpty() || word.length() > 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            int number = Integer.parseInt(word);
            return number >= least && number <= most;
        }
    }

    /** A word, or a part of one that hyphens make up, and the token that it belongs to. */
    private record Piece(String word, Token token) {}

    private static final int LONGEST_RULE = 6;

    private final Map<String, List<Rule>> byFirstWord;

    private ProtectedQuestions(Map<String, List<Rule>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    /** The questions of the built-in file. */
    static ProtectedQuestions load() {
        try (InputStream in = ProtectedQuestions.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
            Map<String, List<Rule>> rules = new HashMap<>();
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(ProtectedQuestions::rules)
                    .forEach(rule -> rules.computeIfAbsent(rule.words().getFirst(), _ -> new ArrayList<>())
                            .add(rule));
            return new ProtectedQuestions(rules);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Stream<Rule> rules(String line) {
        List<String> columns =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Subject subject = Subject.valueOf(columns.getFirst().toUpperCase(Locale.ROOT));
        Set<String> mayFollow = words(columns, 2);
        Set<String> mayPrecede = words(columns, 3);
        return Arrays.stream(columns.get(1).split(",", -1))
                .map(Names::fold)
                .map(phrase -> List.of(phrase.split(" ", -1)))
                .map(words -> new Rule(subject, words, mayFollow, mayPrecede));
    }

    private static Set<String> words(List<String> columns, int column) {
        return column < columns.size() && !columns.get(column).isEmpty()
                ? Set.copyOf(List.of(Names.fold(columns.get(column)).split(" ", -1)))
                : Set.of();
    }

    /** Whether a name before a colon asks for something protected. */
    static boolean isField(String name) {
        return FIELDS.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** Refuses a query that has a protected field. */
    void refuseFields(String text, List<Token> tokens) throws RefusedException {
        for (Token token : tokens) {
            Subject subject = token.is(Kind.FIELD) ? FIELDS.get(token.text().toLowerCase(Locale.ROOT)) : null;
            if (subject != null) {
                throw refuse(text, subject, token.start(), token.end());
            }
        }
    }

    /** Refuses a query in which a protected question begins at a token. */
    void refuse(String text, List<Token> tokens, int at) throws RefusedException {
        List<Piece> pieces = pieces(tokens, at);
        String before = at == 0 ? "" : word(tokens.get(at - 1));
        Rule rule = find(pieces, before.substring(before.lastIndexOf(' ') + 1));
        if (rule != null) {
            Token last = pieces.get(rule.words().size() - 1).token();
            throw refuse(text, rule.subject(), tokens.get(at).start(), last.end());
        }
    }

    /** Refuses a query whose quoted words or value of a field are nothing but a protected question. */
    void refuseWhole(String text, Token value) throws RefusedException {
        List<Piece> pieces = pieces(Lexer.cut(value.text(), new Messages()), 0);
        Rule rule = find(pieces, "");
        if (rule != null && rule.words().size() == pieces.size() - 1) {
            throw refuse(text, rule.subject(), value.start(), value.end());
        }
    }

    /** The next words, as many as a rule can look at, and an empty one at the end of the text. */
    private static List<Piece> pieces(List<Token> tokens, int at) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = at; i < tokens.size() && pieces.size() <= LONGEST_RULE; i++) {
            for (String part : word(tokens.get(i)).split(" ", LONGEST_RULE)) {
                pieces.add(new Piece(part, tokens.get(i)));
            }
        }
        return pieces;
    }

    private @Nullable Rule find(List<Piece> pieces, String before) {
        // A number may stand first: "25 years old".
        return Stream.of(pieces.getFirst().word(), "<age>")
                .flatMap(first -> byFirstWord.getOrDefault(first, List.of()).stream())
                .filter(rule -> rule.matches(pieces, before))
                .findFirst()
                .orElse(null);
    }

    private static String word(Token token) {
        return switch (token.kind()) {
            case WORD -> Names.fold(token.text());
            case AND -> token.text();
            default -> "";
        };
    }

    private static RefusedException refuse(String text, Subject subject, int start, int end) {
        String reason = "\"" + text.substring(start, end) + "\" asks about " + subject.named
                + ", which must not decide who is found. " + subject.instead;
        return new RefusedException(new QueryReading.Refused(text, QueryReading.Cause.PROTECTED, reason, start, end));
    }
}
