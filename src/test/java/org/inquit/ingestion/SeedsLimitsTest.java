package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedsLimitsTest {

    @Test
    void hasTheDefaultsOfTheDocs() {
        SeedsConfig config = config(Map.of());

        assertThat(config.dir()).isEqualTo(Path.of("seeds"));
        assertThat(SeedsLimits.of(config))
                .isEqualTo(new SeedsLimits(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        2 << 20,
                        Runtime.getRuntime().availableProcessors(),
                        Duration.ofSeconds(10)));
    }

    @Test
    void takesNeverForAnAnswer() {
        assertThat(SeedsLimits.of(config(Map.of("inquit.seeds.rescan-every", "0s")))
                        .rescanEvery())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "rescan-every, 10ms",
        "rescan-every, 25h",
        "settled-after, -1s",
        "settled-after, 61m",
        "max-file-bytes, 0",
        "max-file-bytes, 67108865",
        "threads, -1",
        "threads, 65",
        "progress-every, 1ms",
        "progress-every, 61m"
    })
    void refusesValuesOutOfRangeByName(String key, String value) {
        SeedsConfig config = config(Map.of("inquit.seeds." + key, value));

        assertThatThrownBy(() -> SeedsLimits.of(config)).hasMessageStartingWith("inquit.seeds." + key + " must be ");
    }

    private static SeedsConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(SeedsConfig.class)
                .withDefaultValues(values)
                .addDiscoveredConverters()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 500, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(SeedsConfig.class);
    }
}
