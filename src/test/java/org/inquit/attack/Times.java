package org.inquit.attack;

import java.time.Duration;
import java.util.List;

/** What many times say together. */
final class Times {

    private Times() {}

    /** The time within which this share of them lies; all of them for 1. */
    static Duration share(List<Duration> times, double share) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    static double millis(Duration time) {
        return time.toNanos() / 1e6;
    }
}
