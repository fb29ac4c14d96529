package org.inquit.http;

import org.inquit.settings.Setting;

/** The settings of rates with their ranges checked, so that a wrong one stops the start with its name. */
record RateLimits(int pointsPerMinute, int burst, int addresses) {

    private static final int MOST_POINTS = 100_000_000;
    private static final int SMALLEST_BURST = 100;
    private static final int MOST_ADDRESSES = 10_000_000;

    static RateLimits of(RateConfig config) {
        return new RateLimits(
                Setting.within("inquit.rate.points-per-minute", config.pointsPerMinute(), 0, MOST_POINTS),
                Setting.within("inquit.rate.burst", config.burst(), SMALLEST_BURST, MOST_POINTS),
                Setting.within("inquit.rate.addresses", config.addresses(), 1, MOST_ADDRESSES));
    }

    boolean areOff() {
        return pointsPerMinute == 0;
    }
}
