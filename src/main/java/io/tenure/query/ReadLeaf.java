package io.tenure.query;

import java.util.List;
import java.util.Locale;

/**
 * A leaf as it was resolved, for showing.
 *
 * @param id the id of the leaf in the tree: l1, l2 … in the order of the text
 * @param kind "skill", "title", "employer", "location", "text", "name", "education", or "any" where a name is read in several ways
 * @param label the name that people are shown
 * @param typed as it stands in the query
 * @param start offset of the first char of {@code typed}
 * @param end offset after its last char
 * @param also the other names and narrower skills that match as well, the nearest first
 * @param without the query text that leaves {@code also} out, empty where there is nothing to leave out
 */
public record ReadLeaf(
        String id, String kind, String label, String typed, int start, int end, List<String> also, String without) {

    private static final int NAMED = 3;

    public ReadLeaf {
        also = List.copyOf(also);
    }

    /** In words: "AWS: skill, also EC2, S3, Lambda, … 41 more". */
    public String toWords() {
        String named = String.join(", ", also.subList(0, Math.min(NAMED, also.size())));
        String more = also.size() > NAMED ? String.format(Locale.ROOT, ", … %d more", also.size() - NAMED) : "";
        return label + ": " + kind + (also.isEmpty() ? "" : ", also " + named + more);
    }
}
