package io.tenure.query;

import io.tenure.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;

/**
 * Reads what a recruiter types. Never throws: what cannot be read as meant is searched as words, with a message; what must not be asked
 * is refused. Linear in the length of the text. Safe for use by many threads; keep one, since each walks through the names of the whole
 * taxonomy to know mistyped words.
 */
public final class QueryReader {

    /** The longest query that is read, in chars. */
    public static final int LONGEST = 10_000;

    private static final int MOST_TOKENS = 2_000;

    private final Taxonomy taxonomy;
    private final Resolver resolver;
    private final Spelling spelling;
    private final ProtectedQuestions guarded = ProtectedQuestions.load();
    private final QueryPrinter printer;
    private final FilterForm form;
    private final Clock clock;

    /** @param clock tells from which month "last 5 years" counts back */
    public QueryReader(Taxonomy taxonomy, Vocabulary vocabulary, Clock clock) {
        this.taxonomy = taxonomy;
        this.resolver = new Resolver(taxonomy, vocabulary);
        this.spelling = new Spelling(() -> KnownName.of(taxonomy), vocabulary);
        this.printer = new QueryPrinter(resolver);
        this.form = new FilterForm(resolver, printer);
        this.clock = clock;
        Thread.ofPlatform().daemon().name("spelling").start(spelling::warm);
    }

    /** Waits until mistyped words can be looked up; a thread of its own makes that ready from the beginning. */
    void warm() {
        spelling.warm();
    }

    public QueryReading read(String text) {
        if (text.length() > LONGEST) {
            return new QueryReading.Refused(
                    text,
                    QueryReading.Cause.TOO_LARGE,
                    "This query has " + text.length() + " characters; at most " + LONGEST + " are read.",
                    LONGEST,
                    text.length());
        }
        try {
            return understand(text);
        } catch (RefusedException e) {
            return e.refused();
        }
    }

    private QueryReading.Understood understand(String text) throws RefusedException {
        Messages messages = new Messages();
        List<Token> tokens = Lexer.cut(text, messages);
        if (tokens.size() > MOST_TOKENS) {
            Token first = tokens.get(MOST_TOKENS);
            String reason = "This query has more than " + MOST_TOKENS + " words and signs. Ask for less at once.";
            throw new RefusedException(
                    new QueryReading.Refused(text, QueryReading.Cause.TOO_LARGE, reason, first.start(), text.length()));
        }
        guarded.refuseFields(text, tokens);
        Leaves leaves = new Leaves(taxonomy, printer);
        LeafReader leafReader = new LeafReader(text, resolver, spelling, guarded, printer, leaves, messages);
        Query query = new QueryParser(text, tokens, YearMonth.now(clock), messages, leafReader).read();
        TimelessLeaves.tell(query, leaves.all(), messages);
        return new QueryReading.Understood(text, query, printer.print(query), leaves.all(), messages.inOrder());
    }

    /** A tree in the words of the language, fully bracketed; reads back to the same tree. */
    public String print(Query query) {
        return printer.print(query);
    }

    /** A query as a form holds it: the same meaning in parameters, and what they cannot say as text. */
    public Filters toFilters(Query query) {
        return form.of(query);
    }

    /** Filters in the words of the language; {@link #read} makes a query of them. Empty where nothing is chosen. */
    public String toText(Filters filters) {
        return form.text(filters);
    }
}
