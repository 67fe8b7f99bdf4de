package io.tenure.search;

/** The sides from which hits can be counted and narrowed; counts are of candidates. */
public enum Facet {
    SKILL("skill"),
    TITLE("title"),
    EMPLOYER("employer"),
    LOCATION("location"),
    SENIORITY("seniority"),
    EXPERIENCE("experience"),
    LAST_USED("lastUsed"),
    LANGUAGE("language"),
    CERTAINTY("certainty"),
    NOTE("note");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in requests and answers. */
    public String parameter() {
        return parameter;
    }
}
