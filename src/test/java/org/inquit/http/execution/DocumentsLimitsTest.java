package org.inquit.http.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsLimitsTest {

    @Test
    void hasTheDefaultsOfTheDocs() {
        assertThat(DocumentsLimits.of(config(Map.of())))
                .isEqualTo(new DocumentsLimits(262_144, 32_768, 2_000, 1_000, 30, 20, 10));
    }

    @Test
    void keepsNoneWhereAsked() {
        assertThat(DocumentsLimits.of(config(Map.of("inquit.documents.kept-characters", "0")))
                        .keptCharacters())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "kept-characters, -1, 0 to 16777216",
        "kept-characters, 16777217, 0 to 16777216",
        "max-characters, 99, 100 to 1048576",
        "max-characters, 1048577, 100 to 1048576",
        "max-tokens, 99, 100 to 15000",
        "max-tokens, 15001, 100 to 15000",
        "max-fields, 9, 10 to 100000",
        "max-fields, 100001, 10 to 100000",
        "max-root-fields, 0, 1 to 1000",
        "max-root-fields, 1001, 1 to 1000",
        "max-directives, -1, 0 to 1000",
        "max-directives, 1001, 0 to 1000",
        "max-errors, 1, 2 to 1000",
        "max-errors, 1001, 2 to 1000"
    })
    void refusesValuesOutOfRangeByName(String key, String value, String range) {
        DocumentsConfig config = config(Map.of("inquit.documents." + key, value));

        assertThatThrownBy(() -> DocumentsLimits.of(config))
                .hasMessageStartingWith("inquit.documents.%s must be %s".formatted(key, range));
    }

    private static DocumentsConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(DocumentsConfig.class)
                .withDefaultValues(values)
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(DocumentsConfig.class);
    }
}
