package io.tenure.taxonomy;

import io.tenure.career.Career;
import io.tenure.career.Job;
import io.tenure.career.SkillMention;
import io.tenure.career.SkillMention.Claim;
import io.tenure.career.SkillMention.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds names with {@link NameScanner}, decides with {@link Judge} which of them are skills here, and reads with {@link Claims} what is
 * claimed of them.
 */
final class ContextRecogniser implements SkillRecogniser {

    private static final String UNKNOWN = "x:";

    private final ListedTaxonomy taxonomy;
    private final NameScanner scanner;
    private final Claims claims;

    ContextRecogniser(ListedTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.scanner = new NameScanner(taxonomy);
        this.claims = Claims.builtIn();
    }

    @Override
    public Career annotate(Career career) {
        List<Passage> titles = new ArrayList<>();
        List<Passage> texts = new ArrayList<>();
        for (Job job : career.jobs()) {
            String walk = walkOf(job);
            String title = job.title() == null ? "" : job.title();
            Folded text = Folding.text(job.text(), hardBreaks(job));
            titles.add(passage(Where.TITLE, Folding.text(title), walk, found -> spoken(text, found, career)));
            texts.add(passage(Where.TEXT, text, walk, found -> spoken(text, found, career)));
        }
        Folded restText = Folding.text(career.rest());
        Passage rest = passage(Where.REST, restText, null, found -> spoken(restText, found, career));
        Judge judge = new Judge(taxonomy, OwnNames.of(career), tally(titles, texts, rest));
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            Job job = career.jobs().get(i);
            List<SkillMention> mentions = keywords(job.mentions());
            mentions.addAll(mentions(judge, titles.get(i)));
            mentions.addAll(mentions(judge, texts.get(i)));
            jobs.add(job.withMentions(mentions));
        }
        List<SkillMention> mentions = keywords(career.mentions());
        mentions.addAll(mentions(judge, rest));
        return career.withJobs(jobs).withMentions(mentions);
    }

    private Passage passage(Where where, Folded text, @Nullable String walk, Function<List<Found>, Languages> spoken) {
        return Passage.of(where, text, scanner.scan(text), walk, spoken);
    }

    /** The languages of the text; of the career and of most names in it where it has too few little words to tell. */
    private static Languages spoken(Folded text, List<Found> found, Career career) {
        Languages heard = Languages.spokenIn(text);
        return (heard.isEmpty() ? Languages.of(career.language()).and(Languages.ofNames(found)) : heard).withRelated();
    }

    private @Nullable String walkOf(Job job) {
        String title = job.title();
        return title == null
                ? null
                : taxonomy.findTitleWithin(title).map(taxonomy::walkOf).orElse(null);
    }

    /** Where one highlight ends and the next begins. */
    private static int[] hardBreaks(Job job) {
        List<String> highlights = job.highlights();
        int[] breaks = new int[highlights.size()];
        int at = job.summary().isEmpty() ? -1 : job.summary().length();
        for (int i = 0; i < breaks.length; i++) {
            breaks[i] = at;
            at += highlights.get(i).length() + 1;
        }
        return breaks;
    }

    private static Map<String, Integer> tally(List<Passage> titles, List<Passage> texts, Passage rest) {
        Map<String, Integer> tally = new HashMap<>(rest.tally());
        titles.forEach(passage -> passage.tally().forEach((walk, count) -> tally.merge(walk, count, Integer::sum)));
        texts.forEach(passage -> passage.tally().forEach((walk, count) -> tally.merge(walk, count, Integer::sum)));
        return tally;
    }

    private List<SkillMention> mentions(Judge judge, Passage passage) {
        @Nullable Concept[] readings = judge.read(passage);
        List<Found> skills = new ArrayList<>();
        List<Concept> concepts = new ArrayList<>();
        for (int i = 0; i < readings.length; i++) {
            Concept reading = readings[i];
            if (reading != null) {
                skills.add(passage.found().get(i));
                concepts.add(reading);
            }
        }
        List<Claim> claimed = claims.of(passage.text(), skills);
        List<SkillMention> mentions = new ArrayList<>();
        for (int i = 0; i < skills.size(); i++) {
            Found found = skills.get(i);
            mentions.add(new SkillMention(
                    concepts.get(i).id(),
                    concepts.get(i).skill().label(),
                    claimed.get(i),
                    passage.where(),
                    passage.text().originalStart(found.start()),
                    passage.text().originalEnd(found.end())));
        }
        return mentions;
    }

    /** Keywords stay; one that the taxonomy knows by name becomes that skill. */
    private List<SkillMention> keywords(List<SkillMention> mentions) {
        List<SkillMention> kept = new ArrayList<>();
        for (SkillMention mention : mentions) {
            if (mention.where() == Where.KEYWORD) {
                kept.add(known(mention));
            }
        }
        return kept;
    }

    private SkillMention known(SkillMention keyword) {
        if (!keyword.skill().startsWith(UNKNOWN)) {
            return keyword;
        }
        List<Concept> named = taxonomy.conceptsNamed(Folding.name(keyword.label()));
        return named.isEmpty()
                ? keyword
                : new SkillMention(
                        named.getFirst().id(),
                        named.getFirst().skill().label(),
                        keyword.claim(),
                        Where.KEYWORD,
                        keyword.start(),
                        keyword.end());
    }
}
