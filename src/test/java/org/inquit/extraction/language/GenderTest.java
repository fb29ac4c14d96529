package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderTest {

    @ParameterizedTest
    @CsvSource({"m, MALE", "f, FEMALE", "b, UNKNOWN", ", UNKNOWN"})
    void readsTheLetterOfAList(@Nullable String letter, Gender gender) {
        assertThat(Gender.of(letter)).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource({
        "he, MALE",
        "him, MALE",
        "his, MALE",
        "himself, MALE",
        "she, FEMALE",
        "her, FEMALE",
        "hers, FEMALE",
        "herself, FEMALE",
        "they, UNKNOWN",
        "it, UNKNOWN"
    })
    void readsAPronoun(String pronoun, Gender gender) {
        assertThat(Gender.ofPronoun(pronoun)).isEqualTo(gender);
    }
}
