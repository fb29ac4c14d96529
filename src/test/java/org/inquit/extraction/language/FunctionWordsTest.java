package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FunctionWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "the, DETERMINER",
                "one, DETERMINER",
                "his, POSSESSIVE",
                "'s, POSSESSIVE",
                "’s, POSSESSIVE",
                "she, PRONOUN",
                "was, AUXILIARY",
                "didn’t, AUXILIARY",
                "didn't, AUXILIARY",
                "won’t, MODAL",
                "of, PREPOSITION",
                "to, TO",
                "&, CONJUNCTION",
                "that, SUBORDINATOR",
                "who, RELATIVE",
                "may, MODAL",
                "monday, TIME",
                "sept., TIME",
                "once, ADVERB",
                "n't, ADVERB"
            })
    void knowsTheClosedClasses(String word, Tag tag) {
        assertThat(FunctionWords.of(word)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boat", "The", ""})
    void knowsNoOtherWords(String word) {
        assertThat(FunctionWords.of(word)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"he'd, PRONOUN", "they’ve, PRONOUN", "who'll, RELATIVE", "who’ll, RELATIVE"})
    void knowsThePronounInAContraction(String word, Tag tag) {
        assertThat(FunctionWords.ofContraction(word)).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"that's", "'d", "he", "o’clock"})
    void knowsNoPronounInOtherWords(String word) {
        assertThat(FunctionWords.ofContraction(word)).isNull();
    }
}
