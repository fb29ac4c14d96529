package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which marked words a page guards as speech. */
class QuotedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We will not go,” she said",
                "She said “no one asked us” today",
                "She said “no.”",
                "She said “never,” and left",
                "She said \"Why?\" twice",
                "«Never!»",
                "„Never!”",
                "She said “no",
                "no” she said",
                "no» she said",
                "“Ferry” or “no!”"
            })
    void guardsSpeech(String text) {
        assertThat(QuotationMarks.holdSpeech(text)).isTrue();
        assertThat(QuotationMarks.any(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“Swan lake” empties", "The “old ferry line” ends", "\"Swan\" and \"Lake\"", "“”"})
    void guardsNoTitleOfAFewWords(String text) {
        assertThat(QuotationMarks.holdSpeech(text)).isFalse();
        assertThat(QuotationMarks.any(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "The pier", "Quill’s ‘pier’"})
    void seesNoMarks(String text) {
        assertThat(QuotationMarks.holdSpeech(text)).isFalse();
        assertThat(QuotationMarks.any(text)).isFalse();
    }
}
