package io.tenure.query;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.Months;
import io.tenure.career.Period;
import io.tenure.career.SkillMention;
import io.tenure.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a query: the reference that every engine must agree with. Plain loops over plain records, written to be read.
 *
 * <ul>
 *   <li>A leaf holds for a career if some job shows it, or the rest of the CV does. Where jobs are chosen by time (a period, currently,
 *       formerly) a job counts as surely as it shows the leaf <em>and</em> meets the time; what only the rest of the CV shows has no time
 *       and is possible.
 *   <li>AND is the minimum, OR the maximum, NOT swaps no and certain. Time distributes over them down to the leaves.
 *   <li>A duration sums the months of the jobs that show the leaf, inside the period, each month once. Certain: the months that lie
 *       between the latest start and the earliest end of jobs that certainly show it. Possible: from the earliest start to the latest end
 *       of all that may. What only the rest of the CV shows has no months.
 *   <li>Under {@code same job}, and on both sides of {@code then}, the Boolean is decided job by job; time and durations around it apply
 *       to the jobs that are left. Around {@code then} a period holds for both jobs, everything else for the later one.
 * </ul>
 */
public final class Evaluator {

    /** Where an undated job's months begin when the months that it may have lasted are summed: January 1950. */
    public static final int FIRST_COUNTED_MONTH = Months.index(1950, 1);

    /** For how many months after the CV was written a job that goes on is certainly the present one. */
    public static final int CURRENT_FOR_MONTHS = 12;

    private final Taxonomy taxonomy;
    private final Words words;
    private final int now;

    /** An evaluator of questions asked in the month {@code now}. */
    public Evaluator(Taxonomy taxonomy, Words words, YearMonth now) {
        this.taxonomy = taxonomy;
        this.words = words;
        this.now = Months.index(now);
    }

    /** Whether a career answers a query. */
    public Certainty evaluate(Query query, Career career) {
        return new Question(career).value(query, Scope.NONE);
    }

    /** How surely each job shows a leaf, leaving all time aside; in the order of {@link Career#jobs()}. */
    public List<Certainty> jobsShowing(Query.Leaf leaf, Career career) {
        return new Question(career).levels(leaf.target()).jobs();
    }

    /** How surely the CV shows a leaf outside its jobs. */
    public Certainty outsideShowing(Query.Leaf leaf, Career career) {
        return new Question(career).levels(leaf.target()).outside();
    }

    /** Whether no time applies to a leaf (a name, a school). */
    public boolean isTimeless(Query.Leaf leaf, Career career) {
        return new Question(career).levels(leaf.target()).timeless();
    }

    /** To how many months the jobs sum up that certainly show a leaf, as far as they certainly lie in the time that is asked. */
    public int certainMonths(Query.Leaf leaf, Career career, Scope scope) {
        Question question = new Question(career);
        return question.surelyLasts(question.levels(leaf.target()).jobs(), scope);
    }

    /** How surely a job of a CV that speaks for {@code asOf} meets the time that is asked; durations are left aside. */
    public Certainty meets(Period period, YearMonth asOf, Scope scope) {
        Certainty result = Certainty.CERTAIN;
        if (scope.timed()) {
            result = result.and(
                    period.overlaps(scope.span().first(), Math.min(scope.span().last(), now)));
        }
        if (scope.currently()) {
            result = result.and(isCurrent(period, asOf, now));
        }
        if (scope.formerly()) {
            result = result.and(isCurrent(period, asOf, now).not());
        }
        return result;
    }

    /** Whether a job can be the present one: certain for a year after the CV was written, possible later or where its end is open. */
    public static Certainty isCurrent(Period period, YearMonth asOf, int now) {
        if (period.ongoing()) {
            return Months.index(asOf) >= now - CURRENT_FOR_MONTHS ? Certainty.CERTAIN : Certainty.POSSIBLE;
        }
        return Certainty.of(period.latestEnd() == Months.OPEN_END, false);
    }

    /** One career being asked. */
    private final class Question {
        private final Career career;
        private final List<Job> jobs;

        Question(Career career) {
            this.career = career;
            this.jobs = career.jobs();
        }

        Certainty value(Query query, Scope scope) {
            return switch (query) {
                case Query.Everyone _ -> Certainty.CERTAIN;
                case Query.Leaf leaf -> decide(levels(leaf.target()), scope);
                case Query.And and ->
                    and.parts().stream().map(part -> value(part, scope)).reduce(Certainty.CERTAIN, Certainty::and);
                case Query.Or or ->
                    or.parts().stream().map(part -> value(part, scope)).reduce(Certainty.NO, Certainty::or);
                case Query.Not not -> value(not.part(), scope).not();
                case Query.During during -> value(during.part(), scope.during(during.span()));
                case Query.Currently currently -> value(currently.part(), scope.asCurrently());
                case Query.Formerly formerly -> value(formerly.part(), scope.asFormerly());
                case Query.ForMonths lasting -> value(lasting.part(), scope.forMonths(lasting.months()));
                case Query.SameJob same -> decideSameJob(same.part(), scope);
                case Query.Then then -> decide(Levels.inJobs(then(within(then, scope))), scope);
            };
        }

