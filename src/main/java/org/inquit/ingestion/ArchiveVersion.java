package org.inquit.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Names the state of the archive, so that whoever keeps answers knows how long they are true. Each start names its states
 * anew: what an answer says depends on the program too.
 */
@ApplicationScoped
public class ArchiveVersion {

    private final LoadProgress progress;
    private final String start =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    /** Odd while a change goes on. */
    private final AtomicLong changes = new AtomicLong();

    ArchiveVersion(LoadProgress progress) {
        this.progress = progress;
    }

    /**
     * The name of the state that the archive has now, or nothing while it changes and until it is loaded. Two equal names
     * with a read between them mean that the read saw that state and no other.
     */
    public Optional<String> current() {
        long now = changes.get();
        return now % 2 == 0 && progress.state() == LoadState.LOADED ? Optional.of(start + '.' + now) : Optional.empty();
    }

    /**
     * Waits until the archive is loaded and may be in another state than the one of this name.
     *
     * @param known a name, or nothing for any state
     */
    public void awaitOther(Optional<String> known) throws InterruptedException {
        progress.awaitLoaded();
        synchronized (this) {
            while (known.isPresent() && known.equals(current())) {
                wait();
            }
        }
    }

    /** Does something that may change the archive; one thread at a time does. */
    <T> T during(Supplier<T> work, Predicate<T> hasChanged) {
        long before = changes.getAndIncrement();
        boolean changed = true;
        try {
            T done = work.get();
            changed = hasChanged.test(done);
            return done;
        } finally {
            changes.set(changed ? before + 2 : before);
            tell();
        }
    }

    private synchronized void tell() {
        notifyAll();
    }
}
