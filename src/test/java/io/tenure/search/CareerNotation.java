package io.tenure.search;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Period;
import io.tenure.career.SkillMention;
import io.tenure.career.SkillMention.Claim;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Careers in one line a job, newest first:
 *
 * <pre>
 * Acme, SRE, 2019-03..2022-06: Puppet, AWS
 * Hive, Technical lead, 2014..now: ~Terraform, !Kubernetes
 * Apple, SRE, ?
 * listed: Java
 * text: Looks after large estates
 * </pre>
 *
 * A year alone is any month of it, {@code ?} is unknown, {@code now} is ongoing. {@code ~} hedges, {@code !} negates.
 */
public final class CareerNotation {

    /** The day for which careers speak unless they say otherwise. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    private CareerNotation() {}

    public static Candidate candidate(String id, String... lines) {
        return new Candidate(id, 1, id + ".txt", career("Person " + id, lines));
    }

    public static Career career(String name, String... lines) {
        List<Job> jobs = new ArrayList<>();
        List<SkillMention> listed = new ArrayList<>();
        String rest = "";
        for (String line : lines) {
            if (line.startsWith("listed:")) {
                listed.addAll(mentions(line.substring("listed:".length())));
            } else if (line.startsWith("text:")) {
                rest = line.substring("text:".length()).strip();
            } else {
                jobs.add(job(line));
            }
        }
        Career career = Career.of(name, AS_OF, jobs);
        return new Career(
                career.person(),
                career.contact(),
                jobs,
                List.of(),
                List.of(),
                listed,
                rest,
                List.of(),
                "en",
                AS_OF,
                List.of());
    }

    public static Job job(String line) {
        int colon = line.indexOf(':');
        String head = colon < 0 ? line : line.substring(0, colon);
        String[] parts = head.split(",", -1);
        String skills = colon < 0 ? "" : line.substring(colon + 1);
        return new Job(
                parts[0].strip(),
                parts.length > 1 ? parts[1].strip() : null,
                null,
                null,
                null,
                parts.length > 2 ? period(parts[2].strip()) : Period.UNKNOWN,
                "",
                List.of(),
                mentions(skills));
    }

    public static Period period(String text) {
        if (text.equals("?")) {
            return Period.UNKNOWN;
        }
        String[] ends = text.split("\\.\\.", 2);
        return ends[1].equals("now")
                ? Period.ongoingSince(range(ends[0]), YearMonth.from(AS_OF))
                : Period.of(range(ends[0]), range(ends[1]));
    }

    private static MonthRange range(String text) {
        if (text.equals("?")) {
            return MonthRange.UNKNOWN;
        }
        return text.length() == 4 ? MonthRange.ofYear(Integer.parseInt(text)) : MonthRange.of(YearMonth.parse(text));
    }

    private static List<SkillMention> mentions(String names) {
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(CareerNotation::mention)
                .toList();
    }

    private static SkillMention mention(String text) {
        Claim claim = text.startsWith("~") ? Claim.HEDGED : text.startsWith("!") ? Claim.NEGATED : Claim.PLAIN;
        String name = claim == Claim.PLAIN ? text : text.substring(1);
        return new SkillMention(name.toLowerCase(Locale.ROOT), name, claim, SkillMention.Where.KEYWORD, -1, -1);
    }
}
