package io.tenure.search.lucene;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The best hits of one segment after a cursor: greater keys first, then smaller ids (by their rank within the segment). A heap of
 * primitives whose root is the worst of those kept.
 */
final class TopHits {

    private final long[] keys;
    private final int[] ids;
    private final int[] docs;
    private final byte[] certainties;
    private int size;
    private long after;

    private final @Nullable Limit limit;
    private final AtomicLong least;

    /**
     * Where the page before ended.
     *
     * @param key the last key that was shown
     * @param id the rank of the last id that was shown with that key
     */
    record Limit(long key, int id) {}

    /** @param least the least key that can still come onto the page, as far as the segments of a search have found out together */
    TopHits(int capacity, @Nullable Limit limit, AtomicLong least) {
        this.keys = new long[capacity];
        this.ids = new int[capacity];
        this.docs = new int[capacity];
        this.certainties = new byte[capacity];
        this.limit = limit;
        this.least = least;
    }

    /** Whether a hit with this key could be kept: if not, nothing more need be known of it. */
    boolean mayKeep(long key) {
        return key >= least.getPlain();
    }

    /** Counts a hit that cannot be kept: what is worse than a whole page of hits after the page before comes after it, too. */
    void pass() {
        after++;
    }

    /** Takes a hit, unless there are enough better ones or it stands on the page before. */
    void add(long key, int id, int doc, int certainty) {
        if (limit != null && !isBetter(limit.key(), limit.id(), key, id)) {
            return;
        }
        after++;
        if (size < keys.length) {
            size++;
            siftUp(size - 1, key, id, doc, (byte) certainty);
            raise();
        } else if (isBetter(key, id, keys[0], ids[0])) {
            siftDown(key, id, doc, (byte) certainty);
            raise();
        }
    }

    private void raise() {
        if (size == keys.length && keys[0] > least.get()) {
            least.accumulateAndGet(keys[0], Math::max);
        }
    }

    private static boolean isBetter(long key, int id, long otherKey, int otherId) {
        return key > otherKey || key == otherKey && id < otherId;
    }

    private void siftUp(int from, long key, int id, int doc, byte certainty) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (!isBetter(keys[parent], ids[parent], key, id)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        set(at, key, id, doc, certainty);
    }

    private void siftDown(long key, int id, int doc, byte certainty) {
        int at = 0;
        int child = worstChild(0);
        while (child >= 0 && isBetter(key, id, keys[child], ids[child])) {
            move(child, at);
            at = child;
            child = worstChild(at);
        }
        set(at, key, id, doc, certainty);
    }

    private int worstChild(int of) {
        int left = 2 * of + 1;
        if (left >= size) {
            return -1;
        }
        int right = left + 1;
        return right < size && isBetter(keys[left], ids[left], keys[right], ids[right]) ? right : left;
    }

    private void move(int from, int to) {
        set(to, keys[from], ids[from], docs[from], certainties[from]);
    }

    private void set(int at, long key, int id, int doc, byte certainty) {
        keys[at] = key;
        ids[at] = id;
        docs[at] = doc;
        certainties[at] = certainty;
    }

    /** How many hits are kept; in no order. */
    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
    }

    /** The rank of its id within the segment. */
    int id(int at) {
        return ids[at];
    }

    int doc(int at) {
        return docs[at];
    }

    int certainty(int at) {
        return certainties[at];
    }

    /** How many hits came after the page before; all of them without one. */
    long after() {
        return after;
    }
}
