package io.tenure.proof;

import io.tenure.career.SkillMention.Claim;
import io.tenure.parse.Span;
import java.util.List;

/** The kinds of marks as the page names and colours them: one toggle each, and a class {@code k-…} of the style sheet. */
enum Legend {
    NAME("Name"),
    HEADLINE("Headline"),
    CONTACT("Contact"),
    EMPLOYER("Employer"),
    TITLE("Job title"),
    DATE("Dates"),
    LOCATION("Place"),
    AGENCY("Through"),
    USED("Skill"),
    PERHAPS("Skill, perhaps"),
    UNCLAIMED("Skill, not claimed"),
    EDUCATION("Education"),
    ACTIVITY("Certificates and more"),
    LANGUAGE("Languages"),
    PROTECTED("Protected"),
    HEADING("Headings"),
    TEXT("Text of jobs"),
    NOTE("Notes");

    private final String label;

    Legend(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The class in the style sheet. */
    String className() {
        return "k-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether marks of this kind underline text rather than colouring it, so that they can stand inside others. */
    boolean isSkill() {
        return List.of(USED, PERHAPS, UNCLAIMED).contains(this);
    }

    static Legend of(Claim claim) {
        return switch (claim) {
            case PLAIN -> USED;
            case HEDGED -> PERHAPS;
            case NEGATED, HOPED, OTHERS -> UNCLAIMED;
        };
    }

    /** The kind of a span that is no skill. */
    static Legend of(Span.Kind kind) {
        return switch (kind) {
            case NAME -> NAME;
            case HEADLINE -> HEADLINE;
            case CONTACT -> CONTACT;
            case HEADING -> HEADING;
            case EMPLOYER -> EMPLOYER;
            case TITLE -> TITLE;
            case DATE -> DATE;
            case LOCATION -> LOCATION;
            case AGENCY -> AGENCY;
            case EDUCATION -> EDUCATION;
            case ACTIVITY -> ACTIVITY;
            case LANGUAGE -> LANGUAGE;
            case PROTECTED -> PROTECTED;
            case TEXT -> TEXT;
            case SKILL -> USED;
        };
    }
}
