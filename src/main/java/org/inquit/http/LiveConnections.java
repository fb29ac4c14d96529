package org.inquit.http;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/** Counts the connections that stay open, event streams and WebSockets together, and lets in no more than are allowed. */
@Singleton
class LiveConnections {

    private final LiveLimits limits;
    private final AtomicInteger open;

    LiveConnections(LiveConfig config, MeterRegistry meters) {
        this.limits = LiveLimits.of(config);
        this.open = meters.gauge("inquit.live.connections", new AtomicInteger());
    }

    LiveLimits limits() {
        return limits;
    }

    /** Takes a place for one more; whoever enters must leave. */
    void enter() {
        if (open.incrementAndGet() > limits.maxConnections()) {
            leave();
            throw new RequestError(
                    ErrorCode.UNAVAILABLE,
                    "%d connections are open, the limit inquit.live.max-connections: try again later"
                            .formatted(limits.maxConnections()));
        }
    }

    void leave() {
        open.decrementAndGet();
    }
}
