package org.inquit.http;

import java.time.Duration;
import org.inquit.settings.Setting;

/** The settings of what stays open with their ranges checked, so that a wrong one stops the start with its name. */
record LiveLimits(int maxConnections, int maxOperations, Duration initWithin, Duration heartbeatEvery) {

    private static final int MOST_CONNECTIONS = 10_000;
    private static final int MOST_OPERATIONS = 1_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    static LiveLimits of(LiveConfig config) {
        return new LiveLimits(
                Setting.within("inquit.live.max-connections", config.maxConnections(), 1, MOST_CONNECTIONS),
                Setting.within("inquit.live.max-operations", config.maxOperations(), 1, MOST_OPERATIONS),
                Setting.within("inquit.live.init-within", config.initWithin(), SHORTEST, Duration.ofMinutes(1)),
                Setting.within(
                        "inquit.live.heartbeat-every", config.heartbeatEvery(), SHORTEST, Duration.ofMinutes(10)));
    }
}
