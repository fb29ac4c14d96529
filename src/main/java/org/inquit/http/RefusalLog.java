package org.inquit.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;

/**
 * Lets so many refused requests of a minute have a line of the log each, and tells only the number of the others: whoever
 * sends bad requests fast fills no disk.
 */
@Singleton
final class RefusalLog implements Filter {

    /** Whose lines are counted. */
    static final String CATEGORY = "org.inquit.refusals";

    private static final Logger LOG = Logger.getLogger(RefusalLog.class);
    private static final long WINDOW_MILLIS = 60_000;

    private final int most;
    private final InstantSource clock;
    private long window;
    private int told;
    private int untold;

    @Inject
    RefusalLog(HttpConfig config) {
        this(HttpLimits.of(config).loggedRefusals(), InstantSource.system());
    }

    RefusalLog(int most, InstantSource clock) {
        this.most = most;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        java.util.logging.Logger.getLogger(CATEGORY).setFilter(this);
    }

    @Override
    public synchronized boolean isLoggable(LogRecord refusal) {
        long now = clock.millis() / WINDOW_MILLIS;
        if (now != window) {
            tellNumber();
            window = now;
            told = 0;
        }
        if (told < most) {
            told++;
            return true;
        }
        untold++;
        return false;
    }

    private void tellNumber() {
        if (untold > 0) {
            LOG.infof(
                    "%d more requests were refused, each for a fault of its own; see inquit.http.logged-refusals",
                    untold);
            untold = 0;
        }
    }
}
