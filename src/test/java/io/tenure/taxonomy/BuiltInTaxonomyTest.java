package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The files under {@code io/tenure/taxonomy}, held to their rules. */
class BuiltInTaxonomyTest {

    private final Taxonomy taxonomy = Taxonomies.builtIn();

    @Test
    void isLargeEnough() {
        assertThat(taxonomy.skills()).hasSizeGreaterThanOrEqualTo(3_500);
        assertThat(taxonomy.titles()).hasSizeGreaterThanOrEqualTo(1_200);
    }

    @Test
    void holdsNoNameWithTwoMeaningsNoMissingParentAndNoCycle() {
        assertThat(Taxonomies.problems(taxonomy)).isEmpty();
    }

    @Test
    void filesAreSortedAndIdsUnique() {
        Map<String, String> fileOfId = new HashMap<>();
        List<String> problems = new ArrayList<>();
        for (String line : TaxonomySource.lines("walks.txt")) {
            if (!line.startsWith("#")) {
                Arrays.stream(line.split("\\|", -1)[1].split(",", -1))
                        .map(file -> "skills/" + file.strip() + ".txt")
                        .forEach(file -> problems.addAll(TaxonomyValidator.problemsOfFile(file, read(file), fileOfId)));
            }
        }
        problems.addAll(TaxonomyValidator.problemsOfFile("titles", read("titles/titles.txt"), new HashMap<>()));
        assertThat(problems).isEmpty();
        assertThat(fileOfId).hasSameSizeAs(taxonomy.skills());
    }

    /** Stored careers and saved searches hold ids: a label may change, an id stays. New ones are added to {@code known-ids.txt}. */
    @Test
    void idsOnceGivenStay() {
        List<String> ids =
                new ArrayList<>(taxonomy.skills().stream().map(Skill::id).toList());
        ids.addAll(taxonomy.titles().stream().map(JobTitle::id).toList());
        assertThat(ids).containsAll(knownIds());
    }

    @Test
    void namesAreFoundFoldedInAllLanguages() {
        assertThat(taxonomy.findSkillsNamed("amazon web services"))
                .extracting(Skill::label)
                .containsExactly("AWS");
        assertThat(taxonomy.findSkillsNamed("K8S")).extracting(Skill::label).containsExactly("Kubernetes");
        assertThat(taxonomy.findSkillsNamed("Wundversorgung"))
                .extracting(Skill::label)
                .containsExactly("Wound care");
        assertThat(taxonomy.findTitlesNamed("SRE"))
                .extracting(JobTitle::label)
                .containsExactly("Site Reliability Engineer");
        assertThat(taxonomy.findSkillsNamed("no such thing")).isEmpty();
    }

    @Test
    void aSkillImpliesItsParentsNearAndFar() {
        assertThat(taxonomy.ancestors("amazon-ec2")).contains("aws", "cloud");
        assertThat(taxonomy.descendants("aws")).contains("amazon-ec2", "amazon-s3");
        assertThat(taxonomy.ancestors("puppet")).contains("configuration-management");
        assertThat(taxonomy.ancestors("no-such-id")).isEmpty();
    }

    @Test
    void titlesAreReadWithinWhatSurroundsThem() {
        assertThat(taxonomy.findTitleWithin("Contract Systems Engineer (via an agency)"))
                .map(JobTitle::label)
                .contains("Systems Engineer");
        assertThat(taxonomy.findSeniority("Senior Site Reliability Engineer")).contains("senior");
        assertThat(taxonomy.findSeniority("Nurse")).isEmpty();
    }

    private static List<String> knownIds() {
        try (InputStream in = BuiltInTaxonomyTest.class.getResourceAsStream("known-ids.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("Cannot read the known ids", e);
        }
    }

    private static List<Fields> read(String file) {
        return Fields.readAll(file, TaxonomySource.lines(file));
    }
}
