package io.tenure.search.lucene;

import io.tenure.query.Words;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words at positions that tell where in the CV they stand. Each text (a job's title, its employer, its description; what stands outside the
 * jobs) has a slot of {@value #SLOT} positions of its own, so that no phrase can cross from one into another.
 */
final class PositionedTokens extends TokenStream {

    /** Positions of one slot. Words of a text beyond them are not found. */
    static final int SLOT = 1 << 16;

    private static final int TEXTS_OF_A_JOB = 3;
    private static final int LAST_SLOT = 32_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private int position;

    private record Entry(String term, int position) {}

    /** The slot of a text outside the jobs. */
    static int outside() {
        return 0;
    }

    /** @param text the number of the text within the job, 0 to 2 */
    static int slot(int job, int text) {
        return Math.min(1 + job * TEXTS_OF_A_JOB + text, LAST_SLOT);
    }

    /** The job of a position, or -1 outside the jobs. */
    static int job(int position) {
        return (position / SLOT + TEXTS_OF_A_JOB - 1) / TEXTS_OF_A_JOB - 1;
    }

    /** Adds a text; slots in rising order, texts of the last slot one after the other. */
    void add(int slot, List<Words.Word> words) {
        int next = slot * SLOT;
        for (int i = 0; i < words.size() && i < SLOT; i++) {
            entries.add(new Entry(words.get(i).form(), next + i));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public void reset() {
        at = 0;
        position = -1;
    }

    @Override
    public boolean incrementToken() {
        if (at == entries.size()) {
            return false;
        }
        clearAttributes();
        Entry entry = entries.get(at++);
        int next = Math.max(entry.position(), position);
        term.append(entry.term());
        step.setPositionIncrement(next - position);
        position = next;
        return true;
    }
}
