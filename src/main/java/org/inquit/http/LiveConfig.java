package org.inquit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of what stays open, under {@code inquit.live}; {@link LiveLimits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.live")
public interface LiveConfig {

    /** How many WebSockets and event streams may be open, together: 1 to 10000. */
    @WithDefault("200")
    int maxConnections();

    /** How many operations one WebSocket may run at a time: 1 to 1000. */
    @WithDefault("20")
    int maxOperations();

    /** How long a WebSocket may take to say connection_init: 1 second to 1 minute. */
    @WithDefault("5s")
    Duration initWithin();

    /** How often a quiet connection is shown to be alive: 1 second to 10 minutes. */
    @WithDefault("15s")
    Duration heartbeatEvery();
}
