package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Months;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The printed form of any tree reads back to the same tree. */
final class QueryPrinterPropertyTest {

    private static final List<String> LEAVES = List.of(
            "Puppet",
            "AWS",
            "exact:AWS",
            "chef",
            "spark",
            "exact:spark",
            "skill:spark",
            "skill:adobe-spark",
            "exact:skill:chef",
            "C#",
            ".NET",
            "CI/CD",
            "R&D",
            "skill:\"black & decker\"",
            "exact:skill:juggling",
            "SRE",
            "title:SRE",
            "exact:SRE",
            "role:nurse",
            "title:(ward)",
            "title:\"ward sister\"~4",
            "employer:\"Young & Co\"",
            "employer:and",
            "location:Leeds",
            "name:\"O'Neill-Smith\"",
            "education:\"Leeds (Beckett)\"",
            "text:after",
            "text:\"for 5 years\"",
            "develop*",
            "\"linux kern*\"",
            "\"linux kernel\"~5",
            "whispering");

    @Property(tries = 2000)
    void readsBackWhatItPrints(@ForAll("queries") Query query) {
        Query numbered = numbered(query);
        String printed = Readings.READER.print(numbered);
        QueryReading.Understood back = Readings.read(printed);
        assertThat(Readings.withoutTyped(back.query())).as(printed).isEqualTo(numbered);
        assertThat(back.understood()).isEqualTo(printed);
    }

    @Provide
    static Arbitrary<Query> queries() {
        return queries(4);
    }

    private static Arbitrary<Query> queries(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Query> smaller = Arbitraries.lazy(() -> queries(depth - 1));
        Arbitrary<List<Query>> parts = smaller.list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves(),
                parts.map(Query.And::new),
                parts.map(Query.Or::new),
                smaller.map(Query.Not::new),
                Combinators.combine(smaller, spans()).as(Query.During::new),
                smaller.map(Query.Currently::new),
                smaller.map(Query.Formerly::new),
                Combinators.combine(smaller, Arbitraries.integers().between(1, 600))
                        .as(Query.ForMonths::new),
                smaller.map(Query.SameJob::new),
                Combinators.combine(smaller, smaller).as(Query.Then::new));
    }

    private static Arbitrary<Query> leaves() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(new Query.Everyone())),
                Tuple.of(
                        20,
                        Arbitraries.of(LEAVES).map(text -> Readings.read(text).query())));
    }

    private static Arbitrary<Span> spans() {
        Arbitrary<Integer> months = Arbitraries.integers().between(Months.index(1950, 1), Months.index(2030, 12));
        Arbitrary<Span> closed =
                Combinators.combine(months, months).as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
        return Arbitraries.oneOf(
                closed,
                months.map(first -> new Span(first, Months.OPEN_END)),
                months.map(last -> new Span(Months.OPEN_START, last)),
                Arbitraries.integers()
                        .between(1950, 2030)
                        .map(year -> new Span(Months.index(year, 1), Months.index(year, 12))),
                Arbitraries.just(Span.ALWAYS));
    }

    /** The tree with its leaves numbered in the order of the text, and without what was typed. */
    private static Query numbered(Query query) {
        AtomicInteger last = new AtomicInteger();
        return Readings.rebuilt(query, leaf -> new Query.Leaf("l" + last.incrementAndGet(), "", leaf.target()));
    }
}
