package io.tenure.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.TaskExecutor;

/** Shares the segments of a search out among threads, so that each has about as many candidates to look at. Safe for use by many threads. */
final class Slices {

    /** Below so many candidates, a thread costs more than it brings. */
    private static final int WORTH_A_THREAD = 20_000;

    private final int threads;
    private final TaskExecutor executor;

    /** @param threads the most that one search may use, at least 1 */
    Slices(int threads, TaskExecutor executor) {
        this.threads = threads;
        this.executor = executor;
    }

    /** What one thread does with its segments. */
    interface Work<T> {
        T on(List<LeafReaderContext> segments) throws IOException;
    }

    /** The result of each slice; every segment is in one of them. */
    <T> List<T> run(List<LeafReaderContext> segments, Work<T> work) throws IOException {
        List<List<LeafReaderContext>> slices = slices(segments);
        if (slices.size() == 1) {
            return List.of(work.on(slices.getFirst()));
        }
        List<Callable<T>> tasks = new ArrayList<>();
        slices.forEach(slice -> tasks.add(() -> work.on(slice)));
        return executor.invokeAll(tasks);
    }

    /** Gives the greatest segment that is left to the slice that has the least. */
    private List<List<LeafReaderContext>> slices(List<LeafReaderContext> segments) {
        int all =
                segments.stream().mapToInt(segment -> segment.reader().maxDoc()).sum();
        int count = Math.clamp(all / WORTH_A_THREAD, 1, Math.max(1, Math.min(threads, segments.size())));
        if (count == 1) {
            return List.of(segments);
        }
        List<List<LeafReaderContext>> slices = new ArrayList<>();
        int[] sizes = new int[count];
        for (int i = 0; i < count; i++) {
            slices.add(new ArrayList<>());
        }
        List<LeafReaderContext> greatestFirst = new ArrayList<>(segments);
        greatestFirst.sort(Comparator.comparingInt(
                (LeafReaderContext segment) -> -segment.reader().maxDoc()));
        for (LeafReaderContext segment : greatestFirst) {
            int least = least(sizes);
            slices.get(least).add(segment);
            sizes[least] += segment.reader().maxDoc();
        }
        return slices;
    }

    private static int least(int[] sizes) {
        int least = 0;
        for (int i = 1; i < sizes.length; i++) {
            least = sizes[i] < sizes[least] ? i : least;
        }
        return least;
    }
}
