package io.tenure.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Folded phrases, each with a number, in one finite state transducer: a walk over a text costs one arc a char, however many phrases there
 * are. Safe for use by many threads; a {@link Walker} belongs to one.
 */
final class PhraseSet {

    private final FST<Long> fst;
    private final FirstWords firstWords;

    private PhraseSet(FST<Long> fst, FirstWords firstWords) {
        this.fst = fst;
        this.firstWords = firstWords;
    }

    /** @param phrases in the order of their chars, none empty, numbers from 0 */
    static PhraseSet of(SortedMap<String, Integer> phrases) {
        try {
            PositiveIntOutputs outputs = PositiveIntOutputs.getSingleton();
            FSTCompiler<Long> compiler = new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, outputs).build();
            IntsRefBuilder scratch = new IntsRefBuilder();
            FirstWords firstWords = new FirstWords();
            for (Map.Entry<String, Integer> phrase : phrases.entrySet()) {
                firstWords.add(phrase.getKey());
                compiler.add(Util.toUTF16(phrase.getKey(), scratch), (long) phrase.getValue() + 1);
            }
            return new PhraseSet(FST.fromFSTReader(compiler.compile(), compiler.getFSTReader()), firstWords);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot build the automaton of names in memory", e);
        }
    }

    long ramBytesUsed() {
        return fst.ramBytesUsed();
    }

    /** Whether a phrase may begin with the word of the text that lies there; "no" is certain and costs no walk. */
    boolean mayBegin(Folded text, int start, int end) {
        return firstWords.mayBegin(text, start, end);
    }

    Walker walker() {
        return new Walker(fst);
    }

    /** Walks the automaton along a text, char by char. */
    static final class Walker {

        private final FST<Long> fst;
        private final FST.BytesReader reader;
        private final FST.Arc<Long> arc = new FST.Arc<>();
        private long output;

        private Walker(FST<Long> fst) {
            this.fst = fst;
            this.reader = fst.getBytesReader();
        }

        void restart() {
            fst.getFirstArc(arc);
            output = 0;
        }

        /** Follows one char; false where no phrase goes on with it. */
        boolean step(char c) {
            try {
                if (fst.findTargetArc(c, arc, arc, reader) == null) {
                    return false;
                }
                output += arc.output();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the automaton of names in memory", e);
            }
        }

        boolean isPhrase() {
            return arc.isFinal();
        }

        /** The number of the phrase that ends here; only where {@link #isPhrase}. */
        int phrase() {
            return (int) (output + arc.nextFinalOutput() - 1);
        }
    }
}
