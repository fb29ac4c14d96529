package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {

    @Test
    void isOffUnlessAskedFor() {
        RateLimits limits = RateLimits.of(config(Map.of()));

        assertThat(limits).isEqualTo(new RateLimits(0, 20_000, 100_000));
        assertThat(limits.areOff()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "points-per-minute, -1",
        "points-per-minute, 100000001",
        "burst, 99",
        "burst, 100000001",
        "addresses, 0",
        "addresses, 10000001"
    })
    void refusesValuesOutOfRangeByName(String key, String value) {
        RateConfig config = config(Map.of("inquit.rate." + key, value));

        assertThatThrownBy(() -> RateLimits.of(config)).hasMessageStartingWith("inquit.rate." + key + " must be ");
    }

    private static RateConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(RateConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(RateConfig.class);
    }
}
