package org.inquit.archive;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets nobody tell of a change before it is kept. A database shows a change as soon as it is committed, and H2 writes it to
 * its file a moment later: who reads in that moment, answers, and is killed has told of what is lost.
 */
public final class Commits {

    private static final ReentrantReadWriteLock RUNNING = new ReentrantReadWriteLock();

    private Commits() {}

    /** Changes the archive in a transaction of its own; ends when the change is kept. One thread at a time does. */
    public static <T> T of(Callable<T> change) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                T done = change.call();
                Panache.getSession().flush();
                RUNNING.writeLock().lock();
                return done;
            });
        } finally {
            if (RUNNING.isWriteLockedByCurrentThread()) {
                RUNNING.writeLock().unlock();
            }
        }
    }

    /** Reads in a transaction of its own; ends when all that it may have seen is kept. */
    public static <T extends @Nullable Object> T read(Callable<T> read) {
        T seen = QuarkusTransaction.requiringNew().call(read);
        awaitKept();
        return seen;
    }

    /** Takes milliseconds, and only while a change is committed. */
    @SuppressWarnings("LockNotBeforeTry") // nothing is done while it is held
    private static void awaitKept() {
        RUNNING.readLock().lock();
        RUNNING.readLock().unlock();
    }
}
