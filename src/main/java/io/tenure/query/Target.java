package io.tenure.query;

import java.util.List;

/** What a leaf looks for. */
public sealed interface Target {

    /** The name that people are shown. */
    String label();

    /**
     * A skill of the taxonomy, or {@code x:name} for one that it does not know.
     *
     * @param named whether only the skill itself counts; otherwise narrower skills imply it (EC2 is AWS)
     */
    record SkillTarget(String skill, String label, boolean named) implements Target {}

    /**
     * Words in one of the fields of a CV.
     *
     * @param phrases alternatives, any of which matches ("SRE", "Site Reliability Engineer"); at least one
     */
    record TextTarget(Field field, String label, List<Phrase> phrases) implements Target {
        public TextTarget {
            phrases = List.copyOf(phrases);
        }
    }

    /** Any of several readings of one name ("chef": the tool or the title). */
    record AnyTarget(String label, List<Target> alternatives) implements Target {
        public AnyTarget {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Words in order.
     *
     * @param words as typed, at least one; how they are compared (folded; for {@link Field#TEXT} also stemmed) is the field's
     * @param slop 0: the words stand side by side in this order; otherwise all of them stand, in any order and each at a place of its
     *     own, within a stretch of {@code words.size() + slop} words
     * @param prefix whether the last word may go on ("develop*")
     */
    record Phrase(List<String> words, int slop, boolean prefix) {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** Where words are looked for. */
    enum Field {
        /** The title of a job. */
        TITLE,
        /** The employer of a job, or the agency it went through. */
        EMPLOYER,
        /** The place of a job; outside the jobs, of the person. */
        LOCATION,
        /** Title, employer or text of a job; outside the jobs, the rest of the CV. Stemmed in the CV's language. */
        TEXT,
        /** The person's name. No time applies. */
        NAME,
        /** Schools, degrees and subjects. No time applies. */
        EDUCATION
    }
}
