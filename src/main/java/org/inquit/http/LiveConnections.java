package org.inquit.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/** Counts the connections that stay open, event streams and WebSockets together, and lets in no more than are allowed. */
@Singleton
class LiveConnections {

    private final LiveLimits limits;
    private final Set<Runnable> open;

    LiveConnections(LiveConfig config, MeterRegistry meters) {
        this.limits = LiveLimits.of(config);
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
        open.add(goodbye);
        if (open.size() > limits.maxConnections()) {
            leave(goodbye);
            throw new RequestError(
                    ErrorCode.UNAVAILABLE,
                    "%d connections are open, the limit inquit.live.max-connections: try again later"
                            .formatted(limits.maxConnections()));
        }
    }

    /** Gives back the place of the connection that entered with this goodbye. */
    void leave(Runnable goodbye) {
        open.remove(goodbye);
    }

    /** Ends them all, as the server stops. */
    void endAll() {
        open.forEach(Runnable::run);
    }
}
