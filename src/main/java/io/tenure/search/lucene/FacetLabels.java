package io.tenure.search.lucene;

import io.tenure.search.Facet;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** How the values of facets are written in CVs: of several ways, the most frequent. */
final class FacetLabels {

    private final IndexReader reader;

    FacetLabels(IndexReader reader) {
        this.reader = reader;
    }

    /** The label of a value; the value itself where nobody has it. */
    String find(Facet facet, String value) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Fields.label(facet));
        if (terms == null) {
            return value;
        }
        BytesRef prefix = new BytesRef(value + '\0');
        Map<String, Integer> uses = new HashMap<>();
        TermsEnum each = terms.iterator();
        TermsEnum.SeekStatus found = each.seekCeil(prefix);
        BytesRef term = found == TermsEnum.SeekStatus.END ? null : each.term();
        while (term != null && StringHelper.startsWith(term, prefix)) {
            uses.merge(term.utf8ToString().substring(value.length() + 1), each.docFreq(), Integer::sum);
            term = each.next();
        }
        return uses.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(value);
    }
}
