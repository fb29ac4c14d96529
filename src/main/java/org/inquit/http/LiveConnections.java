package org.inquit.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/** Counts the connections that stay open, event streams and WebSockets together, and lets in no more than are allowed. */
@Singleton
class LiveConnections {

    private final LiveLimits limits;
    private final Semaphore places;
    private final Set<Runnable> open;
    private volatile boolean ended;

    LiveConnections(LiveConfig config, MeterRegistry meters) {
        this.limits = LiveLimits.of(config);
        this.places = new Semaphore(limits.maxConnections());
        this.open = meters.gaugeCollectionSize("inquit.live.connections", Tags.empty(), ConcurrentHashMap.newKeySet());
    }

    LiveLimits limits() {
        return limits;
    }

    /**
     * Takes a place for one more; whoever enters must leave.
     *
     * @param goodbye ends the connection because the server stops
     */
    void enter(Runnable goodbye) {
        if (!places.tryAcquire()) {
            throw new RequestError(
                    ErrorCode.UNAVAILABLE,
                    "%d connections are open, the limit inquit.live.max-connections: try again later"
                            .formatted(limits.maxConnections()));
        }
        open.add(goodbye);
        if (ended) {
            leave(goodbye);
            throw new RequestError(ErrorCode.UNAVAILABLE, RunningRequests.STOPPING);
        }
    }

    /** Gives back the place of the connection that entered with this goodbye. */
    void leave(Runnable goodbye) {
        if (open.remove(goodbye)) {
            places.release();
        }
    }

    /** Ends them all and lets no more in, as the server stops. */
    void endAll() {
        ended = true;
        open.forEach(Runnable::run);
    }
}
