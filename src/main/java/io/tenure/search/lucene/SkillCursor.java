package io.tenure.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Reads the {@linkplain JobMask job masks} of one term. */
final class SkillCursor extends LeafCursor {

    private static final int PARTS = JobMask.CERTAIN_PARTS + JobMask.HEDGED_PARTS;

    private final LeafReader reader;
    private final String field;
    private final String term;
    private final PostingsEnum postings;
    private @Nullable PostingsEnum @Nullable [] parts;

    private SkillCursor(LeafReader reader, String field, String term, PostingsEnum postings) {
        this.reader = reader;
        this.field = field;
        this.term = term;
        this.postings = postings;
    }

    static LeafCursor open(LeafReader reader, String field, String term) throws IOException {
        PostingsEnum postings = reader.postings(new Term(field, term), PostingsEnum.FREQS);
        return postings == null ? new Nothing(false) : new SkillCursor(reader, field, term, postings);
    }

    @Override
    DocIdSetIterator candidates() {
        return postings;
    }

    @Override
    void read(int doc) {
        try {
            if (isAt(postings, doc)) {
                readMask(postings.freq(), doc);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isAt(PostingsEnum postings, int doc) throws IOException {
        return (postings.docID() < doc ? postings.advance(doc) : postings.docID()) == doc;
    }

    private void readMask(int frequency, int doc) throws IOException {
        certain = JobMask.jobs(frequency);
        outside = (frequency & JobMask.OUTSIDE) * CERTAIN;
        named = (frequency & JobMask.NAMED) != 0;
        titled = (frequency & JobMask.TITLED) != 0;
        possible = certain;
        if ((frequency & JobMask.MORE) != 0) {
            readMore(doc);
        }
    }

    private void readMore(int doc) throws IOException {
        for (int part = 0; part < JobMask.CERTAIN_PARTS; part++) {
            certain |= JobMask.certainJobs(part(part, doc), part);
        }
        possible = certain;
        for (int part = 0; part < JobMask.HEDGED_PARTS; part++) {
            int frequency = part(JobMask.CERTAIN_PARTS + part, doc);
            possible |= JobMask.hedgedJobs(frequency, part);
            boolean hedgedOutside = part == 0 && (frequency & JobMask.OUTSIDE) != 0;
            outside = hedgedOutside ? Math.max(outside, POSSIBLE) : outside;
        }
    }

    private int part(int number, int doc) throws IOException {
        PostingsEnum part = parts()[number];
        return part != null && isAt(part, doc) ? part.freq() : 0;
    }

    private @Nullable PostingsEnum[] parts() throws IOException {
        @Nullable PostingsEnum[] known = parts;
        if (known == null) {
            known = new @Nullable PostingsEnum[PARTS];
            for (int i = 0; i < PARTS; i++) {
                known[i] = reader.postings(new Term(Fields.more(field), partTerm(i)), PostingsEnum.FREQS);
            }
            parts = known;
        }
        return known;
    }

    private String partTerm(int number) {
        return number < JobMask.CERTAIN_PARTS
                ? JobMask.certainTerm(term, number)
                : JobMask.hedgedTerm(term, number - JobMask.CERTAIN_PARTS);
    }
}
