package io.tenure.generate;

import io.tenure.career.SkillMention;
import io.tenure.taxonomy.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Writes the text of a job around its skills and notes where each stands. */
final class Sentences {

    private static final String[] OPENINGS = {
        "Looked after",
        "Rebuilt",
        "Introduced",
        "Ran",
        "Measured and tuned",
        "Moved the team to",
        "Wrote the handbook for",
        "Took over",
        "Trained new colleagues in",
        "Kept costs down with"
    };
    private static final String[] OBJECTS = {
        "for the booking platform",
        "across three sites",
        "in the night shift",
        "for forty branches",
        "with a team of six",
        "for the loyalty programme",
        "after the merger",
        "for the regional office",
        "during the move to new premises",
        "for the customer portal"
    };
    private static final String[] FILLERS = {
        "Reported every month to the board and kept the budget within two percent of plan.",
        "Held the weekly review, wrote up what had gone wrong and saw that it did not happen twice.",
        "Worked closely with suppliers in two countries and renegotiated the yearly contract.",
        "Hired four people, of whom three are still there and one runs the department today.",
        "Cut waiting time from nine days to three without asking anybody to work late.",
        "Wrote documentation that newcomers said they had read to the end and would read again.",
        "Answered the telephone when nobody else would and found out what customers really wanted."
    };

    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final List<SkillMention> mentions = new ArrayList<>();
    private int words;

    Sentences(RandomGenerator random) {
        this.random = random;
    }

    /** Adds a sentence that claims a skill. */
    void claim(Skill skill) {
        separate();
        append(pick(OPENINGS));
        text.append(' ');
        int start = text.length();
        append(skill.label());
        mentions.add(new SkillMention(
                skill.id(), skill.label(), SkillMention.Claim.PLAIN, SkillMention.Where.TEXT, start, text.length()));
        text.append(' ');
        append(pick(OBJECTS));
        text.append('.');
    }

    /** Adds sentences without skills until there are at least so many words. */
    void fill(int atLeast) {
        while (words < atLeast) {
            separate();
            append(pick(FILLERS));
        }
    }

    private void separate() {
        if (!text.isEmpty()) {
            text.append(' ');
        }
    }

    private void append(String part) {
        text.append(part);
        words += part.split(" ", -1).length;
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    String text() {
        return text.toString();
    }

    List<SkillMention> mentions() {
        return mentions;
    }
}
