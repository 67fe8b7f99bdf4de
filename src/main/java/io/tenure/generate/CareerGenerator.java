package io.tenure.generate;

import io.tenure.career.Career;
import io.tenure.career.Contact;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Months;
import io.tenure.career.Period;
import io.tenure.career.Person;
import io.tenure.career.SkillMention;
import io.tenure.taxonomy.JobTitle;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Makes up careers. The same seed and number give the same career, whatever was made before, so that many threads can work on one set.
 *
 * <p>3 to 9 jobs of 60 to 100 words from 1990 to the as-of day; skills, titles and employers by {@link Zipf}; 5% of the jobs undated, 20%
 * dated by years only, some overlapping the one before.
 */
public final class CareerGenerator {

    /** The day for which all generated CVs speak. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private static final List<String> COMMON_SKILLS = List.of(
            "linux",
            "sql",
            "aws",
            "java",
            "python",
            "puppet",
            "git",
            "docker",
            "javascript",
            "mysql",
            "kubernetes",
            "excel",
            "jenkins",
            "postgresql",
            "terraform",
            "ansible",
            "oracle-database",
            "project-management",
            "chef",
            "solaris");
    private static final List<String> COMMON_TITLES = List.of(
            "software-developer",
            "systems-administrator",
            "project-manager",
            "site-reliability-engineer",
            "consultant",
            "data-analyst",
            "accountant",
            "nurse",
            "teacher",
            "electrician");
    private static final String[] FIRST = {
        "Alba", "Bram", "Cato", "Dilys", "Enid", "Fabio", "Greta", "Hamza", "Ines", "Joost", "Kemal", "Lowri", "Milos",
        "Nadia", "Orla", "Petra", "Quentin", "Rhian", "Sven", "Tariq", "Ursula", "Vera", "Wim", "Xenia", "Yusuf", "Zora"
    };
    private static final String[] SYLLABLES = {
        "ar", "bel", "cor", "dan", "el", "fen", "gar", "hol", "ib", "jor", "kel", "lor", "mer", "nor", "os", "pen",
        "quil", "ros", "sel", "tor", "ul", "ver", "wen", "yar", "zel"
    };
    private static final String[] TRADES = {
        "Foods",
        "Logistics",
        "Software",
        "Energy",
        "Insurance",
        "Clinics",
        "Media",
        "Bank",
        "Rail",
        "Textiles",
        "Labs",
        "Retail"
    };
    private static final String[] TOWNS = {
        "Leeds", "Bristol", "Cardiff", "Glasgow", "Dublin", "Utrecht", "Lyon", "Graz", "Porto", "Aarhus", "Gdynia",
        "Turin"
    };
    private static final int EMPLOYERS = 4000;
    private static final int FIRST_MONTH = Months.index(1990, 1);

    private final long seed;
    private final Zipf<Skill> skills;
    private final Zipf<JobTitle> titles;
    private final Zipf<String> employers;

    public CareerGenerator(Taxonomy taxonomy, long seed) {
        this.seed = seed;
        this.skills = new Zipf<>(ranked(taxonomy.skills(), Skill::id, COMMON_SKILLS, seed), 0.85);
        this.titles = new Zipf<>(ranked(taxonomy.titles(), JobTitle::id, COMMON_TITLES, seed), 0.8);
        this.employers = new Zipf<>(employers(new SplittableRandom(seed)), 0.7);
    }

    /** The common ones first, in their order, then the others in an order that the seed decides. */
    private static <T> List<T> ranked(Collection<T> all, Function<T, String> id, List<String> common, long seed) {
        List<T> rest = all.stream().sorted(Comparator.comparing(id)).toList();
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < rest.size(); i++) {
            ranks.put(id.apply(rest.get(i)), new SplittableRandom(seed + i).nextInt() >>> 1);
        }
        for (int i = 0; i < common.size(); i++) {
            ranks.replace(common.get(i), i - common.size());
        }
        return rest.stream()
                .sorted(Comparator.comparing(entry -> ranks.getOrDefault(id.apply(entry), 0)))
                .toList();
    }

    private static List<String> employers(RandomGenerator random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < EMPLOYERS) {
            names.add(name(random) + " " + pick(random, TRADES));
        }
        return List.copyOf(names);
    }

    private static String name(RandomGenerator random) {
        StringBuilder name = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            name.append(pick(random, SYLLABLES));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    private static String pick(RandomGenerator random, String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** The career with this number. */
    public Career generate(int number) {
        RandomGenerator random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
        String name = pick(random, FIRST) + " " + name(random) + "-" + number;
        List<Job> jobs = jobs(random);
        String rest = "Works best with a clear aim and a quiet hour.";
        return new Career(
                new Person(name, jobs.getFirst().title(), pick(random, TOWNS), List.of()),
                Contact.NONE,
                jobs,
                List.of(),
                List.of(),
                listed(random),
                rest,
                List.of(),
                "en",
                AS_OF,
                List.of());
    }

    private List<SkillMention> listed(RandomGenerator random) {
        List<SkillMention> listed = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Skill skill = skills.draw(random);
            listed.add(SkillMention.keyword(skill.id(), skill.label()));
        }
        return listed;
    }

    /** From the newest back: each job ends about when the one after it begins. */
    private List<Job> jobs(RandomGenerator random) {
        int count = 3 + random.nextInt(7);
        int end = Months.index(YearMonth.from(AS_OF));
        boolean ongoing = random.nextInt(100) < 70;
        if (!ongoing) {
            end -= 1 + random.nextInt(48);
        }
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < count && end > FIRST_MONTH + 3; i++) {
            int start = Math.max(FIRST_MONTH, end - 3 - random.nextInt(80));
            jobs.add(job(random, period(random, start, end, ongoing && i == 0)));
            int overlap = random.nextInt(100) < 15 ? random.nextInt(12) : -random.nextInt(5);
            end = Math.min(end - 1, start + overlap);
        }
        return jobs;
    }

    private static Period period(RandomGenerator random, int start, int end, boolean ongoing) {
        int kind = random.nextInt(100);
        if (kind < 5) {
            return new Period(
                    new MonthRange(Months.toYearMonth(Math.max(FIRST_MONTH, start - 24)), Months.toYearMonth(end)),
                    ongoing
                            ? MonthRange.from(Months.toYearMonth(start))
                            : new MonthRange(Months.toYearMonth(start), Months.toYearMonth(end + 24)),
                    false,
                    false);
        }
        boolean yearOnly = kind < 25;
        MonthRange from = yearOnly ? MonthRange.ofYear(start / 12) : MonthRange.of(Months.toYearMonth(start));
        if (ongoing) {
            return Period.ongoingSince(from, YearMonth.from(AS_OF));
        }
        return Period.of(from, yearOnly ? MonthRange.ofYear(end / 12) : MonthRange.of(Months.toYearMonth(end)));
    }

    private Job job(RandomGenerator random, Period period) {
        Sentences sentences = new Sentences(random);
        for (int i = 4 + random.nextInt(4); i > 0; i--) {
            sentences.claim(skills.draw(random));
        }
        sentences.fill(60 + random.nextInt(28));
        return new Job(
                employers.draw(random),
                titles.draw(random).label(),
                pick(random, TOWNS),
                null,
                null,
                period,
                sentences.text(),
                List.of(),
                sentences.mentions());
    }
}
