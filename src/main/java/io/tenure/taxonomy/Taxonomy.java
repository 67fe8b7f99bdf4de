package io.tenure.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The known skills and job titles. Immutable and safe for use by many threads. */
public interface Taxonomy {

    Optional<Skill> findSkill(String id);

    /** The skills with this label or alias, compared folded (case, accents, hyphens); the best known one first. */
    List<Skill> findSkillsNamed(String name);

    Optional<JobTitle> findTitle(String id);

    /** The titles with this label or alias, compared folded; the best known one first. */
    List<JobTitle> findTitlesNamed(String name);

    /**
     * What a title as written amounts to: the longest run of its words that is the name of a known title ("Contract Systems Engineer (via
     * an agency)" is a Systems Engineer), the last such run where several are as long.
     */
    Optional<JobTitle> findTitleWithin(String title);

    /** All broader concepts of a skill, near and far, without itself; empty for an unknown id. */
    Set<String> ancestors(String skill);

    /** All narrower concepts of a skill, near and far, without itself; empty for an unknown id. */
    Set<String> descendants(String skill);

    Collection<Skill> skills();

    Collection<JobTitle> titles();

    /** Seniority of a title as written ("Senior", "Lead" …), empty where it has none; see the file seniority.txt for the levels. */
    Optional<String> findSeniority(String title);
}
