package io.tenure.query;

import io.tenure.query.Token.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a query by recursive descent. Everything that people type is read as something; what does not fit the grammar is
 * left out or read as words, with a message.
 *
 * <pre>
 * query     = segment { [ AND | OR ] segment } ;     (* AND binds tighter than OR *)
 * segment   = boolean { qualifier | THEN boolean { qualifier } } ;
 * boolean   = and { OR and } ;
 * and       = not { [ AND ] not } ;
 * not       = [ NOT ] ( prefix not { not } | primary ) ;
 * primary   = leaf | [ field ] "(" query ")" | "*" ;
 * leaf      = name | [ field ] word [ "*" ] | [ field ] quoted [ "~" number ] ;
 * field     = [ "exact:" ] ( "skill:" | "title:" | "role:" | "employer:" | "location:" | "name:" | "education:" | "text:" ) | "exact:" ;
 * prefix    = amount [ "experience" ] [ "of" | "with" | "in" ] | "currently" | "formerly" ;
 * qualifier = ( "after" | "since" | "before" | "until" | "in" | "during" ) date
 *           | ( "between" | "from" | "in" ) date ( "and" | "to" | "-" ) date | "from" date
 *           | [ "in" [ "the" ] ] "last" amount | "at any time"
 *           | "currently" | "now" | "current" | "formerly" | "previously"
 *           | [ "for" ] [ "at least" | "over" ] amount [ "experience" ] | [ "in" [ "the" ] ] "same job" ;
 * date      = 2010 | 2010-06 | 06/2010 | June 2010 ;
 * amount    = number [ "+" ] ( "years" | "months" ) ;
 * AND       = "and" | "&amp;" | "&amp;&amp;" ;   OR = "or" | "|" | "||" ;   NOT = "not" | "-" | "!" ;   THEN = "then" | "->" ;
 * </pre>
 *
 * <p>Words of the grammar count in any case. A qualifier binds to the whole Boolean before it, back to the last qualifier; what no
 * qualifier closes joins the rest by the strength of AND and OR. A name is the longest run of words that the taxonomy or the index knows.
 * A qualifier before the first operand of a query or of brackets holds for the Boolean that follows.
 */
final class QueryParser {
    private static final int DEEPEST = 200;
    private static final int MOST_LEAVES = 500;
    private static final int MOST_QUALIFIERS = 500;

    private final String text;
    private final List<Token> tokens;
    private final Qualifiers qualifiers;
    private final Messages messages;
    private final LeafReader leaves;
    private int at;
    private int depth;
    private int qualified;

    QueryParser(String text, List<Token> tokens, YearMonth now, Messages messages, LeafReader leaves) {
        this.text = text;
        this.tokens = tokens;
        this.qualifiers = new Qualifiers(tokens, now);
        this.messages = messages;
        this.leaves = leaves;
    }

    /** The whole query; {@link Query.Everyone} where nothing is asked. */
    Query read() throws RefusedException {
        Query query = query(null);
        return query == null ? new Query.Everyone() : query;
    }

    private @Nullable Query query(@Nullable FieldName field) throws RefusedException {
        return new Group(field, false).read();
    }

    /** What stands between two brackets, or between THEN and the end of its segment. */
    private final class Group {
        private final @Nullable FieldName field;
        private final boolean oneSegment;
        private final Sequence sequence = new Sequence();
        private @Nullable Token operator;
        private @Nullable Token lead;

        Group(@Nullable FieldName field, boolean oneSegment) {
            this.field = field;
            this.oneSegment = oneSegment;
        }

        @Nullable
        Query read() throws RefusedException {
            while (!ends()) {
                step();
            }
            if (operator != null && !oneSegment) {
                messages.add("There is nothing after \"" + operator.text() + "\": it is left out.", operator);
            }
            if (sequence.isEmpty() && lead != null) {
                messages.add(
                        "There is nothing before or after \"" + lead.text() + "\" that it could be asked of.", lead);
            }
            return sequence.whole();
        }

        private boolean ends() {
            Token token = token();
            if (token.is(Kind.END) || (token.is(Kind.CLOSE) && depth > 0)) {
                return true;
            }
            return oneSegment
                    && !sequence.isEmpty()
                    && (token.isThen() || (sequence.isClosed() && qualifiers.after(at) == null));
        }

        private void step() throws RefusedException {
            if (token().is(Kind.BREAK)) {
                at++;
            } else if (token().is(Kind.CLOSE)) {
                messages.add("This bracket closes nothing: it is left out.", token());
                at++;
            } else if (!qualify() && !then() && !operator()) {
                Query operand = operand(field);
                if (operand != null) {
                    sequence.add(operator != null && operator.isOr(), operand);
                    operator = null;
                }
            }
        }

        private boolean qualify() throws RefusedException {
            Match<Qualifier> match = qualifiers.after(at);
            boolean leads = sequence.isEmpty();
            if (match == null || (leads && qualifiers.prefix(at) != null && startsOperand(match.next()))) {
                return false;
            }
            if (operator != null && !leads && qualifiers.prefix(at) != null && startsOperand(match.next())) {
                return false;
            }
            countQualifier();
            dropOperator();
            if (leads) {
                lead = token();
                sequence.lead(match.value());
            } else {
                sequence.qualify(match.value()::of);
            }
            at = match.next();
            return true;
        }

