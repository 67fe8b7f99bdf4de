package io.tenure.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * Opens PDF, Office and picture files in child processes, which are started when first needed, kept, and replaced when they die; texts are
 * read in this JVM. Safe for many threads: those beyond the number of processes wait.
 */
final class IsolatedExtractor implements ClosableExtractor {

    private final Isolation limits;
    private final Extractor inProcess;
    private final Semaphore free;
    private final Deque<Worker> idle = new ArrayDeque<>();
    private boolean closed;

    IsolatedExtractor(Isolation limits, Extractor inProcess) {
        this.limits = limits;
        this.inProcess = inProcess;
        this.free = new Semaphore(limits.processes());
    }

    @Override
    public Extraction extract(String name, byte[] bytes) {
        boolean isolate = bytes.length > 0
                && bytes.length <= Extractors.MOST_BYTES
                && FileKind.of(name, bytes).isDangerous();
        if (!isolate) {
            return inProcess.extract(name, bytes);
        }
        free.acquireUninterruptibly();
        try {
            return isolated(name, bytes);
        } finally {
            free.release();
        }
    }

    private Extraction isolated(String name, byte[] bytes) {
        Worker worker;
        try {
            worker = take();
        } catch (IOException e) {
            return new Extraction.Failed("the process that opens such files could not be started: " + e.getMessage());
        }
        return switch (worker.read(name, bytes)) {
            case Worker.Outcome.Answered answered -> {
                giveBack(worker);
                yield answered.extraction();
            }
            case Worker.Outcome.Late _ -> new Extraction.Failed(Reasons.tooSlow(limits.time()));
            case Worker.Outcome.Died _ -> new Extraction.Failed(Reasons.tooMuchMemory(limits.memoryMegabytes()));
        };
    }

    private Worker take() throws IOException {
        while (true) {
            Worker worker;
            synchronized (idle) {
                worker = idle.pollLast();
            }
            if (worker == null) {
                return Worker.start(limits);
            }
            if (worker.isFit()) {
                return worker;
            }
            worker.close();
        }
    }

    private void giveBack(Worker worker) {
        synchronized (idle) {
            if (!closed) {
                idle.addLast(worker);
                return;
            }
        }
        worker.close();
    }

    @Override
    public void close() {
        synchronized (idle) {
            closed = true;
            idle.forEach(Worker::close);
            idle.clear();
        }
    }
}
