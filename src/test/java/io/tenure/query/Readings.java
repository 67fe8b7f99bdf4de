package io.tenure.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.tenure.career.Names;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

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
