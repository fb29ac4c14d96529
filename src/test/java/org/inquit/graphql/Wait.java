package org.inquit.graphql;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what happens in the background. */
final class Wait {

    private static final Duration MOST = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = 1_000_000;

    private Wait() {}

    /** Returns when it is so, and fails where it does not become so. */
    static void until(BooleanSupplier isSo) {
        Instant end = Instant.now().plus(MOST);
        while (!isSo.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain for " + MOST);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
