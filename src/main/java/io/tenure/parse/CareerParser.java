package io.tenure.parse;

import io.tenure.career.Career;
import io.tenure.extract.Document;
import io.tenure.taxonomy.Taxonomy;

/**
 * Reads a career from the lines of a document. Never throws for what a document holds, takes time linear in its length, and is safe for
 * use by many threads.
 */
public final class CareerParser {

    private final Vocabulary words;

    public CareerParser(Taxonomy taxonomy) {
        this(Vocabulary.of(taxonomy));
    }

    CareerParser(Vocabulary words) {
        this.words = words;
    }

    /** The career that a document tells. */
    public Career parse(Document document, ParseContext context) {
        return new CareerReading(words, document, context, Trace.off()).read();
    }

    /** The career that a document tells, with the places where it tells it. */
    public Marked parseMarked(Document document, ParseContext context) {
        Trace trace = Trace.on();
        return new Marked(document, new CareerReading(words, document, context, trace).read(), trace);
    }
}
