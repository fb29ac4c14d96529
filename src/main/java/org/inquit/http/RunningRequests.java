package org.inquit.http;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.jboss.logging.Logger;

/**
 * Lets the requests that run come to their end when the server stops, and no new ones begin. The framework has the like, but
 * answers without a code and waits for WebSockets that are long closed.
 */
@Singleton
class RunningRequests {

    static final String STOPPING = "the server stops: try again in a moment";

    private static final Logger LOG = Logger.getLogger(RunningRequests.class);
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore places = new Semaphore(ALL);
    private final LiveConnections connections;
    private final Duration patience;
    private volatile boolean stopping;

    RunningRequests(LiveConnections connections, HttpConfig config) {
        this.connections = connections;
        this.patience = HttpLimits.of(config).stopWithin();
    }

    /** Lets one more request in; whoever begins must end. */
    void begin() {
        if (stopping || !places.tryAcquire()) {
            throw new RequestError(ErrorCode.UNAVAILABLE, STOPPING);
        }
    }

    void end() {
        places.release();
    }

    void stop(@Observes ShutdownDelayInitiatedEvent stops) throws InterruptedException {
        stopping = true;
        connections.endAll();
        if (!places.tryAcquire(ALL, patience.toMillis(), MILLISECONDS)) {
            LOG.warnf("Stopping with requests that still ran after %s", patience);
        }
    }
}
