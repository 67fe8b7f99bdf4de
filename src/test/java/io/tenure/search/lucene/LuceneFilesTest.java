package io.tenure.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tenure.search.CareerNotation;
import io.tenure.search.StaleIndexException;
import io.tenure.search.TinyTaxonomy;
import io.tenure.taxonomy.Taxonomies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the embedded engine leaves on disk. */
final class LuceneFilesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final String MARKER = "zyxmarkerzyx";

    @TempDir
    private Path folder;

    private LuceneIndex open() {
        return LuceneIndex.open(folder, new TinyTaxonomy(), CLOCK);
    }

    @Test
    void leavesNoByteOfAnErasedCandidate() throws IOException {
        try (LuceneIndex index = open()) {
            index.put(IntStream.range(0, 50)
                    .mapToObj(i -> CareerNotation.candidate("p" + i, "Acme, SRE, 2012..2013: Puppet"))
                    .toList());
            index.put(List.of(CareerNotation.candidate(
                    MARKER, MARKER + " Ltd, " + MARKER + ", 2012..2013: " + MARKER, "text: " + MARKER)));
            index.commit(1);
            index.refresh();
            assertThat(marked()).isNotEmpty();

            index.erase(List.of(MARKER), 2);

            assertThat(marked()).isEmpty();
            assertThat(index.size()).isEqualTo(50);
            assertThat(index.suggest(MARKER, 5)).isEmpty();
        }
    }

    /** The files that hold the marker; stored fields and doc values of so small an index are not packed beyond recognition. */
    private List<Path> marked() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(MARKER))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void keepsWhatWasCommittedAndForgetsTheRest() {
        try (LuceneIndex index = open()) {
            index.put(List.of(CareerNotation.candidate("a", "Acme, SRE, 2012..2013: Puppet")));
            index.commit(5);
            index.put(List.of(CareerNotation.candidate("b", "Acme, SRE, 2012..2013: Puppet")));
        }
        try (LuceneIndex index = open()) {
            assertThat(index.ids()).containsExactly("a");
            assertThat(index.committedSequence()).isEqualTo(5);
        }
    }

    @Test
    void refusesAnIndexOfAnotherTaxonomy() {
        try (LuceneIndex index = open()) {
            index.commit(1);
        }
        assertThatThrownBy(() -> LuceneIndex.open(folder, Taxonomies.builtIn(), CLOCK))
                .isInstanceOf(StaleIndexException.class)
                .hasMessageContaining("another taxonomy");
        assertThat(folder).isNotEmptyDirectory();
        open().close();
    }
}