        private boolean then() throws RefusedException {
            if (!token().isThen() || sequence.isEmpty() || !startsOperand(at + 1)) {
                return false;
            }
            countQualifier();
            dropOperator();
            at++;
            Query next = new Group(field, true).read();
            if (next != null) {
                sequence.qualify(first -> new Query.Then(first, next));
            }
            return true;
        }

        private boolean operator() {
            Token token = token();
            if (!token.isAnd() && !token.isOr()) {
                return false;
            }
            at++;
            if (sequence.isEmpty()) {
                messages.add("There is nothing before \"" + token.text() + "\": it is left out.", token);
            } else {
                operator = operator != null && operator.isOr() ? operator : token;
            }
            return true;
        }

        private void dropOperator() {
            if (operator != null) {
                messages.add("\"" + operator.text() + "\" joins nothing here: it is left out.", operator);
                operator = null;
            }
        }
    }

    private void countQualifier() throws RefusedException {
        if (++qualified > MOST_QUALIFIERS) {
            throw refuse("This query has more than " + MOST_QUALIFIERS + " qualifiers. Ask for less at once.");
        }
    }

    /** One operand with what stands before it, or null where it came to nothing. */
    private @Nullable Query operand(@Nullable FieldName field) throws RefusedException {
        if (token().isNot()) {
            return negated(field);
        }
        Match<Qualifier> prefix = qualifiers.prefix(at);
        if (prefix != null && startsOperand(prefix.next())) {
            at = prefix.next();
            Query side = sideBySide(field);
            return side == null ? null : prefix.value().of(side);
        }
        if (token().is(Kind.OPEN)) {
            return group(field);
        }
        return token().is(Kind.FIELD) ? fielded() : leaf(field);
    }

    private @Nullable Query negated(@Nullable FieldName field) throws RefusedException {
        Token not = token();
        at++;
        if (!startsOperand(at)) {
            messages.add("There is nothing after \"" + not.text() + "\": it is left out.", not);
            return null;
        }
        descend();
        Query part = operand(field);
        depth--;
        return part == null ? null : new Query.Not(part);
    }

    /** The operands up to the next operator, comma, qualifier or bracket. */
    private @Nullable Query sideBySide(@Nullable FieldName field) throws RefusedException {
        List<Query> parts = new ArrayList<>();
        descend();
        do {
            Query part = operand(field);
            if (part != null) {
                parts.add(part);
            }
        } while (startsOperand(at) && !token().isNot() && qualifiers.after(at) == null);
        depth--;
        return parts.isEmpty() ? null : Sequence.and(parts);
    }

    private @Nullable Query group(@Nullable FieldName field) throws RefusedException {
        Token open = token();
        descend();
        at++;
        Query query = query(field);
        depth--;
        if (token().is(Kind.CLOSE)) {
            at++;
        } else {
            messages.add("This bracket is not closed: it is read as closed at the end.", open);
        }
        return query;
    }

    private @Nullable Query fielded() throws RefusedException {
        Token name = token();
        FieldName field = FieldName.find(name.text()).orElse(FieldName.TEXT);
        boolean exact = field == FieldName.EXACT && tokens.get(at + 1).is(Kind.FIELD);
        if (exact) {
            at++;
            field = FieldName.find(token().text()).orElse(FieldName.TEXT);
        }
        at++;
        if (token().is(Kind.OPEN)) {
            return group(field);
        }
        if (!token().is(Kind.WORD) && !token().is(Kind.QUOTED)) {
            messages.add("There is nothing after \"" + name.text() + ":\": it is left out.", name);
            return null;
        }
        Query leaf = leaves.inField(tokens, at++, name.start(), field, exact);
        return counted(leaf);
    }

    private @Nullable Query leaf(@Nullable FieldName field) throws RefusedException {
        if (field != null) {
            return counted(leaves.inField(tokens, at++, tokens.get(at - 1).start(), field, false));
        }
        Match<List<Query>> read = leaves.bare(tokens, at);
        at = read.next();
        return counted(read.value().isEmpty() ? null : Sequence.and(read.value()));
    }

    private @Nullable Query counted(@Nullable Query query) throws RefusedException {
        if (leaves.count() > MOST_LEAVES) {
            throw refuse("This query asks for more than " + MOST_LEAVES + " things. Ask for less at once.");
        }
        return query;
    }

    private void descend() throws RefusedException {
        if (++depth > DEEPEST) {
            throw refuse("Brackets and negations are nested more than " + DEEPEST + " deep. Take some away.");
        }
    }

    private RefusedException refuse(String reason) {
        Token here = token();
        return new RefusedException(
                new QueryReading.Refused(text, QueryReading.Cause.TOO_LARGE, reason, here.start(), here.end()));
    }

    /** Whether something that can be asked for stands at a token. */
    private boolean startsOperand(int i) {
        Token token = tokens.get(Math.min(i, tokens.size() - 1));
        return switch (token.kind()) {
            case WORD -> !token.isAnd() && !token.isOr();
            case QUOTED, FIELD, OPEN, NOT -> true;
            default -> false;
        };
    }

    private Token token() {
        return tokens.get(at);
    }
}
