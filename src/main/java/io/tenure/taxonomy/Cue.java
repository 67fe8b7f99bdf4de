package io.tenure.taxonomy;

import io.tenure.career.SkillMention.Claim;
import java.util.Set;

/**
 * Words that say what is claimed of a skill near them.
 *
 * @param claim what they claim
 * @param place where the skill stands
 * @param reach how many words may lie between
 * @param words how many words the cue has: longer ones may also open a list after a colon
 */
record Cue(Claim claim, Place place, int reach, int words) {

    private static final Set<String> TEAM = Set.of(
            "team",
            "teams",
            "people",
            "guys",
            "folks",
            "developers",
            "engineers",
            "admins",
            "administrators",
            "specialists",
            "specialist",
            "dbas",
            "dba",
            "consultants",
            "consultant",
            "group",
            "department",
            "experts",
            "expert",
            "crowd",
            "squad",
            "contractors",
            "contractor",
            "freelancers",
            "colleagues",
            "equipe",
            "abteilung",
            "kollegen",
            "owners");
    private static final Set<String> COURSE = Set.of(
            "course",
            "courses",
            "tutorial",
            "tutorials",
            "bootcamp",
            "class",
            "classes",
            "training",
            "diploma",
            "module",
            "kurs",
            "cours",
            "formation",
            "curso",
            "cursus",
            "corso",
            "mooc",
            "nanodegree",
            "certification");

    /** Where the skill stands. */
    enum Place {
        BEFORE_ANY,
        BEFORE_TEAM,
        BEFORE_COURSE,
        AFTER;

        static Place of(String name) {
            return switch (name) {
                case "before" -> BEFORE_ANY;
                case "before team" -> BEFORE_TEAM;
                case "before course" -> BEFORE_COURSE;
                case "after" -> AFTER;
                default -> throw new IllegalArgumentException("Unknown place of a cue: " + name);
            };
        }
    }

    /** Whether the word after the skill is one that the cue asks for. */
    boolean allows(String wordAfterSkill) {
        return switch (place) {
            case BEFORE_TEAM -> TEAM.contains(wordAfterSkill);
            case BEFORE_COURSE -> COURSE.contains(wordAfterSkill);
            case BEFORE_ANY, AFTER -> true;
        };
    }
}