        /** Qualifiers that stand directly inside {@code same job} mean the same as outside it. */
        private Certainty decideSameJob(Query part, Scope scope) {
            return switch (part) {
                case Query.During during -> decideSameJob(during.part(), scope.during(during.span()));
                case Query.Currently currently -> decideSameJob(currently.part(), scope.asCurrently());
                case Query.Formerly formerly -> decideSameJob(formerly.part(), scope.asFormerly());
                case Query.ForMonths lasting -> decideSameJob(lasting.part(), scope.forMonths(lasting.months()));
                case Query.SameJob same -> decideSameJob(same.part(), scope);
                default -> decide(Levels.inJobs(jobByJob(part)), scope);
            };
        }

        private Query.Then within(Query.Then then, Scope scope) {
            return scope.timed()
                    ? new Query.Then(
                            new Query.During(then.first(), scope.span()), new Query.During(then.next(), scope.span()))
                    : then;
        }

        private Certainty decide(Levels levels, Scope scope) {
            if (levels.timeless()) {
                return levels.outside();
            }
            if (scope.months() > 0) {
                return lasts(levels.jobs(), scope);
            }
            Certainty best = Certainty.NO;
            for (int i = 0; i < jobs.size(); i++) {
                best = best.or(levels.jobs().get(i).and(meets(jobs.get(i).period(), scope)));
            }
            if (!scope.choosesByTime()) {
                return best.or(levels.outside());
            }
            boolean onlyOutside = levels.anyJob() == Certainty.NO && levels.outside() != Certainty.NO;
            return onlyOutside ? Certainty.POSSIBLE : best;
        }

        private Certainty meets(Period period, Scope scope) {
            return Evaluator.this.meets(period, asOf(), scope);
        }

        private Certainty overlaps(Period period, Span span) {
            return meets(period, Scope.NONE.during(span));
        }

        private YearMonth asOf() {
            return YearMonth.from(career.asOf());
        }

        /** Whether the jobs that show something, and meet the scope, sum up to its months. */
        private Certainty lasts(List<Certainty> levels, Scope scope) {
            return Certainty.of(
                    couldLast(levels, scope) >= scope.months(), surelyLasts(levels, scope) >= scope.months());
        }

        private int surelyLasts(List<Certainty> levels, Scope scope) {
            Set<Integer> months = new HashSet<>();
            for (int i = 0; i < jobs.size(); i++) {
                Period period = jobs.get(i).period();
                if (levels.get(i).and(state(period, scope)) == Certainty.CERTAIN) {
                    addMonths(months, period.latestStart(), period.earliestEnd(), scope.span());
                }
            }
            return months.size();
        }

        private int couldLast(List<Certainty> levels, Scope scope) {
            Set<Integer> months = new HashSet<>();
            for (int i = 0; i < jobs.size(); i++) {
                Period period = jobs.get(i).period();
                if (levels.get(i).and(state(period, scope)) != Certainty.NO) {
                    addMonths(months, period.earliestStart(), period.latestEnd(), scope.span());
                }
            }
            return months.size();
        }

        private Certainty state(Period period, Scope scope) {
            return meets(period, new Scope(Span.ALWAYS, false, scope.currently(), scope.formerly(), 0));
        }

        private void addMonths(Set<Integer> months, int from, int to, Span span) {
            int first = Math.max(Math.max(from, span.first()), FIRST_COUNTED_MONTH);
            int last = Math.min(Math.min(to, span.last()), now);
            for (int month = first; month <= last; month++) {
                months.add(month);
            }
        }

        /** How surely each job, taken alone, answers a query. */
        private List<Certainty> jobByJob(Query query) {
            return switch (query) {
                case Query.Everyone _ -> each(_ -> Certainty.CERTAIN);
                case Query.Leaf leaf -> levels(leaf.target()).jobs();
                case Query.And and -> merge(and.parts(), Certainty.CERTAIN, Certainty::and);
                case Query.Or or -> merge(or.parts(), Certainty.NO, Certainty::or);
                case Query.Not not -> {
                    List<Certainty> part = jobByJob(not.part());
                    yield each(i -> part.get(i).not());
                }
                case Query.During during -> {
                    List<Certainty> part = jobByJob(during.part());
                    yield each(i -> part.get(i).and(overlaps(jobs.get(i).period(), during.span())));
                }
                case Query.Currently currently -> inState(currently.part(), Scope.NONE.asCurrently());
                case Query.Formerly formerly -> inState(formerly.part(), Scope.NONE.asFormerly());
                case Query.ForMonths lasting -> {
                    List<Certainty> part = jobByJob(lasting.part());
                    Scope scope = Scope.NONE.forMonths(lasting.months());
                    yield each(i -> lasts(only(i, part), scope));
                }
                case Query.SameJob same -> jobByJob(same.part());
                case Query.Then then -> then(then);
            };
        }

