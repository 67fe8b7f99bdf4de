package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Education;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Months;
import io.tenure.career.Note;
import io.tenure.career.Period;
import io.tenure.career.Person;
import io.tenure.career.SkillMention;
import io.tenure.career.SkillMention.Claim;
import io.tenure.career.SkillMention.Where;
import io.tenure.query.Query;
import io.tenure.query.Span;
import io.tenure.query.Target;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Careers and questions by chance, small worlds in which much coincides: what the agreement of engines is tried on. */
final class RandomCareers {

    private static final List<String> SKILLS = List.of(
            "cloud", "aws", "ec2", "s3", "configuration-management", "puppet", "chef", "java", "go", "x:unheard");
    private static final List<String> WORDS = List.of(
            "linux",
            "kernels",
            "kernel",
            "servers",
            "managed",
            "managing",
            "L'Oréal",
            "Köln",
            "the",
            "developpeur",
            "développeurs",
            "de",
            "team");
    private static final List<String> TITLES =
            List.of("SRE", "Senior SRE", "Developer", "Kernel developer", "Head chef");
    private static final List<String> LANGUAGES = List.of("en", "en", "de", "fr", "xx");

    private final Random random;

    RandomCareers(long seed) {
        this.random = new Random(seed);
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean chance(double of) {
        return random.nextDouble() < of;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    Candidate candidate(int number) {
        return new Candidate("c" + number, number, "c" + number + ".txt", career());
    }

    private Career career() {
        int jobs = chance(0.01) ? between(65, 70) : chance(0.06) ? between(17, 60) : between(0, 5);
        LocalDate asOf = LocalDate.of(between(2015, 2026), between(1, 12), 1);
        return new Career(
                new Person(words(1, 2), null, chance(0.3) ? words(1, 2) : null, List.of()),
                Contact.NONE,
                IntStream.range(0, jobs).mapToObj(_ -> job(asOf)).toList(),
                IntStream.range(0, between(0, 2)).mapToObj(_ -> education()).toList(),
                List.of(),
                mentions(chance(0.4) ? 2 : 0),
                chance(0.5) ? words(0, 12) : "",
                List.of(),
                any(LANGUAGES),
                asOf,
                chance(0.2) ? List.of(Note.warning("undated", 3)) : List.of());
    }

    private Education education() {
        return new Education(words(1, 3), chance(0.5) ? words(1, 1) : null, null, Period.UNKNOWN, "");
    }

    private Job job(LocalDate asOf) {
        return new Job(
                words(0, 2),
                chance(0.8) ? any(TITLES) : null,
                chance(0.3) ? words(1, 2) : null,
                chance(0.1) ? words(1, 1) : null,
                null,
                period(asOf),
                words(0, 8),
                chance(0.3) ? List.of(words(1, 4)) : List.of(),
                mentions(3));
    }

    private List<SkillMention> mentions(int most) {
        return IntStream.range(0, between(0, most))
                .mapToObj(_ -> {
                    String skill = any(SKILLS);
                    Claim claim = chance(0.7) ? Claim.PLAIN : any(List.of(Claim.values()));
                    Where where = chance(0.2) ? Where.TITLE : Where.KEYWORD;
                    return new SkillMention(skill, skill, claim, where, -1, -1);
                })
                .toList();
    }

    private String words(int least, int most) {
        return String.join(
                " ",
                IntStream.range(0, between(least, most))
                        .mapToObj(_ -> any(WORDS))
                        .toList());
    }

    private Period period(LocalDate asOf) {
        if (chance(0.1)) {
            return Period.UNKNOWN;
        }
        if (chance(0.1)) {
            return new Period(range(), range(), chance(0.2), false);
        }
        int start = between(Months.index(1995, 1), Months.index(2026, 10));
        if (chance(0.15)) {
            return Period.ongoingSince(around(start), YearMonth.from(asOf));
        }
        return Period.of(around(start), around(start + between(0, 100)));
    }

    private MonthRange around(int month) {
        YearMonth exact = Months.toYearMonth(month);
        return chance(0.3) ? MonthRange.ofYear(exact.getYear()) : MonthRange.of(exact);
    }

    private MonthRange range() {
        @Nullable YearMonth earliest = chance(0.3) ? null : YearMonth.of(between(1995, 2026), between(1, 12));
        @Nullable YearMonth latest = chance(0.3) ? null : YearMonth.of(between(1995, 2026), between(1, 12));
        boolean turned = earliest != null && latest != null && earliest.isAfter(latest);
        return turned ? new MonthRange(latest, earliest) : new MonthRange(earliest, latest);
    }

    Query query(int depth) {
        if (depth == 0 || chance(0.2)) {
            return chance(0.03) ? new Query.Everyone() : leaf();
        }
        int below = depth - 1;
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new Query.And(parts(below));
            case 3, 4 -> new Query.Or(parts(below));
            case 5 -> new Query.Not(query(below));
            case 6, 7 -> new Query.During(query(below), span());
            case 8 -> chance(0.5) ? new Query.Currently(query(below)) : new Query.Formerly(query(below));
            case 9 -> new Query.ForMonths(query(below), between(1, 150));
            case 10 -> new Query.SameJob(query(below));
            default -> new Query.Then(query(below), query(below));
        };
    }

    /** Chosen values in up to two facets. */
    Map<Facet, List<String>> choices() {
        Map<Facet, List<String>> choices = new EnumMap<>(Facet.class);
        for (int i = between(0, 2); i > 0; i--) {
            choices.putAll(any(List.of(
                    Map.of(Facet.SKILL, List.of(any(SKILLS), any(SKILLS))),
                    Map.of(Facet.TITLE, List.of("sre", "developer")),
                    Map.of(Facet.EMPLOYER, List.of("linux", "team", "nobody")),
                    Map.of(Facet.LANGUAGE, List.of("en")),
                    Map.of(Facet.EXPERIENCE, List.of("0-2", "20+")),
                    Map.of(Facet.CERTAINTY, List.of("possible")),
                    Map.of(Facet.LAST_USED, List.of("2000-2015", "2020")))));
        }
        return choices;
    }

    SearchRequest.FacetScope scope() {
        return any(List.of(SearchRequest.FacetScope.values()));
    }

    /** Mostly by relevance. */
    SearchRequest.Sort sort() {
        return chance(0.6) ? SearchRequest.Sort.RELEVANCE : any(List.of(SearchRequest.Sort.values()));
    }

    /** Hits a page. */
    int size() {
        return between(1, 5);
    }

    private List<Query> parts(int depth) {
        List<Query> parts = new ArrayList<>();
        for (int i = between(2, 3); i > 0; i--) {
            parts.add(query(depth));
        }
        return parts;
    }

    private Span span() {
        int first = chance(0.3) ? Months.OPEN_START : between(Months.index(1995, 1), Months.index(2027, 12));
        int last = chance(0.3) ? Months.OPEN_END : first + between(-3, 60);
        return new Span(first, last);
    }

    private Query leaf() {
        return new Query.Leaf("l", "typed", chance(0.65) ? skill() : chance(0.8) ? text() : either());
    }

    private Target skill() {
        String skill = any(SKILLS);
        return new Target.SkillTarget(skill, skill, chance(0.3));
    }

    private Target either() {
        return new Target.AnyTarget("either", List.of(skill(), text()));
    }

    private Target text() {
        Target.Field field = chance(0.4) ? Target.Field.TEXT : any(List.of(Target.Field.values()));
        List<Target.Phrase> phrases =
                IntStream.range(0, between(1, 2)).mapToObj(_ -> phrase()).toList();
        return new Target.TextTarget(field, "text", phrases);
    }

    private Target.Phrase phrase() {
        if (chance(0.3)) {
            return new Target.Phrase(List.of(any(TITLES).split(" ", -1)), 0, false);
        }
        List<String> words =
                IntStream.range(0, between(1, 3)).mapToObj(_ -> any(WORDS)).toList();
        if (chance(0.3)) {
            String last = words.getLast();
            List<String> begun = new ArrayList<>(words);
            begun.set(words.size() - 1, last.substring(0, Math.min(last.length(), between(1, 5))));
            return new Target.Phrase(begun, between(0, 2), true);
        }
        return new Target.Phrase(words, between(0, 3), false);
    }
}
