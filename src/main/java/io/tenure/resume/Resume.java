package io.tenure.resume;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.tenure.career.SkillMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON Resume (schema v1.0.0) with Tenure's extensions, as it stands in the file. Field names of older versions of the schema are read
 * too ({@code company}, {@code website}, {@code picture} …); what it does not know is passed over.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonIgnoreProperties(ignoreUnknown = true)
record Resume(
        @Nullable Basics basics,
        @Nullable List<Work> work,
        @Nullable List<Volunteer> volunteer,
        @Nullable List<Study> education,
        @Nullable List<Award> awards,
        @Nullable List<CertificateEntry> certificates,
        @Nullable List<Publication> publications,
        @Nullable List<SkillGroup> skills,
        @Nullable List<LanguageEntry> languages,
        @Nullable List<Interest> interests,
        @Nullable List<Project> projects,
        @Nullable Meta meta) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Basics(
            @Nullable String name,
            @Nullable String label,
            @Nullable String email,
            @Nullable String phone,
            @Nullable @JsonAlias("website") String url,
            @Nullable String summary,
            @Nullable Place location,
            @Nullable List<Profile> profiles) {}

    /** A place: an object with parts, or plain text. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Place(
            @Nullable String address,
            @Nullable String city,
            @Nullable String region,
            @Nullable String countryCode) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Place of(String text) {
            return new Place(text, null, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static Place of(
                @JsonProperty("address") @Nullable String address,
                @JsonProperty("city") @Nullable String city,
                @JsonProperty("region") @Nullable String region,
                @JsonProperty("countryCode") @Nullable String countryCode) {
            return new Place(address, city, region, countryCode);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Profile(
            @Nullable String network,
            @Nullable String username,
            @Nullable String url) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonPropertyOrder({"name", "position", "location", "startDate", "endDate", "dates"})
    record Work(
            @Nullable @JsonAlias({"company", "employer"}) String name,
            @Nullable @JsonAlias("title") String position,
            @Nullable String location,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable Dates dates,
            @Nullable String via,
            @Nullable String employment,
            @Nullable @JsonAlias("description") String summary,
            @Nullable List<String> highlights,
            @Nullable List<String> keywords,
            @Nullable List<SkillMention> mentions) {}

    /** When, with all the uncertainty: Tenure's extension of every dated entry. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Dates(@Nullable Bounds start, @Nullable Bounds end, boolean ongoing, boolean stated) {}

    /** Months as {@code yyyy-MM}; null is open. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Bounds(@Nullable String earliest, @Nullable String latest) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Volunteer(
            @Nullable @JsonAlias("name") String organization,
            @Nullable String position,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable Dates dates,
            @Nullable String summary,
            @Nullable List<String> highlights) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Study(
            @Nullable @JsonAlias("name") String institution,
            @Nullable String studyType,
            @Nullable String area,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable Dates dates,
            @Nullable @JsonAlias("summary") String text,
            @Nullable List<String> courses) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Award(
            @Nullable @JsonAlias("name") String title,
            @Nullable String awarder,
            @Nullable String date,
            @Nullable Dates dates,
            @Nullable String summary) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CertificateEntry(
            @Nullable @JsonAlias("title") String name,
            @Nullable String issuer,
            @Nullable String date,
            @Nullable Dates dates,
            @Nullable String summary) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Publication(
            @Nullable @JsonAlias("title") String name,
            @Nullable String publisher,
            @Nullable @JsonAlias("date") String releaseDate,
            @Nullable Dates dates,
            @Nullable String summary) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Project(
            @Nullable String name,
            @Nullable String entity,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable Dates dates,
            @Nullable @JsonAlias("summary") String description,
            @Nullable List<String> highlights,
            @Nullable List<String> keywords) {}

    /** A named group of skills; some files hold bare names instead. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record SkillGroup(
            @Nullable String name,
            @Nullable String level,
            @Nullable List<String> keywords) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static SkillGroup of(String name) {
            return new SkillGroup(name, null, null);
        }

        @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
        static SkillGroup of(
                @JsonProperty("name") @Nullable String name,
                @JsonProperty("level") @Nullable String level,
                @JsonProperty("keywords") @Nullable List<String> keywords) {
            return new SkillGroup(name, level, keywords);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record LanguageEntry(
            @Nullable @JsonAlias("name") String language,
            @Nullable String fluency) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Interest(@Nullable String name, @Nullable List<String> keywords) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Meta(@Nullable String version, @Nullable Tenure tenure) {}

    /** What JSON Resume has no place for. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tenure(
            @Nullable Integer version,
            @Nullable String asOf,
            @Nullable String language,
            @Nullable List<NoteEntry> notes,
            @Nullable List<SkillMention> mentions,
            @Nullable List<Break> breaks,
            @Nullable List<String> emails,
            @Nullable List<String> phones,
            @Nullable List<ProtectedEntry> protectedFacts) {}

    record NoteEntry(String severity, String message, int line) {}

    record ProtectedEntry(String kind, String text) {}

    /** A gap between jobs that the CV explains. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Break(
            @Nullable String name,
            @Nullable String role,
            @Nullable Dates dates,
            @Nullable String summary) {}
}
