package io.tenure.parse;

/** What a part of a CV is about; named like the sections of {@code headings.txt}. */
enum Section {
    /** What stands before the first heading. */
    TOP,
    PROFILE,
    EMPLOYMENT,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CERTIFICATES,
    PROJECTS,
    VOLUNTEERING,
    PUBLICATIONS,
    AWARDS,
    INTERESTS,
    REFERENCES,
    PERSONAL,
    TRAINING,
    MEMBERSHIPS,
    OTHER
}
