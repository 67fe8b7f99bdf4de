package io.tenure.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.MonthRange;
import io.tenure.career.Names;
import io.tenure.career.Period;
import io.tenure.career.SkillMention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Careers as the labels of an evaluation set describe them, without reading a CV. Every accepted name of a label is a skill of its own, so
 * that any of them finds the job; accepted forms of titles and employers stand beside each other, kept apart by {@link #APART}.
 */
public record GoldCareers(Map<String, Career> byId) {

    /** Stands between two accepted forms, so that no phrase matches across them. */
    static final String APART = " ‖ ";

    /** The day of the questions. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final YearMonth NOW = YearMonth.from(TODAY);
    private static final Pattern WORD = Pattern.compile("‖|[\\p{L}\\p{N}\\p{M}_.+#]*[\\p{L}\\p{N}\\p{M}_+#]");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads every file of a folder. */
    public static GoldCareers read(Path folder) throws IOException {
        Map<String, Career> careers = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                JsonNode gold = JSON.readTree(file.toFile());
                careers.put(gold.get("id").asText(), career(gold));
            }
        }
        return new GoldCareers(careers);
    }

    /** The taxonomy in which each name that occurs is a skill. */
    TinyTaxonomy taxonomy() {
        TreeSet<String> names = new TreeSet<>();
        byId.values().forEach(career -> {
            career.mentions().forEach(mention -> names.add(mention.label()));
            career.jobs().forEach(job -> job.mentions().forEach(mention -> names.add(mention.label())));
        });
        return TinyTaxonomy.ofSkills(names);
    }

    private static Career career(JsonNode gold) {
        List<Job> jobs = new ArrayList<>();
        gold.get("work").forEach(work -> jobs.add(job(work)));
        List<SkillMention> anywhere = mentions(gold, "skills_anywhere", SkillMention.Claim.PLAIN);
        anywhere.addAll(mentions(gold, "skills_anywhere_optional", SkillMention.Claim.HEDGED));
        return Career.of(gold.get("name").asText(), TODAY, jobs).withMentions(anywhere);
    }

    private static Job job(JsonNode work) {
        List<SkillMention> mentions = mentions(work, "skills", SkillMention.Claim.PLAIN);
        mentions.addAll(mentions(work, "skills_optional", SkillMention.Claim.HEDGED));
        return new Job(
                forms(work.get("employer")),
                forms(work.get("title")),
                null,
                null,
                null,
                period(work),
                "",
                List.of(),
                mentions);
    }

    private static String forms(JsonNode forms) {
        List<String> texts = new ArrayList<>();
        forms.forEach(form -> texts.add(form.asText()));
        return String.join(APART, texts);
    }

    private static List<SkillMention> mentions(JsonNode gold, String field, SkillMention.Claim claim) {
        List<SkillMention> mentions = new ArrayList<>();
        gold.path(field)
                .forEach(names -> names.forEach(name -> mentions.add(new SkillMention(
                        TinyTaxonomy.id(name.asText()), name.asText(), claim, SkillMention.Where.KEYWORD, -1, -1))));
        return mentions;
    }

    private static Period period(JsonNode work) {
        String end = text(work.path("end"));
        MonthRange start = range(work.path("start"), work.path("start_bounds"));
        if ("present".equals(end)) {
            return Period.ongoingSince(start, NOW);
        }
        return Period.of(start, range(work.path("end"), work.path("end_bounds")));
    }

    private static MonthRange range(JsonNode value, JsonNode bounds) {
        String earliest = text(bounds.isArray() ? bounds.get(0) : value);
        String latest = text(bounds.isArray() ? bounds.get(1) : value);
        return new MonthRange(month(earliest, "-01"), "present".equals(latest) ? null : orNow(month(latest, "-12")));
    }

    private static YearMonth orNow(@Nullable YearMonth month) {
        return month == null ? NOW : month;
    }

    private static @Nullable YearMonth month(@Nullable String text, String missing) {
        return text == null ? null : YearMonth.parse(text.length() == 4 ? text + missing : text);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() ? node.asText() : null;
    }

    /** Words as the labels compare them: runs of letters, digits and the signs of names; the sign between two forms is a word too. */
    static List<Words.Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> new Words.Word(Names.fold(found.group()), found.start(), found.end()))
                .toList();
    }
}
