package org.inquit.http;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.Purse;

/** What one address may spend: a bucket of points that time fills up again. */
final class Allowance implements Purse {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final long SECOND_NANOS = 1_000_000_000;

    private final int burst;
    private final Bucket points;

    Allowance(RateLimits limits, TimeMeter clock) {
        burst = limits.burst();
        points = Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(limits.pointsPerMinute(), MINUTE))
                .withCustomTimePrecision(clock)
                .build();
    }

    @Override
    public void pay(long asked) {
        if (asked > burst) {
            throw refusal("this costs up to %d points, more than %d, the limit inquit.rate.burst: ask for less"
                    .formatted(asked, burst));
        }
        if (asked > 0) {
            take(asked);
        }
    }

    private void take(long asked) {
        ConsumptionProbe taken = points.tryConsumeAndReturnRemaining(asked);
        if (!taken.isConsumed()) {
            throw refusal("this costs up to %d points, your address has %d left: try again in %d s"
                    .formatted(asked, taken.getRemainingTokens(), seconds(taken.getNanosToWaitForRefill())));
        }
    }

    @Override
    public void giveBack(long unspent) {
        if (unspent > 0) {
            points.addTokens(unspent);
        }
    }

    /** Whole points that are left. */
    long left() {
        return points.getAvailableTokens();
    }

    /** Seconds until there is all that there can be. */
    long secondsUntilFull() {
        return seconds(points.estimateAbilityToConsume(burst).getNanosToWaitForRefill());
    }

    private static long seconds(long nanos) {
        return (nanos + SECOND_NANOS - 1) / SECOND_NANOS;
    }

    private static RequestError refusal(String message) {
        return new RequestError(ErrorCode.RATE_EXCEEDED, message);
    }
}
