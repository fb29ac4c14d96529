package org.inquit.graphql.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeTextTest {

    @Test
    void takesTextOfAllScripts() {
        String text = "naïve 💬 \t\r\n 日本";
        assertThat(WholeText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "\ud83d", "\udcac", "\udcac\ud83d", "x\ud83dy"})
    void refusesNulAndHalvesOfPairs(String text) {
        assertThatThrownBy(() -> WholeText.of(text))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_TEXT));
    }
}
