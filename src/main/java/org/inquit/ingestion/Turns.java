package org.inquit.ingestion;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.inquit.archive.Callers;

/** Lets the work of loading go on at once, and while somebody asks on all processors but one, which is theirs. */
final class Turns {

    private final Semaphore others;

    Turns(int processors) {
        this.others = new Semaphore(Math.max(1, processors - 1));
    }

    /** Does one piece of work, which must not wait for another. */
    <T> T take(Supplier<T> work) {
        if (!Callers.areHere()) {
            return work.get();
        }
        others.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            others.release();
        }
    }
}
