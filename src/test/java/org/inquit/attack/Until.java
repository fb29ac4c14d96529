package org.inquit.attack;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what takes a while. */
final class Until {

    private static final int PAUSE = 20;

    private Until() {}

    /**
     * Waits until a fact holds; gives how long that took.
     *
     * @throws AssertionError where it does not hold in time
     */
    static Duration holds(Duration patience, String what, Callable<Boolean> fact) throws InterruptedException {
        long begin = System.nanoTime();
        while (!isTrue(fact)) {
            if (System.nanoTime() - begin > patience.toNanos()) {
                throw new AssertionError("not within %d s: %s".formatted(patience.toSeconds(), what));
            }
            Thread.sleep(PAUSE);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static boolean isTrue(Callable<Boolean> fact) {
        try {
            return fact.call();
        } catch (Exception notYet) {
            return false;
        }
    }
}
