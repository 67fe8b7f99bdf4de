package io.tenure.search.lucene;

import io.tenure.search.StaleIndexException;
import io.tenure.taxonomy.Skill;
import io.tenure.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32C;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/** What a commit remembers: the last change that it holds, and by which rules it was written. */
final class CommitData {

    /** Raise it whenever documents are written differently. */
    private static final String FORMAT = "1";

    private static final String SEQUENCE_KEY = "sequence";
    private static final String FORMAT_KEY = "format";
    private static final String TAXONOMY_KEY = "taxonomy";

    private CommitData() {}

    static Map<String, String> of(long sequence, String rules) {
        return Map.of(SEQUENCE_KEY, Long.toString(sequence), FORMAT_KEY, FORMAT, TAXONOMY_KEY, rules);
    }

    /** The sequence of the last commit, 0 for none. */
    static long sequence(Directory directory) throws IOException {
        return Long.parseLong(read(directory).getOrDefault(SEQUENCE_KEY, "0"));
    }

    private static Map<String, String> read(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory)
                ? SegmentInfos.readLatestCommit(directory).getUserData()
                : Map.of();
    }

    /** @throws StaleIndexException if the index was written by other rules */
    static void check(Directory directory, String rules) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return;
        }
        Map<String, String> data = read(directory);
        if (!FORMAT.equals(data.get(FORMAT_KEY))) {
            throw new StaleIndexException("the index has format " + data.get(FORMAT_KEY) + ", this program writes "
                    + FORMAT + "; rebuild it with: tenure reindex");
        }
        if (!rules.equals(data.get(TAXONOMY_KEY))) {
            throw new StaleIndexException(
                    "the index was written with another taxonomy; rebuild it with: tenure reindex");
        }
    }

    /** Changes with whatever of the taxonomy is written into the index: the skills, what they imply, and the titles. */
    static String fingerprint(Taxonomy taxonomy) {
        CRC32C sum = new CRC32C();
        taxonomy.skills().stream()
                .map(CommitData::line)
                .sorted()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        taxonomy.titles().stream()
                .map(title -> title.id() + title.label() + title.aliases())
                .sorted()
                .forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    private static String line(Skill skill) {
        return skill.id() + skill.label() + skill.parents();
    }
}
