package io.tenure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenure.career.Career;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CandidateStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void whatIsPutIsThereAfterReopening() {
        String id;
        try (CandidateStore store = open()) {
            id = store.put(submission("a.txt", "Ada Quill")).id();
        }
        try (CandidateStore store = open()) {
            StoredCandidate found = store.find(id).orElseThrow();
            assertThat(found.career().person().name()).isEqualTo("Ada Quill");
            assertThat(found.file()).isEqualTo("a.txt");
            assertThat(store.findSource(id)).hasValue("Ada Quill".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameBytesAgainAreTheSameCandidate() {
        try (CandidateStore store = open()) {
            Receipt first = store.put(submission("a.txt", "Ada Quill"));
            Receipt again = store.put(submission("copy-of-a.txt", "Ada Quill"));

            assertThat(again.id()).isEqualTo(first.id());
            assertThat(first.created()).isTrue();
            assertThat(again.created()).isFalse();
            assertThat(store.size()).isEqualTo(1);
        }
    }

    @Test
    void changesAreNumberedAndReadBackFromANumber() {
        try (CandidateStore store = open()) {
            Receipt a = store.put(submission("a.txt", "Ada"));
            Receipt b = store.put(submission("b.txt", "Ben"));
            store.replace(a.id(), career("Ada Q."));

            assertThat(store.changesAfter(0, 10)).extracting(Change::candidate).containsExactly(b.id(), a.id());
            assertThat(store.changesAfter(b.sequence(), 10))
                    .singleElement()
                    .satisfies(change -> assertThat(change.sequence()).isEqualTo(store.lastSequence()));
            assertThat(store.find(a.id()).orElseThrow().career().person().name())
                    .isEqualTo("Ada Q.");
        }
    }

    @Test
    void nothingOfAnErasedPersonStaysInAnyFile() throws IOException {
        String marker = "Zebulon Marchbanks-Quux";
        try (CandidateStore store = open()) {
            store.put(submission("b.txt", "Ben"));
            String id = store.put(submission("z.txt", marker)).id();
            assertThat(filesThatHold(marker)).isNotEmpty();

            assertThat(store.erase(id, "tester")).isPresent();

            assertThat(filesThatHold(marker)).isEmpty();
            assertThat(filesThatHold(id))
                    .as("the change log names whom the index must forget")
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(store.changesAfter(0, 10))
                    .last()
                    .satisfies(change -> assertThat(change.erased()).isTrue());
            assertThat(store.auditLog())
                    .singleElement()
                    .asString()
                    .contains("erase")
                    .doesNotContain(id);
        }
    }

    private List<Path> filesThatHold(String marker) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, marker))
                    .toList();
        }
    }

    private static boolean holds(Path file, String marker) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(marker);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void aSecondOpeningIsKeptOutByName() {
        try (CandidateStore store = open()) {
            assertThat(store.size()).isZero();
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("in use")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void aFolderOfANewerVersionIsRefused() throws SQLException {
        open().close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(Database.FILE));
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO flyway_schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success)
                    VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '', '2030-01-01 00:00:00.000', 1, 1)""");
        }
        assertThatThrownBy(this::open)
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("newer version")
                .hasMessageContaining("99");
    }

    @Test
    void aBrokenDatabaseIsRefusedInOneLine() throws IOException {
        Files.writeString(
                folder.resolve(Database.FILE), "this is not a database, not at all, and it is long enough to be read");

        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("--data");
    }

    private CandidateStore open() {
        return CandidateStore.open(folder, CLOCK);
    }

    private static Submission submission(String file, String name) {
        return new Submission(file, name.getBytes(StandardCharsets.UTF_8), null, career(name));
    }

    private static Career career(String name) {
        return Career.of(name, LocalDate.of(2026, 11, 1), List.of());
    }
}
