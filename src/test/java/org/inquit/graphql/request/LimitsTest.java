package org.inquit.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @Test
    void hasTheDefaultsOfTheDocs() {
        Limits limits = limits(Map.of());

        assertThat(limits.usualRows()).isEqualTo(20);
        assertThat(limits.rows("first", 100)).isEqualTo(100);
        assertThat(limits.facetValues(null)).isEqualTo(30);
        assertThat(limits.timelinePeriods()).isEqualTo(400);
        assertThat(limits.columnQuotes()).isEqualTo(2_000_000);
        assertThat(limits.maxCost()).isEqualTo(5_000);
        assertThat(limits.answerWithin()).isEqualTo(Duration.ofSeconds(5));
        assertThatThrownBy(() -> limits.rows("first", 101)).hasMessage("first must be 1 to 100; 101 was given");
        assertThatCode(() -> limits.filters(5, 50)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.filters(6, 1)).hasMessageContaining("at most 5 levels");
        assertThatThrownBy(() -> limits.filters(1, 51)).hasMessageContaining("at most 50 filters");
        assertThatCode(() -> limits.values("ids", 100)).doesNotThrowAnyException();
        assertThatThrownBy(() -> limits.values("ids", 101)).hasMessageContaining("at most 100 values");
    }

    @Test
    void takesOtherValues() {
        Limits limits = limits(Map.of(
                "inquit.graphql.page-size", "2",
                "inquit.graphql.max-page-size", "3",
                "inquit.graphql.filter-depth", "1",
                "inquit.graphql.filter-count", "4",
                "inquit.graphql.max-values", "5"));

        assertThat(limits.usualRows()).isEqualTo(2);
        assertThat(limits.facetValues(null)).isEqualTo(3);
        assertThatThrownBy(() -> limits.rows("last", 4)).hasMessageContaining("1 to 3");
        assertThatThrownBy(() -> limits.filters(2, 1)).hasMessageContaining("at most 1 levels");
        assertThatThrownBy(() -> limits.filters(1, 5)).hasMessageContaining("at most 4 filters");
        assertThatThrownBy(() -> limits.values("ids", 6)).hasMessageContaining("at most 5 values");
    }

    @ParameterizedTest
    @CsvSource({
        "page-size, 0",
        "page-size, 101",
        "max-page-size, 0",
        "max-page-size, 1001",
        "filter-depth, 0",
        "filter-depth, 21",
        "filter-count, 0",
        "filter-count, 1001",
        "max-values, 0",
        "max-values, 1001",
        "facet-size, 0",
        "facet-size, 1001",
        "timeline-periods, 0",
        "timeline-periods, 10001",
        "column-quotes, -1",
        "column-quotes, 50000001",
        "max-cost, 99",
        "max-cost, 1000001",
        "answer-within, 9ms",
        "answer-within, 61s",
        "waiting-events, 0",
        "waiting-events, 1001"
    })
    void refusesValuesOutOfRangeByName(String key, String value) {
        assertThatThrownBy(() -> limits(Map.of("inquit.graphql." + key, value)))
                .hasMessageStartingWith("inquit.graphql." + key + " must be ");
    }

    private static Limits limits(Map<String, String> values) {
        return new Limits(new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(LimitsConfig.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(LimitsConfig.class));
    }
}
