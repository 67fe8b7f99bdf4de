package io.tenure.extract;

import java.time.Duration;

/**
 * What a process that opens dangerous files may use.
 *
 * @param processes how many there are at most; one file goes to each at a time
 * @param memoryMegabytes the heap of each
 * @param time for one file
 * @param filesPerProcess after how many files a process is replaced
 */
public record Isolation(int processes, int memoryMegabytes, Duration time, int filesPerProcess) {

    /** A process for each core, up to eight; 512 MB and two minutes, as OCR takes its time. */
    public static Isolation ofMachine() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Isolation(Math.clamp(cores, 1, 8), 512, Duration.ofMinutes(2), 2_000);
    }
}
