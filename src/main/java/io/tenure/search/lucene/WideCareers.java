package io.tenure.search.lucene;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Period;
import io.tenure.query.AskedLeaf;
import io.tenure.query.Evaluator;
import io.tenure.query.Query;
import io.tenure.search.Facet;
import io.tenure.search.FacetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/**
 * The exact slow path: careers with more jobs than a mask has bits are read back and decided by the reference evaluator itself. Remembers
 * the last one; one thread.
 */
final class WideCareers {

    private final LeafReader reader;
    private final Query query;
    private final List<AskedLeaf> wanted;
    private final Evaluator evaluator;
    private final FacetReader facets;
    private @Nullable StoredFields stored;
    private int doc = -1;
    private @Nullable Career career;

    WideCareers(LeafReader reader, SegmentSearch.Shared shared) {
        this.reader = reader;
        this.query = shared.request().query();
        this.wanted = shared.wanted();
        this.evaluator = shared.evaluator();
        this.facets = shared.facets();
    }

    private Career career(int asked) {
        Career known = career;
        if (asked != doc || known == null) {
            try {
                known = StoredCandidates.read(stored(), asked).career();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            doc = asked;
            career = known;
        }
        return known;
    }

    private StoredFields stored() throws IOException {
        if (stored == null) {
            stored = reader.storedFields();
        }
        return stored;
    }

    /** Whether a candidate answers the query, as {@link Decision#value}. */
    int value(int asked) {
        return evaluator.evaluate(query, career(asked)).ordinal();
    }

    /** The values of a facet that jobs of the asked period have. */
    Set<String> valuesOfPeriod(int asked, Facet facet) {
        Career whole = career(asked);
        return facets.read(facet, whole).stream()
                .filter(entry -> entry.job() >= 0)
                .filter(entry -> isAsked(whole, whole.jobs().get(entry.job()).period()))
                .map(FacetReader.Entry::value)
                .collect(Collectors.toSet());
    }

    private boolean isAsked(Career whole, Period period) {
        YearMonth asOf = YearMonth.from(whole.asOf());
        return wanted.stream()
                .filter(leaf -> leaf.scope().choosesByTime())
                .anyMatch(leaf -> evaluator.meets(period, asOf, leaf.scope()) != Certainty.NO);
    }

    /** The periods of the jobs that show any wanted leaf, at whatever time. */
    List<Period> shown(int asked) {
        Career whole = career(asked);
        return IntStream.range(0, whole.jobs().size())
                .filter(job -> wanted.stream().anyMatch(leaf -> shows(whole, job, leaf)))
                .mapToObj(job -> whole.jobs().get(job).period())
                .toList();
    }

    private boolean shows(Career whole, int job, AskedLeaf asked) {
        return !evaluator.isTimeless(asked.leaf(), whole)
                && evaluator.jobsShowing(asked.leaf(), whole).get(job) != Certainty.NO;
    }
}
