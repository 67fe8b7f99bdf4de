package io.tenure.search.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Terms with frequencies of our own choice. */
final class FrequencyTokens extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final List<Entry> entries = new ArrayList<>();
    private int at;

    private record Entry(String term, int frequency) {}

    /** @param times at least 1 */
    void add(String text, int times) {
        entries.add(new Entry(text, times));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        if (at == entries.size()) {
            return false;
        }
        clearAttributes();
        Entry entry = entries.get(at++);
        term.append(entry.term());
        frequency.setTermFrequency(entry.frequency());
        return true;
    }
}
