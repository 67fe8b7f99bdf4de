package io.tenure.career;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One position: one title at one employer for one period.
 *
 * @param employer the organisation, empty where the CV names none
 * @param title the position as written, or null where the CV states none
 * @param location the place of the job, or null
 * @param via the agency or umbrella company through which it was done, or null
 * @param employment the kind of employment in English ("contract", "part-time", "internship"), or null: not said
 * @param period when
 * @param summary the running text before the first bullet, lines separated by {@code \n}; may be empty
 * @param highlights the bullets and what follows them, one entry each
 * @param mentions the skills named in title and text, in order of offset
 */
public record Job(
        String employer,
        @Nullable String title,
        @Nullable String location,
        @Nullable String via,
        @Nullable String employment,
        Period period,
        String summary,
        List<String> highlights,
        List<SkillMention> mentions) {

    public Job {
        highlights = List.copyOf(highlights);
        mentions = List.copyOf(mentions);
    }

    /** The whole text: summary, then each highlight on a line of its own. {@link SkillMention} offsets count in it. */
    public String text() {
        if (highlights.isEmpty()) {
            return summary;
        }
        String bullets = String.join("\n", highlights);
        return summary.isEmpty() ? bullets : summary + "\n" + bullets;
    }

    public Job withPeriod(Period newPeriod) {
        return new Job(employer, title, location, via, employment, newPeriod, summary, highlights, mentions);
    }

    public Job withMentions(List<SkillMention> newMentions) {
        return new Job(employer, title, location, via, employment, period, summary, highlights, newMentions);
    }
}
