package org.inquit.http;

import java.time.Duration;

/** The settings of what stays open with their ranges checked, so that a wrong one stops the start with its name. */
record LiveLimits(int maxConnections, int maxOperations, Duration initWithin, Duration heartbeatEvery) {

    private static final int MOST_CONNECTIONS = 10_000;
    private static final int MOST_OPERATIONS = 1_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    static LiveLimits of(LiveConfig config) {
        return new LiveLimits(
                within("max-connections", config.maxConnections(), 1, MOST_CONNECTIONS),
                within("max-operations", config.maxOperations(), 1, MOST_OPERATIONS),
                within("init-within", config.initWithin(), SHORTEST, Duration.ofMinutes(1)),
                within("heartbeat-every", config.heartbeatEvery(), SHORTEST, Duration.ofMinutes(10)));
    }

    private static <T extends Comparable<T>> T within(String key, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "inquit.live.%s must be %s to %s; it is %s".formatted(key, least, most, value));
        }
        return value;
    }
}
