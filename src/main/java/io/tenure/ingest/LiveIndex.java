package io.tenure.ingest;

import io.tenure.search.Candidate;
import io.tenure.search.CandidateIndex;
import io.tenure.store.CandidateStore;
import io.tenure.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index that follows its store: catches up when it opens, shows changes within half a second, and commits every few seconds together
 * with the number of the last change that it holds. A commit never claims a change that is not in it: changes are numbered by the store
 * before they reach the index, so a commit waits for those under way.
 */
public final class LiveIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
    private static final int CATCH_UP_BATCH = 500;
    private static final int REFRESH_MILLIS = 400;
    private static final int COMMIT_MILLIS = 5_000;

    private final CandidateIndex index;
    private final CandidateStore store;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("index-ticker").factory());
    private final AtomicBoolean stale = new AtomicBoolean();
    private final AtomicBoolean uncommitted = new AtomicBoolean();
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();

    private LiveIndex(CandidateIndex index, CandidateStore store) {
        this.index = index;
        this.store = store;
    }

    /** Brings an index up to date with its store and keeps it so. */
    public static LiveIndex follow(CandidateIndex index, CandidateStore store) {
        LiveIndex live = new LiveIndex(index, store);
        live.catchUp();
        var _ = live.ticker.scheduleWithFixedDelay(
                live::refreshQuietly, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
        var _ = live.ticker.scheduleWithFixedDelay(
                live::commitQuietly, COMMIT_MILLIS, COMMIT_MILLIS, TimeUnit.MILLISECONDS);
        return live;
    }

    /** The index to search in. */
    public CandidateIndex index() {
        return index;
    }

    private void catchUp() {
        long known = index.committedSequence();
        if (known > store.lastSequence() || known == 0 && index.size() > 0) {
            LOG.warn("the index is ahead of the store; building it anew");
            index.delete(index.ids());
            known = 0;
        }
        List<Change> changes = store.changesAfter(known, CATCH_UP_BATCH);
        while (!changes.isEmpty()) {
            apply(changes);
            known = changes.getLast().sequence();
            changes = store.changesAfter(known, CATCH_UP_BATCH);
        }
        if (known > index.committedSequence()) {
            index.commit(known);
        }
        index.refresh();
    }

    private void apply(List<Change> changes) {
        List<Candidate> put = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Change change : changes) {
            store.find(change.candidate())
                    .ifPresentOrElse(
                            stored -> put.add(
                                    new Candidate(stored.id(), stored.sequence(), stored.file(), stored.career())),
                            () -> gone.add(change.candidate()));
        }
        index.delete(gone);
        index.put(put);
    }

    /**
     * Runs a change of store and index. No commit happens meanwhile, so that the number which a commit carries never stands for a change
     * that the index lacks.
     */
    <T> T changing(Supplier<T> change) {
        lock.readLock().lock();
        try {
            return change.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Adds or replaces candidates; only inside {@link #changing}. */
    void put(List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            index.put(candidates);
            stale.set(true);
            uncommitted.set(true);
        }
    }

    /** Runs an erasure of the store and then erases the same candidate here, with nothing else under way. */
    Optional<Long> erasing(String id, Supplier<Optional<Long>> erasure) {
        lock.writeLock().lock();
        try {
            Optional<Long> sequence = erasure.get();
            sequence.ifPresent(_ -> {
                index.erase(List.of(id), store.lastSequence());
                index.refresh();
            });
            return sequence;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Shows all changes so far; whoever comes while another shows them waits until they are shown. */
    void refresh() {
        synchronized (stale) {
            if (stale.getAndSet(false)) {
                index.refresh();
            }
        }
    }

    /** Forgets everything and reads it from the store again. */
    public void rebuild() {
        lock.writeLock().lock();
        try {
            index.delete(index.ids());
            List<Candidate> batch = new ArrayList<>();
            store.forEach(stored -> {
                batch.add(new Candidate(stored.id(), stored.sequence(), stored.file(), stored.career()));
                if (batch.size() == CATCH_UP_BATCH) {
                    index.put(List.copyOf(batch));
                    batch.clear();
                }
            });
            index.put(batch);
            index.commit(store.lastSequence());
            index.refresh();
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void refreshQuietly() {
        try {
            refresh();
        } catch (RuntimeException failure) {
            LOG.error("the index could not be refreshed", failure);
        }
    }

    private void commitQuietly() {
        try {
            commit();
        } catch (RuntimeException failure) {
            LOG.error("the index could not be committed; it will catch up from the store", failure);
        }
    }

    private void commit() {
        if (uncommitted.get()) {
            lock.writeLock().lock();
            try {
                uncommitted.set(false);
                index.commit(store.lastSequence());
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    /**
     * Commits what is left and closes the index. The ticker is waited for, not interrupted: an interrupt in the middle of a commit would
     * close the channel under Lucene's lock.
     */
    @Override
    public void close() {
        ticker.close();
        commitQuietly();
        index.close();
    }
}
