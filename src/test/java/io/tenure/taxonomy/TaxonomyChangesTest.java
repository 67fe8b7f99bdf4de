package io.tenure.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaxonomyChangesTest {

    @TempDir
    private Path folder;

    @Test
    void aMissingFolderLeavesTheBuiltInTaxonomy() {
        assertThat(Taxonomies.withChanges(folder.resolve("none"))).isSameAs(Taxonomies.builtIn());
    }

    @Test
    void ownLinesAddRenameNameAndRemove() throws IOException {
        Files.writeString(folder.resolve("my-skills.txt"), """
                # ours
                zorblax | Zorblax | Zorblax Enterprise | tool | configuration-management |
                = puppet | Puppet Open Source
                + ansible | Ansible Semaphore
                - nagios
                """);
        Files.writeString(folder.resolve("my-titles.txt"), "+ site-reliability-engineer | Keeper of the Pager\n");

        Taxonomy taxonomy = Taxonomies.withChanges(folder);

        assertThat(taxonomy.findSkillsNamed("zorblax enterprise"))
                .extracting(Skill::id)
                .containsExactly("zorblax");
        assertThat(taxonomy.ancestors("zorblax")).contains("configuration-management");
        assertThat(taxonomy.findSkill("puppet")).map(Skill::label).contains("Puppet Open Source");
        assertThat(taxonomy.findSkillsNamed("Puppet")).extracting(Skill::id).containsExactly("puppet");
        assertThat(taxonomy.findSkillsNamed("Ansible Semaphore"))
                .extracting(Skill::id)
                .containsExactly("ansible");
        assertThat(taxonomy.findSkill("nagios")).isEmpty();
        assertThat(taxonomy.findTitlesNamed("keeper of the pager"))
                .extracting(JobTitle::id)
                .containsExactly("site-reliability-engineer");
    }

    @Test
    void aLineThatCannotBeReadIsNamed() throws IOException {
        Files.writeString(folder.resolve("bad-skills.txt"), "# fine\n= no-such-skill | Something\n");
        assertThatThrownBy(() -> Taxonomies.withChanges(folder))
                .isInstanceOf(TaxonomyFormatException.class)
                .hasMessageContaining("bad-skills.txt:2")
                .hasMessageContaining("no-such-skill");
    }

    @Test
    void aLineThatIsNoneOrRemovesNothingIsNamedWithItsNumber() throws IOException {
        Files.writeString(folder.resolve("bad-skills.txt"), "# fine\n\nthree | bare | words\n");
        assertThatThrownBy(() -> Taxonomies.withChanges(folder)).hasMessageContaining("bad-skills.txt:3");

        Files.writeString(folder.resolve("bad-skills.txt"), "# fine\n- no-such-skill\n");
        assertThatThrownBy(() -> Taxonomies.withChanges(folder))
                .hasMessageContaining("bad-skills.txt:2")
                .hasMessageContaining("no-such-skill to remove");
    }
}