        private List<Certainty> inState(Query query, Scope scope) {
            List<Certainty> part = jobByJob(query);
            return each(i -> part.get(i).and(meets(jobs.get(i).period(), scope)));
        }

        private List<Certainty> only(int job, List<Certainty> levels) {
            return each(i -> i == job ? levels.get(i) : Certainty.NO);
        }

        private List<Certainty> merge(List<Query> parts, Certainty start, BinaryOperator<Certainty> operator) {
            List<List<Certainty>> each = parts.stream().map(this::jobByJob).toList();
            return each(i -> each.stream().map(part -> part.get(i)).reduce(start, operator));
        }

        private List<Certainty> each(IntFunction<Certainty> value) {
            return IntStream.range(0, jobs.size()).mapToObj(value).toList();
        }

        /** The jobs that answer the later side and began after one that answers the earlier side. */
        private List<Certainty> then(Query.Then then) {
            List<Certainty> first = jobByJob(then.first());
            List<Certainty> next = jobByJob(then.next());
            return each(later -> {
                Certainty best = Certainty.NO;
                for (int earlier = 0; earlier < first.size(); earlier++) {
                    if (earlier != later) {
                        best = best.or(first.get(earlier).and(beganBefore(earlier, later)));
                    }
                }
                return best.and(next.get(later));
            });
        }

        private Certainty beganBefore(int earlier, int later) {
            Period a = jobs.get(earlier).period();
            Period b = jobs.get(later).period();
            return Certainty.of(a.earliestStart() < b.latestStart(), a.latestStart() < b.earliestStart());
        }

        Levels levels(Target target) {
            return switch (target) {
                case Target.SkillTarget skill -> skillLevels(skill);
                case Target.TextTarget text -> textLevels(text);
                case Target.AnyTarget any ->
                    any.alternatives().stream()
                            .map(this::levels)
                            .reduce(Levels::or)
                            .orElseGet(() -> Levels.inJobs(each(_ -> Certainty.NO)));
            };
        }

        private Levels skillLevels(Target.SkillTarget target) {
            Set<String> narrower = target.named() ? Set.of() : taxonomy.descendants(target.skill());
            List<Certainty> inJobs = each(i -> shown(jobs.get(i).mentions(), target.skill(), narrower));
            return new Levels(inJobs, shown(career.mentions(), target.skill(), narrower), false);
        }

        private Certainty shown(List<SkillMention> mentions, String skill, Set<String> narrower) {
            Certainty best = Certainty.NO;
            for (SkillMention mention : mentions) {
                if (mention.skill().equals(skill) || narrower.contains(mention.skill())) {
                    best = best.or(mention.certainty());
                }
            }
            return best;
        }

        private Levels textLevels(Target.TextTarget target) {
            return switch (target.field()) {
                case TITLE -> jobLevels(target, job -> Stream.of(job.title()), "");
                case EMPLOYER -> jobLevels(target, job -> Stream.of(job.employer(), job.via()), "");
                case LOCATION ->
                    jobLevels(
                            target,
                            job -> Stream.of(job.location()),
                            career.person().location());
                case TEXT ->
                    jobLevels(target, job -> Stream.of(job.title(), job.employer(), job.text()), career.rest());
                case NAME ->
                    Levels.always(
                            jobs.size(), has(target, Stream.of(career.person().name())));
                case EDUCATION ->
                    Levels.always(
                            jobs.size(), has(target, career.education().stream().map(Question::words)));
            };
        }

        private static String words(Education education) {
            return Stream.of(education.studyType(), education.area(), education.institution())
                    .filter(part -> part != null)
                    .collect(Collectors.joining(" "));
        }

        private Levels jobLevels(
                Target.TextTarget target, Function<Job, Stream<@Nullable String>> texts, @Nullable String outside) {
            return new Levels(each(i -> has(target, texts.apply(jobs.get(i)))), has(target, Stream.of(outside)), false);
        }

        private Certainty has(Target.TextTarget target, Stream<@Nullable String> texts) {
            boolean found = texts.filter(text -> text != null)
                    .map(text -> words.of(target.field(), text, career.language()))
                    .anyMatch(text ->
                            target.phrases().stream().anyMatch(phrase -> matches(target.field(), phrase, text)));
            return found ? Certainty.CERTAIN : Certainty.NO;
        }

        private boolean matches(Target.Field field, Target.Phrase phrase, List<String> text) {
            List<String> analysed = words.of(field, String.join(" ", phrase.words()), career.language());
            return PhraseMatcher.matches(analysed, phrase.slop(), phrase.prefix(), text);
        }
    }
}
