package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Certainty;
import io.tenure.career.Job;
import io.tenure.career.Months;
import io.tenure.career.SkillMention;
import io.tenure.query.Query;
import io.tenure.query.Target;
import io.tenure.taxonomy.JobTitle;
import io.tenure.taxonomy.Taxonomy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes a query out of a career that finds careers like it: its most telling skills, weighed by how long and how lately they were used, and
 * its present title; any of them matches, and whoever shares more ranks higher. The query can be edited like any other.
 *
 * <pre>
 * weight(skill) = sum over the jobs that certainly show it of (1 + years) × 2^(-years since the job ended / 5)
 * order         = weight × telling, see {@link Ranking#telling}
 * </pre>
 */
public final class MoreLikeThis {

    private static final int SKILLS = 8;
    private static final int WEIGHED = 24;
    private static final double HALF_LIFE_MONTHS = 60;

    private final CandidateIndex index;
    private final Taxonomy taxonomy;

    public MoreLikeThis(CandidateIndex index, Taxonomy taxonomy) {
        this.index = index;
        this.taxonomy = taxonomy;
    }

    private record Weighed(Query.Leaf leaf, double weight) {}

    /** The query; everybody where the career shows nothing to go by. */
    public Query query(Career career) {
        List<Target> targets = new ArrayList<>();
        title(career).ifPresent(targets::add);
        skills(career).forEach(weighed -> targets.add(weighed.leaf().target()));
        List<Query> leaves = new ArrayList<>();
        for (Target target : targets) {
            leaves.add(new Query.Leaf("l" + (leaves.size() + 1), target.label(), target));
        }
        return switch (leaves.size()) {
            case 0 -> new Query.Everyone();
            case 1 -> leaves.getFirst();
            default -> new Query.Or(leaves);
        };
    }

    private Optional<Target> title(Career career) {
        return career.jobs().stream()
                .limit(1)
                .flatMap(job -> Stream.ofNullable(job.title()))
                .flatMap(title -> taxonomy.findTitleWithin(title).stream())
                .map(MoreLikeThis::target)
                .findFirst();
    }

    private static Target target(JobTitle title) {
        List<Target.Phrase> phrases = Stream.concat(Stream.of(title.label()), title.aliases().stream())
                .map(name -> new Target.Phrase(List.of(name.split(" ", -1)), 0, false))
                .toList();
        return new Target.TextTarget(Target.Field.TITLE, title.label(), phrases);
    }

    private List<Weighed> skills(Career career) {
        Map<String, Double> weights = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        int asOf = Months.index(YearMonth.from(career.asOf()));
        for (Job job : career.jobs()) {
            double weight = weight(job, asOf);
            job.mentions().stream()
                    .filter(mention -> mention.certainty() == Certainty.CERTAIN)
                    .map(SkillMention::skill)
                    .distinct()
                    .forEach(skill -> weights.merge(skill, weight, Double::sum));
            job.mentions().forEach(mention -> labels.putIfAbsent(mention.skill(), mention.label()));
        }
        int all = index.size();
        return weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(WEIGHED)
                .map(entry -> weighed(entry.getKey(), labels.getOrDefault(entry.getKey(), ""), entry.getValue(), all))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(SKILLS)
                .toList();
    }

    private Weighed weighed(String skill, String label, double weight, int all) {
        Query.Leaf leaf = new Query.Leaf(skill, label, new Target.SkillTarget(skill, label, false));
        return new Weighed(leaf, weight * Ranking.telling(index.count(leaf, Certainty.POSSIBLE), all));
    }

    private static double weight(Job job, int asOf) {
        int from = job.period().latestStart();
        int to = Math.min(job.period().earliestEnd(), asOf);
        double years = Math.max(0, to - from + 1) / 12.0;
        double since = to == Months.OPEN_START ? HALF_LIFE_MONTHS : Math.max(0, asOf - to);
        return (1 + years) * Math.pow(2, -since / HALF_LIFE_MONTHS);
    }
}
