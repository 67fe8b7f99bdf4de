package io.tenure.store;

import io.tenure.career.Career;
import io.tenure.resume.ResumeFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The candidates of one data folder: the source of truth. What a method has returned is on disk.
 *
 * <p>Safe for use by many threads of one process; a second process is kept out. Writers take turns, readers see the last commit. Failures
 * of the database are thrown as JDBI's exceptions: they are nobody's mistake but ours or the disk's.
 */
public final class CandidateStore implements AutoCloseable {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int ID_LENGTH = 16;
    private static final String COLUMNS = "id, sequence, file, received, career";

    private final FolderLock folderLock;
    private final Jdbi jdbi;
    private final Handle writer;
    private final ReentrantLock writing = new ReentrantLock();
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    private CandidateStore(FolderLock folderLock, Jdbi jdbi, Clock clock) {
        this.folderLock = folderLock;
        this.jdbi = jdbi;
        this.writer = jdbi.open();
        this.clock = clock;
    }

    /**
     * Opens a data folder, making it if it is not there.
     *
     * @throws StoreException if it is in use, of a newer version, or unusable
     */
    public static CandidateStore open(Path folder, Clock clock) {
        FolderLock lock = FolderLock.acquire(folder);
        try {
            return new CandidateStore(lock, Database.open(folder), clock);
        } catch (StoreException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Stores one file. */
    public Receipt put(Submission submission) {
        return putAll(List.of(submission)).getFirst();
    }

    /** Stores files with one commit: all or none. The receipts stand in the order of the submissions. */
    public List<Receipt> putAll(List<Submission> submissions) {
        return write(handle -> submissions.stream()
                .map(submission -> putIn(handle, submission))
                .toList());
    }

    private Receipt putIn(Handle handle, Submission submission) {
        String digest = sha256(submission.bytes());
        Optional<Receipt> known = findByDigest(handle, digest);
        if (known.isPresent()) {
            return known.get();
        }
        String id = newId();
        long sequence = log(handle, id, "put");
        handle.createUpdate("""
                INSERT INTO candidate (id, sequence, file, sha256, received, stated, career)
                VALUES (:id, :sequence, :file, :sha256, :received, :stated, :career)""")
                .bind("id", id)
                .bind("sequence", sequence)
                .bind("file", submission.file())
                .bind("sha256", digest)
                .bind("received", clock.instant().toString())
                .bind(
                        "stated",
                        submission.stated() == null ? null : submission.stated().toString())
                .bind("career", json(submission.career()))
                .execute();
        handle.execute("INSERT INTO source (candidate_id, bytes) VALUES (?, ?)", id, submission.bytes());
        return new Receipt(id, sequence, true);
    }

    private static Optional<Receipt> findByDigest(Handle handle, String digest) {
        return handle.select("SELECT id, sequence FROM candidate WHERE sha256 = ?", digest)
                .map((row, _) -> new Receipt(row.getString("id"), row.getLong("sequence"), false))
                .findOne();
    }

    /** Replaces the career of a candidate and leaves the original file as it is; empty if there is no such candidate. */
    public Optional<Receipt> replace(String id, Career career) {
        return write(handle -> {
            if (find(handle, id).isEmpty()) {
                return Optional.empty();
            }
            long sequence = log(handle, id, "put");
            handle.execute("UPDATE candidate SET career = ?, sequence = ? WHERE id = ?", json(career), sequence, id);
            return Optional.of(new Receipt(id, sequence, false));
        });
    }

    /**
     * Erases a person: file, career and everything derived here. The audit log keeps the time and a salted hash of the id.
     *
     * @return the number of the change, or empty if there is no such candidate
     */
    public Optional<Long> erase(String id, String who) {
        Optional<Long> erased = write(handle -> {
            if (handle.execute("DELETE FROM candidate WHERE id = ?", id) == 0) {
                return Optional.<Long>empty();
            }
            handle.execute("DELETE FROM change WHERE candidate_id = ?", id);
            audit(handle, "erase", who, "subject " + saltedHash(id));
            return Optional.of(log(handle, id, "erase"));
        });
        erased.ifPresent(_ -> writeOutside(handle -> handle.execute("PRAGMA wal_checkpoint(TRUNCATE)")));
        return erased;
    }

    public Optional<StoredCandidate> find(String id) {
        return jdbi.withHandle(handle -> find(handle, id));
    }

    private static Optional<StoredCandidate> find(Handle handle, String id) {
        return handle.select("SELECT " + COLUMNS + " FROM candidate WHERE id = ?", id)
                .map((row, _) -> candidate(row))
                .findOne();
    }

    /** The original file of a candidate. */
    public Optional<byte[]> findSource(String id) {
        return jdbi.withHandle(handle -> handle.select("SELECT bytes FROM source WHERE candidate_id = ?", id)
                .mapTo(byte[].class)
                .findOne());
    }

    /** The as-of date that was stated with a candidate's file. */
    public Optional<LocalDate> findStated(String id) {
        return jdbi.withHandle(
                handle -> handle.select("SELECT stated FROM candidate WHERE id = ? AND stated IS NOT NULL", id)
                        .map((row, _) -> LocalDate.parse(row.getString("stated")))
                        .findOne());
    }

    /** The ids of all candidates, in order. */
    public List<String> ids() {
        return jdbi.withHandle(handle -> handle.select("SELECT id FROM candidate ORDER BY id")
                .mapTo(String.class)
                .list());
    }

    public int size() {
        return jdbi.withHandle(handle -> handle.select("SELECT count(*) FROM candidate")
                .mapTo(Integer.class)
                .one());
    }

    /** Gives every candidate to {@code reader}, in the order of their changes, without holding them all in memory. */
    public void forEach(Consumer<StoredCandidate> reader) {
        jdbi.useHandle(handle -> {
            try (var rows = handle
                    .select("SELECT " + COLUMNS + " FROM candidate ORDER BY sequence")
                    .map((row, _) -> candidate(row))
                    .stream()) {
                rows.forEach(reader);
            }
        });
    }

    /** Up to {@code limit} changes after {@code sequence}, oldest first; of several changes to one candidate only the last stands. */
    public List<Change> changesAfter(long sequence, int limit) {
        return jdbi.withHandle(handle -> handle.select("""
                        SELECT max(sequence) AS last, candidate_id, kind FROM change
                        WHERE sequence > ? GROUP BY candidate_id ORDER BY last LIMIT ?""", sequence, limit)
                .map((row, _) -> new Change(
                        row.getLong("last"), row.getString("candidate_id"), "erase".equals(row.getString("kind"))))
                .list());
    }

    /** The number of the last change; 0 for an empty store. */
    public long lastSequence() {
        return jdbi.withHandle(handle -> handle.select("SELECT coalesce(max(sequence), 0) FROM change")
                .mapTo(Long.class)
                .one());
    }

    /** Writes a line into the audit log. */
    public void audit(String action, String who, String detail) {
        write(handle -> {
            audit(handle, action, who, detail);
            return true;
        });
    }

    /** The audit log, oldest first: time, action, who and detail, separated by tabs. */
    public List<String> auditLog() {
        return jdbi.withHandle(handle -> handle.select("SELECT at, action, who, detail FROM audit ORDER BY rowid")
                .map((row, _) -> String.join(
                        "\t",
                        List.of(
                                row.getString("at"),
                                row.getString("action"),
                                row.getString("who"),
                                row.getString("detail"))))
                .list());
    }

    private void audit(Handle handle, String action, String who, String detail) {
        handle.execute(
                "INSERT INTO audit (at, action, who, detail) VALUES (?, ?, ?, ?)",
                clock.instant().toString(),
                action,
                who,
                detail);
    }

    private String saltedHash(String id) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        String hex = HexFormat.of().formatHex(salt);
        return hex + ":" + sha256((hex + id).getBytes(StandardCharsets.UTF_8));
    }

    private long log(Handle handle, String id, String kind) {
        return handle.createUpdate("INSERT INTO change (candidate_id, kind, at) VALUES (:id, :kind, :at)")
                .bind("id", id)
                .bind("kind", kind)
                .bind("at", clock.instant().toString())
                .executeAndReturnGeneratedKeys("sequence")
                .mapTo(Long.class)
                .one();
    }

    private <T> T write(java.util.function.Function<Handle, T> work) {
        writing.lock();
        try {
            return writer.inTransaction(work::apply);
        } finally {
            writing.unlock();
        }
    }

    private void writeOutside(Consumer<Handle> work) {
        writing.lock();
        try {
            work.accept(writer);
        } finally {
            writing.unlock();
        }
    }

    private static StoredCandidate candidate(ResultSet row) throws SQLException {
        Instant received = Instant.parse(row.getString("received"));
        return new StoredCandidate(
                row.getString("id"),
                row.getLong("sequence"),
                row.getString("file"),
                received,
                ResumeFormat.read(row.getString("career"), LocalDate.ofInstant(received, ZoneOffset.UTC), null));
    }

    private static String json(Career career) {
        return ResumeFormat.write(career, ResumeFormat.Detail.FULL);
    }

    private String newId() {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** Lets the folder go. */
    @Override
    public void close() {
        List<AutoCloseable> parts = new ArrayList<>(List.of(writer, folderLock));
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception failure) {
                throw new StoreException("the data folder could not be closed", failure);
            }
        }
    }
}
