package io.tenure.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** Documents of any of some iterators. Those that are on the present document may be read; none is ever beyond what was asked. */
final class UnionIterator extends DocIdSetIterator {

    private final DocIdSetIterator[] parts;
    private int doc = -1;

    private UnionIterator(List<DocIdSetIterator> parts) {
        this.parts = parts.toArray(DocIdSetIterator[]::new);
    }

    static DocIdSetIterator of(List<DocIdSetIterator> parts) {
        return switch (parts.size()) {
            case 0 -> DocIdSetIterator.empty();
            case 1 -> parts.getFirst();
            default -> new UnionIterator(parts);
        };
    }

    @Override
    public int docID() {
        return doc;
    }

    @Override
    public int nextDoc() throws IOException {
        return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
        int least = NO_MORE_DOCS;
        for (DocIdSetIterator part : parts) {
            int at = part.docID();
            least = Math.min(least, at < target ? part.advance(target) : at);
        }
        doc = least;
        return doc;
    }

    @Override
    public long cost() {
        long sum = 0;
        for (DocIdSetIterator part : parts) {
            sum += part.cost();
        }
        return sum;
    }
}
