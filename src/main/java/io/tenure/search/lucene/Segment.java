package io.tenure.search.lucene;

import io.tenure.search.Facet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;

/** What is kept in memory of one segment as long as it lives: it is read once and never changes. Safe for use by many threads. */
final class Segment {

    private final LeafReader reader;
    private final Map<Facet, FacetDictionary> dictionaries;
    private final PeriodColumns periods;
    private final Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    private final Map<Facet, FacetJobs> facetJobs = new EnumMap<>(Facet.class);

    Segment(LeafReader reader, Map<Facet, FacetDictionary> dictionaries) {
        this.reader = reader;
        this.dictionaries = dictionaries;
        try {
            this.periods = PeriodColumns.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Candidates that it has places for, deleted ones included. */
    int size() {
        return reader.maxDoc();
    }

    PeriodColumns periods() {
        return periods;
    }

    /** The column of a facet that careers have values in; read when it is first asked for. */
    synchronized FacetColumn facet(Facet facet) {
        return facets.computeIfAbsent(facet, this::readFacet);
    }

    /** The same with the jobs that show each value; read when somebody first counts over a period. */
    synchronized FacetJobs facetJobs(Facet facet) {
        return facetJobs.computeIfAbsent(facet, this::readFacetJobs);
    }

    private FacetColumn readFacet(Facet facet) {
        try {
            return FacetColumn.read(reader, Fields.facet(facet), dictionary(facet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FacetJobs readFacetJobs(Facet facet) {
        try {
            return FacetJobs.read(reader, Fields.facet(facet), dictionary(facet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FacetDictionary dictionary(Facet facet) {
        FacetDictionary dictionary = dictionaries.get(facet);
        if (dictionary == null) {
            throw new IllegalArgumentException("careers have no values in facet " + facet.parameter());
        }
        return dictionary;
    }
}
