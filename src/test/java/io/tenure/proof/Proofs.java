package io.tenure.proof;

import io.tenure.extract.Extractor;
import io.tenure.extract.Extractors;
import io.tenure.ingest.CareerReader;
import io.tenure.parse.CareerParser;
import io.tenure.parse.ParseContext;
import io.tenure.taxonomy.SkillRecogniser;
import io.tenure.taxonomy.Taxonomies;
import io.tenure.taxonomy.Taxonomy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Pages of CVs written in tests; received on a fixed day. */
final class Proofs {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final ProofReader READER = reader();

    private Proofs() {}

    static ProofReader.Result read(String file, String text) {
        return READER.read(file, text.getBytes(StandardCharsets.UTF_8), null);
    }

    static Proof proof(String file, String text) {
        return switch (read(file, text)) {
            case ProofReader.Result.Read(Proof proof) -> proof;
            case ProofReader.Result.Unreadable(String reason) ->
                throw new IllegalArgumentException(file + " " + reason);
        };
    }

    static String page(String file, String text) {
        return ProofPage.of(proof(file, text));
    }

    private static ProofReader reader() {
        Taxonomy taxonomy = Taxonomies.builtIn();
        CareerParser parser = new CareerParser(taxonomy);
        SkillRecogniser recogniser = Taxonomies.recogniser(taxonomy);
        Extractor extractor = Extractors.inProcess();
        CareerReader careers = new CareerReader(
                extractor,
                (document, file, received, stated) -> parser.parse(document, new ParseContext(received, stated, file)),
                recogniser,
                CLOCK);
        return new ProofReader(extractor, parser, recogniser, careers, CLOCK);
    }
}
