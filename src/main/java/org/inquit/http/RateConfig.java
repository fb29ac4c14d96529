package org.inquit.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of how much one address may ask for, under {@code inquit.rate}; {@link RateLimits} checks their ranges at start. */
@ConfigMapping(prefix = "inquit.rate")
public interface RateConfig {

    /** How many points of cost an address may spend each minute in the long run: 0 (as many as it likes) to 100000000. */
    @WithDefault("0")
    int pointsPerMinute();

    /** How many points an address that was quiet may spend at once: 100 to 100000000. */
    @WithDefault("20000")
    int burst();

    /** How many addresses are told apart; of more those that were quiet the longest are forgotten: 1 to 10000000. */
    @WithDefault("100000")
    int addresses();
}
