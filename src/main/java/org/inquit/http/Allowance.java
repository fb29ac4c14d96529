package org.inquit.http;

import java.time.InstantSource;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.Purse;

/** What one address may spend: a bucket of points that time fills up again. */
final class Allowance implements Purse {

    private static final double MINUTE_MILLIS = 60_000;
    private static final double SECOND_MILLIS = 1_000;

    private final RateLimits limits;
    private final InstantSource clock;
    private double points;
    private long asOf;

    Allowance(RateLimits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.points = limits.burst();
        this.asOf = clock.millis();
    }

    @Override
    public synchronized void pay(long asked) {
        fill();
        if (asked > limits.burst()) {
            throw refusal("this costs up to %d points, more than %d, the limit inquit.rate.burst: ask for less"
                    .formatted(asked, limits.burst()));
        }
        if (asked > points) {
            throw refusal("this costs up to %d points, your address has %d left: try again in %d s"
                    .formatted(asked, (long) points, seconds(asked)));
        }
        points -= asked;
    }

    @Override
    public synchronized void giveBack(long unspent) {
        points = Math.min(limits.burst(), points + unspent);
    }

    /** Whole points that are left. */
    synchronized long left() {
        fill();
        return (long) points;
    }

    /** Seconds until there are so many points. */
    synchronized long seconds(long wanted) {
        fill();
        double missing = Math.max(0, Math.min(wanted, limits.burst()) - points);
        return (long) Math.ceil(missing / limits.pointsPerMinute() * MINUTE_MILLIS / SECOND_MILLIS);
    }

    private void fill() {
        long now = clock.millis();
        double more = Math.max(0, now - asOf) * limits.pointsPerMinute() / MINUTE_MILLIS;
        points = Math.min(limits.burst(), points + more);
        asOf = now;
    }

    private static RequestError refusal(String message) {
        return new RequestError(ErrorCode.RATE_EXCEEDED, message);
    }
}
