package io.tenure.career;

/**
 * A fact that must not play a part in choosing a person. Recognised so that it can be kept out: never indexed, never returned by default,
 * never part of a score.
 *
 * @param text as written
 */
public record ProtectedFact(Kind kind, String text) {

    public enum Kind {
        BIRTH_DATE,
        AGE,
        SEX,
        NATIONALITY,
        MARITAL_STATUS,
        CHILDREN,
        RELIGION,
        HEALTH,
        PHOTO,
        NATIONAL_ID,
        BIRTH_PLACE
    }
}
