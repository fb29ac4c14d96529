package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final SetClock clock = new SetClock();
    private final Allowance allowance = new Allowance(new RateLimits(60, 100, 1), clock);

    @Test
    void letsSpendWhatIsThereAndFillsWithTime() {
        allowance.pay(90);
        assertThat(allowance.left()).isEqualTo(10);
        assertThatThrownBy(() -> allowance.pay(20)).hasMessageContaining("10 left: try again in 10 s");
        pass(Duration.ofSeconds(10));
        allowance.pay(20);
        assertThat(allowance.left()).isZero();
        assertThat(allowance.secondsUntilFull()).isEqualTo(100);
    }

    @Test
    void holdsNoMoreThanItsBurst() {
        pass(Duration.ofHours(1));
        assertThat(allowance.left()).isEqualTo(100);
        allowance.giveBack(50);
        assertThat(allowance.left()).isEqualTo(100);
    }

    @Test
    void takesBackWhatWasNotSpent() {
        allowance.pay(100);
        allowance.giveBack(60);
        assertThat(allowance.left()).isEqualTo(60);
    }

    @Test
    void refusesForGoodWhatNoBucketHolds() {
        assertThatThrownBy(() -> allowance.pay(101))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.RATE_EXCEEDED))
                .hasMessageContaining("inquit.rate.burst");
        assertThat(allowance.left()).isEqualTo(100);
    }

    private void pass(Duration time) {
        clock.nanos += time.toNanos();
    }

    /** Stands still until somebody moves it. */
    private static final class SetClock implements TimeMeter {

        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
