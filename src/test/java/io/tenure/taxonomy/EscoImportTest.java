package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files in the column layout in which ESCO publishes; the concepts are invented. */
class EscoImportTest {

    private static final String SKILL = "http://data.europa.eu/esco/skill/";

    @TempDir
    private Path esco;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeEsco() throws IOException {
        Files.writeString(esco.resolve("skills_en.csv"), """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description
                KnowledgeSkillCompetence,%1$sa1,skill/competence,cross-sector,polish marbles,"shine marbles
                buff marbles",,released,2024-01-01,,,,"Makes marbles, large and ""small"", shine."
                KnowledgeSkillCompetence,%1$sa2,knowledge,sector-specific,Puppet,Puppet orchestration server,,released,2024-01-01,,,,
                KnowledgeSkillCompetence,%1$sa3,knowledge,sector-specific,old thing,,,obsolete,2024-01-01,,,,
                """.formatted(SKILL));
        Files.writeString(esco.resolve("skills_de.csv"), """
                conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels
                KnowledgeSkillCompetence,%1$sa1,skill/competence,cross-sector,Murmeln polieren,
                """.formatted(SKILL));
        Files.writeString(esco.resolve("skillGroups_en.csv"), """
                conceptType,conceptUri,preferredLabel,altLabels
                SkillGroup,%1$sg1,handling marbles,
                """.formatted(SKILL));
        Files.writeString(esco.resolve("broaderRelationsSkillPillar_en.csv"), """
                conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel
                KnowledgeSkillCompetence,%1$sa1,polish marbles,SkillGroup,%1$sg1,handling marbles
                """.formatted(SKILL));
        Files.writeString(esco.resolve("occupations_en.csv"), """
                conceptType,conceptUri,iscoGroup,preferredLabel,altLabels
                Occupation,http://data.europa.eu/esco/occupation/o1,7549,marble polisher,"marble buffer
                marble shiner"
                Occupation,http://data.europa.eu/esco/occupation/o2,2511,accountant,ledger sage
                """);
    }

    @Test
    void newConceptsComeWithTheirNamesAndParents() throws IOException {
        EscoImport.run(Taxonomies.builtIn(), esco, folder);
        Taxonomy taxonomy = Taxonomies.withChanges(folder);

        Skill polishing = taxonomy.findSkill("esco-a1").orElseThrow();
        assertThat(polishing.label()).isEqualTo("polish marbles");
        assertThat(polishing.aliases()).contains("shine marbles", "buff marbles", "Murmeln polieren");
        assertThat(taxonomy.ancestors("esco-a1")).containsExactly("esco-g1");
        assertThat(taxonomy.findTitlesNamed("marble shiner"))
                .extracting(JobTitle::id)
                .containsExactly("esco-o1");
        assertThat(taxonomy.findSkillsNamed("old thing")).isEmpty();
    }

    @Test
    void knownConceptsAreMergedByNameAndGainTheOtherNames() throws IOException {
        EscoImport.Summary summary = EscoImport.run(Taxonomies.builtIn(), esco, folder);
        Taxonomy taxonomy = Taxonomies.withChanges(folder);

        assertThat(summary).isEqualTo(new EscoImport.Summary(2, 1, 1, 1));
        assertThat(taxonomy.findSkillsNamed("Puppet orchestration server"))
                .extracting(Skill::id)
                .containsExactly("puppet");
        assertThat(taxonomy.findTitlesNamed("ledger sage"))
                .extracting(JobTitle::id)
                .containsExactly("accountant");
    }

    @Test
    void theImportedTaxonomyIsSound() throws IOException {
        EscoImport.run(Taxonomies.builtIn(), esco, folder);
        assertThat(Taxonomies.problems(Taxonomies.withChanges(folder))).isEmpty();
    }

    @Test
    void aFolderWithoutEscosFilesIsRefusedAndWhatWasImportedStays() throws IOException {
        EscoImport.run(Taxonomies.builtIn(), esco, folder);
        Path empty = Files.createDirectory(esco.resolve("empty"));

        assertThatThrownBy(() -> EscoImport.run(Taxonomies.builtIn(), empty, folder))
                .isInstanceOf(TaxonomyFormatException.class)
                .hasMessageContaining("empty")
                .hasMessageContaining("skills_en.csv");
        assertThat(Taxonomies.withChanges(folder).findSkill("esco-a1")).isPresent();
    }
}
