package io.tenure.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The search answer as JSON: the form that the project keeps stable. Field names here are the field names there. */
public record SearchReply(
        QueryReply query,
        long total,
        double tookMillis,
        List<HitReply> hits,
        Map<String, List<FacetReply>> facets,
        Map<Integer, Integer> years,
        List<HelpReply> help,
        List<String> didYouMean,
        @Nullable String next) {

    /** The query as understood. */
    public record QueryReply(String text, String understood, List<LeafReply> leaves, List<MessageReply> messages) {}

    /** The query as understood, its tree, and the parameters of a search that asks the same. */
    public record ReadingReply(
            @JsonUnwrapped QueryReply query, Map<String, Object> tree, Map<String, Object> parameters) {}

    /** A leaf as resolved; {@code expansions} are the narrower skills that imply it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record LeafReply(
            String id,
            String kind,
            String label,
            String typed,
            List<Integer> at,
            @Nullable ExpansionReply expansions) {}

    /** How many names a leaf also stands for, the first of them, and the query text that leaves them out. */
    public record ExpansionReply(int count, List<String> labels, String without) {}

    /** Something about how the query was read; {@code at} is [start, end) in its text. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MessageReply(
            String text, List<Integer> at, @Nullable String suggestion) {}

    /** A hit. */
    public record HitReply(
            String id,
            String name,
            @Nullable String headline,
            @Nullable String location,
            double score,
            String certainty,
            SourceReply source,
            String asOf,
            List<EvidenceReply> evidence,
            List<JobReply> jobs,
            @Nullable List<PartReply> explain) {}

    /** The file that a candidate came from. */
    public record SourceReply(String file) {}

    /** A job (or, with {@code job} null, the rest of the CV) that shows leaves of the query. */
    public record EvidenceReply(
            @Nullable Integer job,
            @Nullable String employer,
            @Nullable String title,
            @Nullable DatesReply dates,
            List<String> leaves,
            String certainty,
            List<String> doubts,
            List<SnippetReply> snippets) {}

    /** A sentence; marks are [start, end) offsets in {@code text}. */
    public record SnippetReply(String leaf, String text, List<List<Integer>> marks, String provenance) {}

    /** A job of the career, for the timeline. */
    public record JobReply(
            String employer,
            @Nullable String title,
            @Nullable String location,
            DatesReply dates,
            boolean matches) {}

    /** When, with all the uncertainty. */
    public record DatesReply(BoundsReply start, BoundsReply end, boolean ongoing, boolean stated) {}

    /** Months as {@code yyyy-MM}; null is open. */
    public record BoundsReply(
            @Nullable String earliest, @Nullable String latest) {}

    /** A part of a score. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartReply(@Nullable String leaf, String reason, double value) {}

    /** A value of a facet. */
    public record FacetReply(String value, String label, int count, boolean selected) {}

    /** A looser query and how many candidates it would bring. */
    public record HelpReply(String query, String label, long count) {}

    /** Why a candidate answers a query or does not. */
    public record WhyReply(String certainty, List<ClauseReply> clauses, QueryReply query) {}

    /** One thing that must hold; {@code nearest} is what answers it, or what came nearest. */
    public record ClauseReply(String text, String certainty, List<EvidenceReply> nearest) {}

    /** People with like careers, and the query that found them. */
    public record SimilarReply(String query, long total, List<HitReply> hits) {}

    public record SuggestReply(List<SuggestionReply> suggestions) {}

    /** What to put in place of [start, end) of the query. */
    public record SuggestionReply(String text, String label, String kind, int count, List<Integer> replace) {}
}
