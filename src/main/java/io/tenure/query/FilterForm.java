package io.tenure.query;

import io.tenure.career.Months;
import io.tenure.query.Filters.Parameter;
import io.tenure.query.Target.SkillTarget;
import io.tenure.query.Target.TextTarget;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns queries into {@link Filters} and back. The meaning is kept both ways; the order of what AND joins is not. */
final class FilterForm {
    private final Resolver resolver;
    private final QueryPrinter printer;

    FilterForm(Resolver resolver, QueryPrinter printer) {
        this.resolver = resolver;
        this.printer = printer;
    }

    /** A query as a form holds it. */
    Filters of(Query query) {
        boolean timed = query instanceof Query.During during && isOfMonths(during.span());
        Query part = timed && query instanceof Query.During during ? during.part() : query;
        Span span = timed && query instanceof Query.During during ? during.span() : Span.ALWAYS;
        Map<Parameter, List<String>> values = new EnumMap<>(Parameter.class);
        List<Query> rest = new ArrayList<>();
        for (Query each : part instanceof Query.And and ? and.parts() : List.of(part)) {
            Optional<Choice> choice = choice(each).filter(found -> !values.containsKey(found.parameter()));
            choice.ifPresentOrElse(found -> values.put(found.parameter(), found.values()), () -> rest.add(each));
        }
        return new Filters(rest(rest), values, month(span.first()), month(span.last()));
    }

    private record Choice(Parameter parameter, List<String> values) {}

    private static boolean isOfMonths(Span span) {
        return span.first() != Months.OPEN_START || span.last() != Months.OPEN_END;
    }

    private static @Nullable YearMonth month(int index) {
        return index == Months.OPEN_START || index == Months.OPEN_END ? null : Months.toYearMonth(index);
    }

    private String rest(List<Query> parts) {
        boolean everyone = parts.isEmpty() || parts.equals(List.of(new Query.Everyone()));
        return everyone ? "" : printer.print(Sequence.and(parts));
    }

    private Optional<Choice> choice(Query query) {
        List<Query> leaves = query instanceof Query.Or or ? or.parts() : List.of(query);
        List<Optional<Choice>> choices =
                leaves.stream().map(this::one).distinct().toList();
        if (choices.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Choice> found = choices.stream().flatMap(Optional::stream).toList();
        Parameter parameter = found.getFirst().parameter();
        return found.stream().allMatch(each -> each.parameter() == parameter)
                ? Optional.of(new Choice(
                        parameter,
                        found.stream().flatMap(each -> each.values().stream()).toList()))
                : Optional.empty();
    }

    /** A leaf that a single value stands for. */
    private Optional<Choice> one(Query query) {
        if (!(query instanceof Query.Leaf leaf)) {
            return Optional.empty();
        }
        return switch (leaf.target()) {
            case SkillTarget skill ->
                skill.named() ? Optional.empty() : Optional.of(new Choice(Parameter.SKILL, List.of(skill.skill())));
            case TextTarget text ->
                Parameter.of(text.field())
                        .filter(parameter -> text.equals(target(parameter, text.label())))
                        .map(parameter -> new Choice(parameter, List.of(text.label())));
            case Target.AnyTarget _ -> Optional.empty();
        };
    }

    private Target target(Parameter parameter, String value) {
        return switch (parameter) {
            case SKILL -> resolver.skillWithId(value);
            case TITLE -> resolver.inField(FieldName.TITLE, value, 0);
            case EMPLOYER -> resolver.inField(FieldName.EMPLOYER, value, 0);
            case LOCATION -> resolver.inField(FieldName.LOCATION, value, 0);
        };
    }

    /** Filters in the words of the language. */
    String text(Filters filters) {
        Stream<String> chosen = filters.values().entrySet().stream()
                .map(entry -> entry.getValue().stream()
                        .map(value -> printer.print(target(entry.getKey(), value)))
                        .collect(Collectors.joining(" OR ", "(", ")")));
        Stream<String> rest = filters.rest().isBlank() ? Stream.of() : Stream.of("(" + filters.rest() + ")");
        String all = Stream.concat(chosen, rest).collect(Collectors.joining(" AND "));
        Span span = new Span(
                filters.from() == null ? Months.OPEN_START : Months.index(filters.from()),
                filters.to() == null ? Months.OPEN_END : Months.index(filters.to()));
        return isOfMonths(span) ? "(" + (all.isEmpty() ? "*" : all) + ") " + span.toWords() : all;
    }
}
