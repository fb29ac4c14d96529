package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveLimitsTest {

    @Test
    void hasTheDefaultsOfTheDocs() {
        assertThat(LiveLimits.of(config(Map.of())))
                .isEqualTo(new LiveLimits(200, 20, Duration.ofSeconds(5), Duration.ofSeconds(15)));
    }

    @ParameterizedTest
    @CsvSource({
        "max-connections, 0",
        "max-connections, 10001",
        "max-operations, 0",
        "max-operations, 1001",
        "init-within, 10ms",
        "init-within, 61s",
        "heartbeat-every, 10ms",
        "heartbeat-every, 11m"
    })
    void refusesValuesOutOfRangeByName(String key, String value) {
        LiveConfig config = config(Map.of("inquit.live." + key, value));

        assertThatThrownBy(() -> LiveLimits.of(config)).hasMessageStartingWith("inquit.live." + key + " must be ");
    }

    private static LiveConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(LiveConfig.class)
                .withDefaultValues(values)
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 500, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(LiveConfig.class);
    }
}
