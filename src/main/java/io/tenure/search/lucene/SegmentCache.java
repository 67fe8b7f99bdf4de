package io.tenure.search.lucene;

import io.tenure.search.Facet;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The {@link Segment}s in memory, by the key that a segment keeps while only its deletions change. Safe for use by many threads. */
final class SegmentCache {

    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();
    private final Map<Facet, FacetDictionary> dictionaries = new EnumMap<>(Facet.class);

    SegmentCache() {
        CandidateDocument.INDEXED.forEach(facet -> dictionaries.put(facet, new FacetDictionary()));
    }

    FacetDictionary dictionary(Facet facet) {
        FacetDictionary dictionary = dictionaries.get(facet);
        if (dictionary == null) {
            throw new IllegalArgumentException("careers have no values in facet " + facet.parameter());
        }
        return dictionary;
    }

    Segment get(LeafReader reader) {
        IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
        return segments.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(segments::remove);
            return new Segment(reader, dictionaries);
        });
    }
}
