package org.inquit.http.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsLimitsTest {

    private static final String KEY = "inquit.documents.kept-characters";

    @Test
    void hasTheDefaultOfTheDocs() {
        assertThat(DocumentsLimits.of(config(Map.of())).keptCharacters()).isEqualTo(262_144);
    }

    @Test
    void keepsNoneWhereAsked() {
        assertThat(DocumentsLimits.of(config(Map.of(KEY, "0"))).keptCharacters())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "16777217"})
    void refusesValuesOutOfRangeByName(String value) {
        DocumentsConfig config = config(Map.of(KEY, value));

        assertThatThrownBy(() -> DocumentsLimits.of(config)).hasMessageStartingWith(KEY + " must be 0 to 16777216");
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
