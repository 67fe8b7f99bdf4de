package io.tenure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tenure.ingest.FolderIngest;
import io.tenure.server.SearchParameters;
import io.tenure.server.SearchReply;
import io.tenure.server.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The questions that the project was started for, on the two CVs that it was started with; they lie beside the project, not in it. */
final class SeedsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Path SEEDS = Path.of("..", "shared", "seeds");

    @TempDir
    private Path folder;

    private @Nullable Workspace opened;

    @BeforeEach
    void takeIn() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "the seeds do not lie beside this checkout");
        Workspace workspace = Workspace.open(folder, CLOCK);
        opened = workspace;
        new FolderIngest(workspace.ingest()).takeAll(List.of(SEEDS), null, FolderIngest.SILENT);
        workspace.ingest().refresh();
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    @Test
    void anUndatedJobIsCertainlyFoundThroughItsSurroundings() {
        SearchReply.HitReply hit = ask("Puppet AND AWS after 2010").hits().getFirst();

        assertThat(files("Puppet AND AWS after 2010")).containsExactly("seed-a.txt");
        assertThat(hit.certainty()).isEqualTo("certain");
        assertThat(hit.evidence()).anySatisfy(evidence -> {
            assertThat(evidence.employer()).isEqualTo("Hive");
            assertThat(evidence.certainty()).isEqualTo("certain");
            assertThat(evidence.snippets())
                    .anySatisfy(snippet -> assertThat(snippet.text()).contains("AWS, Puppet"));
        });
    }

    @Test
    void theOtherQuestionsFindWhomTheyShould() {
        assertThat(files("Puppet after 2010")).containsExactlyInAnyOrder("seed-a.txt", "seed-b.md");
        assertThat(files("Puppet AND Chef same job after 2009")).containsExactly("seed-b.md");
        assertThat(files("solaris before 2009")).containsExactlyInAnyOrder("seed-a.txt", "seed-b.md");
    }

    @Test
    void everyJobComesOut() {
        assertThat(ask("").hits())
                .extracting(hit -> hit.source().file() + " " + hit.jobs().size())
                .containsExactlyInAnyOrder("seed-a.txt 9", "seed-b.md 11");
    }

    private List<String> files(String query) {
        return ask(query).hits().stream().map(hit -> hit.source().file()).toList();
    }

    private SearchReply ask(String query) {
        return Objects.requireNonNull(opened).search().search(SearchParameters.ofQuery(query, 10));
    }
}
