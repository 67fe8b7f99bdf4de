package io.tenure.search.lucene;

import io.tenure.query.AskedLeaf;
import io.tenure.query.Query;
import io.tenure.query.Scope;
import io.tenure.query.Target;
import io.tenure.query.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;

/**
 * Turns a query into a {@link Decision} over one segment. Follows {@link io.tenure.query.Evaluator} step by step: qualifiers are pushed
 * down to the leaves; under {@code same job} and {@code then} the Boolean is decided job by job.
 */
final class Planner {

    private final LeafReader reader;
    private final PeriodColumns periods;
    private final Words words;
    private final int now;
    /** One a leaf, in the order in which they stand in the query. */
    private final List<LeafCursor> planned = new ArrayList<>();

    /** @param now the month of the question */
    Planner(LeafReader reader, PeriodColumns periods, Words words, int now) {
        this.reader = reader;
        this.periods = periods;
        this.words = words;
        this.now = now;
    }

    /** The plan of a whole query. */
    Decision plan(Query query) {
        try {
            return decision(query, Scope.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan's cursors of the wanted leaves, in the order of {@link AskedLeaf#wanted}, so that nothing is read twice. */
    List<LeafCursor> wanted(Query query) {
        List<AskedLeaf> all = AskedLeaf.of(query);
        List<LeafCursor> wanted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).excluded()) {
                wanted.add(planned.get(i));
            }
        }
        return wanted;
    }

    /** New cursors for some leaves, apart from any plan. */
    List<LeafCursor> cursors(List<AskedLeaf> leaves) throws IOException {
        List<LeafCursor> cursors = new ArrayList<>();
        for (AskedLeaf asked : leaves) {
            cursors.add(cursor(asked.leaf().target()));
        }
        return cursors;
    }

    private LeafCursor planned(Query.Leaf leaf) throws IOException {
        LeafCursor cursor = cursor(leaf.target());
        planned.add(cursor);
        return cursor;
    }

    private Decision decision(Query query, Scope scope) throws IOException {
        return switch (query) {
            case Query.Everyone _ -> new Decision.Always();
            case Query.Leaf leaf -> new Decision.Leaf(planned(leaf), jobs(scope));
            case Query.And and -> new Decision.And(decisions(and.parts(), scope));
            case Query.Or or -> new Decision.Or(decisions(or.parts(), scope));
            case Query.Not not -> new Decision.Not(decision(not.part(), scope));
            case Query.During during -> decision(during.part(), scope.during(during.span()));
            case Query.Currently currently -> decision(currently.part(), scope.asCurrently());
            case Query.Formerly formerly -> decision(formerly.part(), scope.asFormerly());
            case Query.ForMonths lasting -> decision(lasting.part(), scope.forMonths(lasting.months()));
            case Query.SameJob same -> sameJob(same.part(), scope);
            case Query.Then then -> decideJobs(within(then, scope), scope);
        };
    }

    private List<Decision> decisions(List<Query> parts, Scope scope) throws IOException {
        List<Decision> decisions = new ArrayList<>();
        for (Query part : parts) {
            decisions.add(decision(part, scope));
        }
        return decisions;
    }

    private Decision sameJob(Query part, Scope scope) throws IOException {
        return switch (part) {
            case Query.During during -> sameJob(during.part(), scope.during(during.span()));
            case Query.Currently currently -> sameJob(currently.part(), scope.asCurrently());
            case Query.Formerly formerly -> sameJob(formerly.part(), scope.asFormerly());
            case Query.ForMonths lasting -> sameJob(lasting.part(), scope.forMonths(lasting.months()));
            case Query.SameJob same -> sameJob(same.part(), scope);
            default -> decideJobs(part, scope);
        };
    }

    private static Query within(Query.Then then, Scope scope) {
        return scope.timed()
                ? new Query.Then(
                        new Query.During(then.first(), scope.span()), new Query.During(then.next(), scope.span()))
                : then;
    }

    private Decision decideJobs(Query query, Scope scope) throws IOException {
        return new Decision.Jobs(jobSet(query), jobs(scope));
    }

    private JobDecision jobs(Scope scope) {
        return JobDecision.of(AskedTime.of(scope, now), periods);
    }

    private JobSet jobSet(Query query) throws IOException {
        return switch (query) {
            case Query.Everyone _ -> new JobSet.All(periods);
            case Query.Leaf leaf -> new JobSet.Leaf(planned(leaf));
            case Query.And and -> new JobSet.And(jobSets(and.parts()), periods);
            case Query.Or or -> new JobSet.Or(jobSets(or.parts()));
            case Query.Not not -> new JobSet.Not(jobSet(not.part()), periods);
            case Query.During during -> at(during.part(), Scope.NONE.during(during.span()));
            case Query.Currently currently -> at(currently.part(), Scope.NONE.asCurrently());
            case Query.Formerly formerly -> at(formerly.part(), Scope.NONE.asFormerly());
            case Query.ForMonths lasting ->
                new JobSet.Lasting(
                        jobSet(lasting.part()), AskedTime.of(Scope.NONE.forMonths(lasting.months()), now), periods);
            case Query.SameJob same -> jobSet(same.part());
            case Query.Then then -> new JobSet.Then(jobSet(then.first()), jobSet(then.next()), periods);
        };
    }

    private JobSet at(Query part, Scope scope) throws IOException {
        return new JobSet.At(jobSet(part), AskedTime.of(scope, now), periods);
    }

    private JobSet[] jobSets(List<Query> parts) throws IOException {
        List<JobSet> sets = new ArrayList<>();
        for (Query part : parts) {
            sets.add(jobSet(part));
        }
        return sets.toArray(JobSet[]::new);
    }

    private LeafCursor cursor(Target target) throws IOException {
        return switch (target) {
            case Target.SkillTarget skill ->
                SkillCursor.open(reader, skill.named() ? Fields.NAMED : Fields.SKILL, skill.skill());
            case Target.TextTarget text -> phrases(text);
            case Target.AnyTarget any -> any(any.alternatives());
        };
    }

    private LeafCursor any(List<Target> alternatives) throws IOException {
        List<LeafCursor> parts = new ArrayList<>();
        for (Target alternative : alternatives) {
            parts.add(cursor(alternative));
        }
        return AnyCursor.of(parts);
    }

    private LeafCursor phrases(Target.TextTarget text) throws IOException {
        List<LeafCursor> parts = new ArrayList<>();
        for (Target.Phrase phrase : text.phrases()) {
            for (String language : LuceneWords.languages(text.field(), fields())) {
                parts.add(phrase(text.field(), phrase, language));
            }
        }
        return AnyCursor.of(parts);
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        reader.getFieldInfos().forEach(field -> fields.add(field.name));
        return fields;
    }

    private LeafCursor phrase(Target.Field field, Target.Phrase phrase, String language) throws IOException {
        List<String> analysed = words.of(field, String.join(" ", phrase.words()), language);
        boolean timeless = field == Target.Field.NAME || field == Target.Field.EDUCATION;
        return PhraseCursor.open(
                reader, Fields.words(field, language), analysed, phrase.slop(), phrase.prefix(), timeless, periods);
    }
}
