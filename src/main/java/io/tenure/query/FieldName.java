package io.tenure.query;

import java.util.Locale;
import java.util.Optional;

/** What can stand before a colon. */
enum FieldName {
    SKILL,
    TITLE,
    /** A title under all the names that the taxonomy knows for the job. */
    ROLE,
    EMPLOYER,
    LOCATION,
    NAME,
    EDUCATION,
    TEXT,
    /** Without what the taxonomy would add. */
    EXACT;

    static Optional<FieldName> find(String word) {
        return Optional.ofNullable(
                switch (word.toLowerCase(Locale.ROOT)) {
                    case "skill", "skills" -> SKILL;
                    case "title", "jobtitle", "position" -> TITLE;
                    case "role", "job" -> ROLE;
                    case "employer", "company", "organisation", "organization" -> EMPLOYER;
                    case "location", "place", "city", "town" -> LOCATION;
                    case "name" -> NAME;
                    case "education", "school", "university", "degree" -> EDUCATION;
                    case "text", "words", "keyword", "keywords" -> TEXT;
                    case "exact" -> EXACT;
                    default -> null;
                });
    }

    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ":";
    }
}
