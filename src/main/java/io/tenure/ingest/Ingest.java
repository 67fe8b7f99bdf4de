package io.tenure.ingest;

import io.tenure.career.Career;
import io.tenure.search.Candidate;
import io.tenure.store.CandidateStore;
import io.tenure.store.Receipt;
import io.tenure.store.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way into Tenure: what is read is stored first and indexed then, so that nothing acknowledged can be lost. Safe for use by many
 * threads.
 */
public final class Ingest {

    private final CareerReader reader;
    private final CandidateStore store;
    private final LiveIndex index;

    public Ingest(CareerReader reader, CandidateStore store, LiveIndex index) {
        this.reader = reader;
        this.store = store;
        this.index = index;
    }

    /** A file that somebody brings. */
    public record Upload(
            String file, byte[] bytes, @Nullable LocalDate stated) {}

    /** Takes in one file. */
    public Outcome take(Upload upload) {
        return takeAll(List.of(upload)).getFirst();
    }

    /** Takes in files with one commit of the store; outcomes stand in the order of the files. */
    public List<Outcome> takeAll(List<Upload> uploads) {
        return storeAll(uploads, uploads.stream().map(this::read).toList());
    }

    /** Reads a file without keeping anything. */
    public Reading read(Upload upload) {
        return reader.read(upload.file(), upload.bytes(), upload.stated());
    }

    /** Stores files that were read before, with one commit; outcomes stand in the order of the files. */
    List<Outcome> storeAll(List<Upload> uploads, List<Reading> readings) {
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < uploads.size(); i++) {
            if (readings.get(i) instanceof Reading.Understood(Career career)) {
                Upload upload = uploads.get(i);
                submissions.add(new Submission(upload.file(), upload.bytes(), upload.stated(), career));
            }
        }
        return outcomes(uploads, readings, storeAndIndex(submissions));
    }

    private List<Receipt> storeAndIndex(List<Submission> submissions) {
        if (submissions.isEmpty()) {
            return List.of();
        }
        return index.changing(() -> {
            List<Receipt> receipts = store.putAll(submissions);
            indexNew(submissions, receipts);
            return receipts;
        });
    }

    private void indexNew(List<Submission> submissions, List<Receipt> receipts) {
        List<Candidate> fresh = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) {
            Receipt receipt = receipts.get(i);
            if (receipt.created()) {
                Submission submission = submissions.get(i);
                fresh.add(new Candidate(receipt.id(), receipt.sequence(), submission.file(), submission.career()));
            }
        }
        index.put(fresh);
    }

    private static List<Outcome> outcomes(List<Upload> uploads, List<Reading> readings, List<Receipt> receipts) {
        List<Outcome> outcomes = new ArrayList<>();
        int stored = 0;
        for (int i = 0; i < uploads.size(); i++) {
            String file = uploads.get(i).file();
            outcomes.add(
                    switch (readings.get(i)) {
                        case Reading.Understood(Career career) ->
                            new Outcome.Taken(file, receipts.get(stored++), career);
                        case Reading.Unreadable(String reason) -> new Outcome.Refused(file, reason);
                    });
        }
        return outcomes;
    }

    /** Replaces a candidate's career; empty if there is no such candidate. */
    public Optional<Receipt> replace(String id, Career career) {
        return index.changing(() -> {
            Optional<Receipt> receipt = store.replace(id, career);
            receipt.flatMap(_ -> store.find(id))
                    .ifPresent(stored ->
                            index.put(List.of(new Candidate(id, stored.sequence(), stored.file(), stored.career()))));
            return receipt;
        });
    }

    /**
     * Erases a person from store and index; when it returns, no byte of theirs is left in either.
     *
     * @return the number of the change, or empty if there is no such candidate
     */
    public Optional<Long> erase(String id, String who) {
        return index.erasing(id, () -> store.erase(id, who));
    }

    /** Makes everything taken in so far visible to searches. */
    public void refresh() {
        index.refresh();
    }
}
