package io.tenure.ingest;

import io.tenure.extract.Extractors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes in files and folders: reading on all cores, storing in groups with one commit each. */
public final class FolderIngest {

    /** Tells nobody. */
    public static final Progress SILENT = new Progress() {
        @Override
        public void begin(int files) {}

        @Override
        public void advance(int files) {}
    };

    private static final int GROUP = 64;

    private final Ingest ingest;

    public FolderIngest(Ingest ingest) {
        this.ingest = ingest;
    }

    /** Somebody who watches. */
    public interface Progress {

        void begin(int files);

        void advance(int files);
    }

    /**
     * What became of the files.
     *
     * @param taken files that are new
     * @param known files whose very bytes were there before
     * @param refused files that could not be read, with the reason of each
     */
    public record Summary(int taken, int known, List<Outcome.Refused> refused) {
        public Summary {
            refused = List.copyOf(refused);
        }
    }

    /**
     * Takes in files, and folders with all that is below them (hidden files left out), in the order of their names.
     *
     * @param stated the day for which all of them speak, or null
     * @throws IOException if a folder cannot be listed
     */
    public Summary takeAll(List<Path> paths, @Nullable LocalDate stated, Progress progress) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(filesBelow(path));
        }
        progress.begin(files.size());
        try (ExecutorService readers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            return takeGroups(files, stated, progress, readers);
        }
    }

    private static List<Path> filesBelow(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a group while the one before it is stored. */
    private Summary takeGroups(
            List<Path> files, @Nullable LocalDate stated, Progress progress, ExecutorService readers) {
        Tally tally = new Tally();
        List<Future<ReadFile>> reading = List.of();
        for (int start = 0; start < files.size(); start += GROUP) {
            List<Future<ReadFile>> next = files.subList(start, Math.min(files.size(), start + GROUP)).stream()
                    .map(file -> readers.submit(() -> read(file, stated)))
                    .toList();
            store(reading, tally, progress);
            reading = next;
        }
        store(reading, tally, progress);
        return tally.summary();
    }

    private record ReadFile(Ingest.Upload upload, Reading reading) {}

    private ReadFile read(Path path, @Nullable LocalDate stated) {
        String file = String.valueOf(path.getFileName());
        try {
            Ingest.Upload upload = new Ingest.Upload(file, content(path), stated);
            return new ReadFile(upload, ingest.read(upload));
        } catch (IOException failure) {
            String reason = Files.exists(path) ? "cannot be read: " + failure.getMessage() : "there is no such file";
            return new ReadFile(new Ingest.Upload(file, new byte[0], stated), new Reading.Unreadable(reason));
        }
    }

    /** The file's bytes; of one that is too large just enough for the extractor to see that it is. */
    private static byte[] content(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(Extractors.MOST_BYTES + 1);
        }
    }

    private void store(List<Future<ReadFile>> reading, Tally tally, Progress progress) {
        List<ReadFile> read = reading.stream().map(FolderIngest::await).toList();
        ingest.storeAll(
                        read.stream().map(ReadFile::upload).toList(),
                        read.stream().map(ReadFile::reading).toList())
                .forEach(tally::add);
        progress.advance(read.size());
    }

    private static ReadFile await(Future<ReadFile> reading) {
        try {
            return reading.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while reading files", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a reader failed on a file; the log says on which", failure.getCause());
        }
    }

    /** Counts outcomes. */
    private static final class Tally {
        private int taken;
        private int known;
        private final List<Outcome.Refused> refused = new ArrayList<>();

        void add(Outcome outcome) {
            switch (outcome) {
                case Outcome.Taken done when done.receipt().created() -> taken++;
                case Outcome.Taken _ -> known++;
                case Outcome.Refused reason -> refused.add(reason);
            }
        }

        Summary summary() {
            return new Summary(taken, known, refused);
        }
    }
}
