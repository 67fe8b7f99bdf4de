package io.tenure.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The main class of the process that opens dangerous files: reads {@link Frames requests} from standard input and answers on standard
 * output until its input ends. What libraries print goes to standard error. It ends itself when a file takes too long, so that it does
 * not outlive a server that was killed meanwhile.
 */
final class ExtractionWorker {

    private static final long IDLE = Long.MAX_VALUE;

    private ExtractionWorker() {}

    /** One argument: how many seconds a file may take. */
    public static void main(String[] arguments) throws IOException {
        PrintStream errors = System.err;
        System.setOut(errors);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                DataOutputStream out =
                        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            serve(in, out, Duration.ofSeconds(Long.parseLong(arguments[0])));
        }
    }

    private static void serve(DataInputStream in, DataOutputStream out, Duration limit) throws IOException {
        AtomicLong deadline = new AtomicLong(IDLE);
        Thread.ofPlatform().daemon().name("time limit").start(() -> endWhenLate(deadline));
        Extractor extractor = Extractors.inProcess();
        while (true) {
            Frames.Request request;
            try {
                request = Frames.readRequest(in);
            } catch (EOFException _) {
                return;
            }
            deadline.set(System.nanoTime() + limit.toNanos());
            Extraction answer = extractor.extract(request.name(), request.bytes());
            deadline.set(IDLE);
            Frames.write(out, answer);
        }
    }

    private static void endWhenLate(AtomicLong deadline) {
        while (true) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofSeconds(1).toNanos());
            long at = deadline.get();
            if (at != IDLE && System.nanoTime() - at > 0) {
                Runtime.getRuntime().halt(3);
            }
        }
    }
}
