package io.tenure.search.lucene;

import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** Shows what any of some cursors shows. */
final class AnyCursor extends LeafCursor {

    private final LeafCursor[] parts;
    private final DocIdSetIterator candidates;
    private final boolean timeless;

    private AnyCursor(List<LeafCursor> parts) {
        this.parts = parts.toArray(LeafCursor[]::new);
        this.candidates =
                UnionIterator.of(parts.stream().map(LeafCursor::candidates).toList());
        this.timeless = parts.stream().allMatch(LeafCursor::isTimeless);
    }

    static LeafCursor of(List<LeafCursor> parts) {
        return switch (parts.size()) {
            case 0 -> new Nothing(false);
            case 1 -> parts.getFirst();
            default -> new AnyCursor(parts);
        };
    }

    @Override
    void read(int doc) {
        for (LeafCursor part : parts) {
            part.load(doc);
            certain |= part.certain;
            possible |= part.possible;
            outside = Math.max(outside, part.outside);
            named |= part.named;
            titled |= part.titled;
        }
    }

    @Override
    DocIdSetIterator candidates() {
        return candidates;
    }

    @Override
    boolean isTimeless() {
        return timeless;
    }
}
