package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Names;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

/** Short ways to read queries in tests. The month of the question is November 2026. */
final class Readings {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    static final QueryReader READER = new QueryReader(TinyTaxonomy.standard(), new KnownNames(), CLOCK);

    private Readings() {}

    static QueryReading.Understood read(String text) {
        QueryReading reading = READER.read(text);
        assertThat(reading).isInstanceOf(QueryReading.Understood.class);
        return (QueryReading.Understood) reading;
    }

    static QueryReading.Refused refused(String text) {
        QueryReading reading = READER.read(text);
        assertThat(reading).as(text).isInstanceOf(QueryReading.Refused.class);
        return (QueryReading.Refused) reading;
    }

    static List<String> messages(String text) {
        return read(text).messages().stream().map(Message::text).toList();
    }

    /** The tree without what was typed. */
    static Query withoutTyped(Query query) {
        return rebuilt(query, leaf -> new Query.Leaf(leaf.id(), "", leaf.target()));
    }

    /** The tree with other leaves. */
    static Query rebuilt(Query query, UnaryOperator<Query.Leaf> change) {
        return switch (query) {
            case Query.Everyone everyone -> everyone;
            case Query.Leaf leaf -> change.apply(leaf);
            case Query.And and ->
                new Query.And(
                        and.parts().stream().map(part -> rebuilt(part, change)).toList());
            case Query.Or or ->
                new Query.Or(
                        or.parts().stream().map(part -> rebuilt(part, change)).toList());
            case Query.Not not -> new Query.Not(rebuilt(not.part(), change));
            case Query.During during -> new Query.During(rebuilt(during.part(), change), during.span(), during.asked());
            case Query.Currently currently -> new Query.Currently(rebuilt(currently.part(), change));
            case Query.Formerly formerly -> new Query.Formerly(rebuilt(formerly.part(), change));
            case Query.ForMonths lasting -> new Query.ForMonths(rebuilt(lasting.part(), change), lasting.months());
            case Query.SameJob same -> new Query.SameJob(rebuilt(same.part(), change));
            case Query.Then then -> new Query.Then(rebuilt(then.first(), change), rebuilt(then.next(), change));
        };
    }

    /** An index that knows two employers, a town and a few words. */
    private static final class KnownNames implements Vocabulary {
        @Override
        public boolean isName(Target.Field field, String name) {
            List<String> names = switch (field) {
                case EMPLOYER -> List.of("marks & spencer", "centrica", "ernst & young");
                case LOCATION -> List.of("leeds", "milton keynes");
                default -> List.of();
            };
            return names.contains(Names.fold(name));
        }

        @Override
        public boolean hasWord(String word) {
            return List.of("kubernetis", "whispering").contains(Names.fold(word));
        }

        @Override
        public List<String> listNear(String word) {
            return word.equalsIgnoreCase("centrcia") ? List.of("Centrica") : List.of();
        }
    }
}
