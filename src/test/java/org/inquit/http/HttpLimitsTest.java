package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpLimitsTest {

    @Test
    void hasTheDefaultsOfTheDocs() {
        assertThat(HttpLimits.of(config(Map.of())))
                .isEqualTo(new HttpLimits(256 << 10, 100, 16 << 20, "no-cache", 4 << 20, 100, Duration.ofSeconds(8)));
    }

    @Test
    void takesAnotherLifeOfAnswers() {
        HttpLimits limits = HttpLimits.of(config(Map.of("inquit.http.cache-control", "public, max-age=60")));
        assertThat(limits.cacheControl()).isEqualTo("public, max-age=60");
    }

    @ParameterizedTest
    @CsvSource({
        "max-body-bytes, 1023",
        "max-body-bytes, 10240001",
        "max-json-depth, 9",
        "max-json-depth, 501",
        "kept-answer-bytes, -1",
        "kept-answer-bytes, 1073741825",
        "max-answer-bytes, 65535",
        "max-answer-bytes, 1073741825",
        "logged-refusals, -1",
        "logged-refusals, 10001",
        "stop-within, 61s",
        "stop-within, -1s",
        "cache-control, 'no-cache\nX: y'",
        "cache-control, 'für immer'"
    })
    void refusesValuesOutOfRangeByName(String key, String value) {
        HttpConfig config = config(Map.of("inquit.http." + key, value));

        assertThatThrownBy(() -> HttpLimits.of(config)).hasMessageStartingWith("inquit.http." + key + " must be ");
    }

    private static HttpConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(HttpConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(HttpConfig.class);
    }
}
