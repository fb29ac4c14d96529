package org.inquit.attack;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

/** How quick the machine is today, in two figures without which the times of the book cannot be compared. */
final class Machine {

    private static final int STEPS = 400_000_000;
    private static final int READS = 5_000_000;

    /** Of integers, 64 MiB: more than a processor keeps near. */
    private static final int FAR = 1 << 24;

    private static final int TIMES = 5;

    private Machine() {}

    static String line() {
        int[] ring = ring();
        return "machine: %d processors, %d million dependent steps in %d ms, %d million reads of far memory in %d ms"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        STEPS / 1_000_000,
                        median(Machine::step).toMillis(),
                        READS / 1_000_000,
                        median(() -> walk(ring)).toMillis());
    }

    private static Duration median(Runnable work) {
        return Times.share(Stream.generate(() -> time(work)).limit(TIMES).toList(), 0.5);
    }

    private static Duration time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static void step() {
        long sum = 0;
        for (int i = 0; i < STEPS; i++) {
            sum += sum * 31 + i;
        }
        keep(sum);
    }

    private static void walk(int[] ring) {
        int at = 0;
        for (int i = 0; i < READS; i++) {
            at = ring[at];
        }
        keep(at);
    }

    /** Nothing that is used is left out by the compiler. */
    private static void keep(long result) {
        if (result == Long.MIN_VALUE) {
            throw new IllegalStateException("never");
        }
    }

    /** Each cell holds the number of another, and all form one ring. */
    private static int[] ring() {
        int[] cells = new int[FAR];
        for (int i = 0; i < FAR; i++) {
            cells[i] = i;
        }
        Random random = new Random(1);
        for (int i = FAR - 1; i > 0; i--) {
            int j = random.nextInt(i);
            int cell = cells[i];
            cells[i] = cells[j];
            cells[j] = cell;
        }
        return cells;
    }
}
