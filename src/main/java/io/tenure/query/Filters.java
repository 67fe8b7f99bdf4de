package io.tenure.query;

import io.tenure.query.Target.Field;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A query as a form holds it: chosen values, months, and the rest as text. Any of the values inside a parameter, all parameters together,
 * all of it in the months.
 *
 * @param rest what no parameter can say, in the words of the language; empty for nothing
 * @param values the chosen values of each parameter: ids of skills, otherwise words; parameters without values are left out
 * @param from the first month asked for, or null
 * @param to the last month asked for, or null
 */
public record Filters(
        String rest,
        Map<Parameter, List<String>> values,
        @Nullable YearMonth from,
        @Nullable YearMonth to) {

    public Filters {
        Map<Parameter, List<String>> chosen = new TreeMap<>();
        values.forEach((parameter, each) -> {
            if (!each.isEmpty()) {
                chosen.put(parameter, List.copyOf(each));
            }
        });
        values = Collections.unmodifiableMap(chosen);
    }

    /** What can be chosen from lists. */
    public enum Parameter {
        SKILL,
        TITLE,
        EMPLOYER,
        LOCATION;

        /** Its name in requests, which is that of the field in the language and of the facet. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The parameter of this name. */
        public static Optional<Parameter> find(String name) {
            return Arrays.stream(values())
                    .filter(parameter -> parameter.parameter().equals(name))
                    .findFirst();
        }

        static Optional<Parameter> of(Field field) {
            return switch (field) {
                case TITLE -> Optional.of(TITLE);
                case EMPLOYER -> Optional.of(EMPLOYER);
                case LOCATION -> Optional.of(LOCATION);
                case TEXT, NAME, EDUCATION -> Optional.empty();
            };
        }
    }
}
