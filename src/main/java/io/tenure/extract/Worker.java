package io.tenure.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A child JVM that opens files, one after the other. Not safe for two threads at once. */
final class Worker implements AutoCloseable {

    private static final Set<String> ENVIRONMENT =
            Set.of("PATH", "HOME", "TMPDIR", "TEMP", "TMP", "LANG", "LC_ALL", "TESSDATA_PREFIX", "SystemRoot");

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final Isolation limits;
    private int files;

    /** How an attempt to read a file ended. */
    sealed interface Outcome {
        record Answered(Extraction extraction) implements Outcome {}

        /** Took longer than it may; the process is gone. */
        record Late() implements Outcome {}

        /** The process died, most often for want of memory. */
        record Died() implements Outcome {}
    }

    private Worker(Process process, Isolation limits) {
        this.process = process;
        this.limits = limits;
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Starts a process on the java binary and class path of this one. */
    static Worker start(Isolation limits) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.memoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-Dlog4j2.StatusLogger.level=OFF",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                ExtractionWorker.class.getName(),
                String.valueOf(limits.time().toSeconds())));
        builder.environment().keySet().retainAll(ENVIRONMENT);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return new Worker(builder.start(), limits);
    }

    /** Whether it can take another file: it is alive, and not so old that leaks of libraries add up. */
    boolean isFit() {
        return process.isAlive() && files < limits.filesPerProcess();
    }

    /** Has a file read. After anything but an answer this worker is of no more use. */
    Outcome read(String name, byte[] bytes) {
        files++;
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture.delayedExecutor(limits.time().toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (done.compareAndSet(false, true)) {
                        late.set(true);
                        process.destroyForcibly();
                    }
                });
        try {
            Frames.write(requests, new Frames.Request(name, bytes));
            Extraction extraction = Frames.readAnswer(answers);
            done.set(true);
            return new Outcome.Answered(extraction);
        } catch (IOException _) {
            done.set(true);
            close();
            return late.get() ? new Outcome.Late() : new Outcome.Died();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
