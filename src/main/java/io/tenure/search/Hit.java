package io.tenure.search;

import io.tenure.career.Certainty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that answers the query.
 *
 * @param candidate as it was put into the index
 * @param score by which hits are ranked, 0 or more
 * @param certainty possible or certain
 * @param explanation the parts of the score, empty unless asked for
 * @param evidence what in the career answers the query: by job, newest first, then what stands outside the jobs
 */
public record Hit(
        Candidate candidate, double score, Certainty certainty, List<ScorePart> explanation, List<Evidence> evidence) {

    public Hit {
        explanation = List.copyOf(explanation);
        evidence = List.copyOf(evidence);
    }

    /**
     * A part of a score.
     *
     * @param leaf id of the leaf that it belongs to, or null for a bonus of the whole
     * @param reason in words that a recruiter understands
     */
    public record ScorePart(@Nullable String leaf, String reason, double value) {}

    /**
     * A job (or what stands outside the jobs) that shows leaves of the query.
     *
     * @param job its number in the career from 0 (newest), or -1 outside the jobs
     * @param leaves ids of the leaves that it shows
     * @param certainty how surely it shows them at the time that was asked
     * @param doubts why it is only possible, in words; empty when certain
     * @param snippets the sentences
     */
    public record Evidence(
            int job, List<String> leaves, Certainty certainty, List<String> doubts, List<Snippet> snippets) {

        public Evidence {
            leaves = List.copyOf(leaves);
            doubts = List.copyOf(doubts);
            snippets = List.copyOf(snippets);
        }
    }

    /**
     * A sentence that shows a leaf.
     *
     * @param marks where in the text, as [start, end) offsets
     * @param provenance how it is known
     */
    public record Snippet(String leaf, String text, List<Mark> marks, Provenance provenance) {

        public Snippet {
            marks = List.copyOf(marks);
        }
    }

    /** A stretch of a snippet, [start, end). */
    public record Mark(int start, int end) {}

    /** How a leaf is known, strongest first. */
    public enum Provenance {
        /** Named in a dated job. */
        USED,
        /** Named in an undated job. */
        UNDATED,
        /** Only named outside the jobs. */
        LISTED,
        /** Only implied by a narrower skill. */
        IMPLIED
    }
}
