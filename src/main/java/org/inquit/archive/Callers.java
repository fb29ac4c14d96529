package org.inquit.archive;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Whether somebody asks the archive, as work in the background leaves a processor to who waits for an answer. */
public final class Callers {

    private static final long STAY_NANOS = Duration.ofSeconds(1).toNanos();

    private static final AtomicLong LAST = new AtomicLong(System.nanoTime() - STAY_NANOS);

    private Callers() {}

    /** Notes that somebody asks now. */
    public static void ask() {
        LAST.set(System.nanoTime());
    }

    /** Whether somebody asked within the last second. */
    public static boolean areHere() {
        return System.nanoTime() - LAST.get() < STAY_NANOS;
    }
}
