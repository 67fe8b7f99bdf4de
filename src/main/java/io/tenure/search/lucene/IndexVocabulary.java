package io.tenure.search.lucene;

import io.tenure.query.Target;
import io.tenure.query.Vocabulary;
import io.tenure.search.Facet;
import io.tenure.search.FacetNames;
import io.tenure.search.IndexException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** What the terms of the index say about names and words. Safe for use by many threads. */
final class IndexVocabulary implements Vocabulary {

    private static final int MOST_NEAR = 5;
    private static final int SHORT_WORD = 5;

    private final Readers readers;

    IndexVocabulary(Readers readers) {
        this.readers = readers;
    }

    private interface Question<T> {
        T ask(DirectoryReader reader) throws IOException;
    }

    private <T> T read(Question<T> question) {
        try {
            DirectoryReader reader = readers.acquire();
            try {
                return question.ask(reader);
            } finally {
                readers.release(reader);
            }
        } catch (IOException e) {
            throw new IndexException("the index failed: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isName(Target.Field field, String name) {
        Facet facet = switch (field) {
            case EMPLOYER -> Facet.EMPLOYER;
            case LOCATION -> Facet.LOCATION;
            case TITLE -> Facet.TITLE;
            case TEXT, NAME, EDUCATION -> null;
        };
        return facet != null && has(Fields.facet(facet), FacetNames.fold(name));
    }

    @Override
    public boolean mayBeginEmployer(String word) {
        BytesRef prefix = new BytesRef(FacetNames.fold(word));
        return read(reader -> {
            for (LeafReaderContext segment : reader.leaves()) {
                Terms terms = segment.reader().terms(Fields.facet(Facet.EMPLOYER));
                if (terms != null && begins(terms.iterator(), prefix)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static boolean begins(TermsEnum each, BytesRef prefix) throws IOException {
        return each.seekCeil(prefix) != TermsEnum.SeekStatus.END && StringHelper.startsWith(each.term(), prefix);
    }

    @Override
    public boolean hasWord(String word) {
        return has(Fields.VOCABULARY, FacetNames.fold(word));
    }

    private boolean has(String field, String term) {
        return read(reader -> reader.docFreq(new Term(field, term)) > 0);
    }

    private record Near(String word, float likeness, int uses) {}

    @Override
    public List<String> listNear(String word) {
        String folded = FacetNames.fold(word);
        if (folded.isEmpty()) {
            return List.of();
        }
        return read(reader -> {
            Terms terms = MultiTerms.getTerms(reader, Fields.VOCABULARY);
            return terms == null ? List.of() : near(terms, folded);
        });
    }

    /** One slip in a short word, two in a longer one; the first letter is right. */
    private static List<String> near(Terms terms, String folded) throws IOException {
        int slips = folded.length() <= SHORT_WORD ? 1 : 2;
        Term asked = new Term(Fields.VOCABULARY, folded);
        FuzzyTermsEnum each = new FuzzyTermsEnum(terms, asked, slips, 1, true);
        List<Near> found = new ArrayList<>();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            float likeness =
                    each.attributes().addAttribute(BoostAttribute.class).getBoost();
            found.add(new Near(term.utf8ToString(), likeness, each.docFreq()));
        }
        return found.stream()
                .filter(near -> !near.word().equals(folded))
                .sorted(Comparator.comparingDouble(Near::likeness)
                        .thenComparingInt(Near::uses)
                        .reversed()
                        .thenComparing(Near::word))
                .limit(MOST_NEAR)
                .map(Near::word)
                .toList();
    }
}
