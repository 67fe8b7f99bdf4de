package io.tenure.career;

/**
 * One place where a CV names a skill.
 *
 * @param skill the taxonomy's id of the skill, or {@code "x:"} and the folded name where the taxonomy does not know it
 * @param label the canonical name that people are shown
 * @param claim what the sentence says of it
 * @param where which text of the job (or of the rest of the CV) the offsets count in
 * @param start offset of the first char; -1 where the skill was given as a keyword without a text
 * @param end offset after the last char; -1 likewise
 */
public record SkillMention(String skill, String label, Claim claim, Where where, int start, int end) {

    /** What is claimed. Only {@link #PLAIN} and {@link #HEDGED} match a query, hedged ones as possible. */
    public enum Claim {
        /** "Ran Puppet on 900 servers". */
        PLAIN,
        /** "Some exposure to Puppet", "basic", "tried and dropped". */
        HEDGED,
        /** "No experience of Puppet". */
        NEGATED,
        /** "Keen to learn Puppet". */
        HOPED,
        /** "Worked beside the Puppet team". */
        OTHERS
    }

    /** The text that the offsets count in. */
    public enum Where {
        TITLE,
        /** {@link Job#text()} */
        TEXT,
        /** {@link Career#rest()} */
        REST,
        /** Given as a keyword; no offsets. */
        KEYWORD
    }

    /** The id of a skill of which only the name is known: {@code "x:"} and the folded name. */
    public static String unknownSkill(String name) {
        return "x:" + Names.fold(name);
    }

    /** A skill that was given as a keyword. */
    public static SkillMention keyword(String skill, String label) {
        return new SkillMention(skill, label, Claim.PLAIN, Where.KEYWORD, -1, -1);
    }

    /** How sure a query may be of the skill: plain is certain, hedged is possible, everything else does not match. */
    public Certainty certainty() {
        return switch (claim) {
            case PLAIN -> Certainty.CERTAIN;
            case HEDGED -> Certainty.POSSIBLE;
            case NEGATED, HOPED, OTHERS -> Certainty.NO;
        };
    }
}
