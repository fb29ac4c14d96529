package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PunctuationTest {

    @ParameterizedTest
    @ValueSource(strings = {"Gone.", "Gone!", "Gone?", "Gone…", "She said:", "“Gone.”", "(Gone.)", "“Gone.’”", "."})
    void seesTheEndOfASentence(String text) {
        assertThat(Punctuation.endsSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gone", "Gone,", "“Gone,”", "”", ""})
    void seesNoEndWhereNoneIs(String text) {
        assertThat(Punctuation.endsSentence(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "It is gone., true",
        "“It is gone.”, true",
        "Is it gone?, false",
        "It is gone, false",
        "He met Dr., false",
        "In the U.S., false",
        "Mara Q., false",
        "It is no q., true",
        "'', false"
    })
    void tellsAFullStopFromThatOfAnAbbreviation(String text, boolean stop) {
        assertThat(Punctuation.endsWithStop(text)).isEqualTo(stop);
    }

    @ParameterizedTest
    @CsvSource({
        "in the U.S., true",
        "Mara Q., true",
        "Dr., true",
        "on Nov., true",
        "the pier., false",
        "a q., false",
        "Q, false",
        "AB, false",
        "a.bc, false",
        ".., false",
        "'', false"
    })
    void knowsAbbreviations(String text, boolean abbreviated) {
        assertThat(Punctuation.endsAbbreviated(text)).isEqualTo(abbreviated);
    }

    @ParameterizedTest
    @CsvSource({"“Why?”, true", "“No!”, true", "“No.”, false", "Why?, false", "”, false", "'', false"})
    void seesAQuestionInMarks(String text, boolean question) {
        assertThat(Punctuation.endsWithQuestionInMarks(text)).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "they went to the; true; true",
                "they met, and; true; true",
                "they met,; true; true",
                "'they met;'; true; true",
                "they met —; true; true",
                "they met –; true; true",
                "they are near; true; false",
                "said “; true; false",
                "said (; true; false",
                "they left; false; false",
                "they left.; false; false",
                "''; false; false"
            },
            quoteCharacter = '\'')
    void seesThatASentenceGoesOn(String text, boolean open, boolean surely) {
        assertThat(Punctuation.endsOpen(text)).isEqualTo(open);
        assertThat(Punctuation.endsSurelyOpen(text)).isEqualTo(surely);
    }

    @ParameterizedTest
    @CsvSource({"said “, true", "said ‘, true", "said [, true", "said ”, false", "said, false", "'', false"})
    void seesAnOpeningMarkAtTheEnd(String text, boolean open) {
        assertThat(Punctuation.endsOpenMark(text)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"gone”, true", "gone), true", "gone, false", "'', false"})
    void seesAClosingMarkAtTheEnd(String text, boolean marked) {
        assertThat(Punctuation.endsMarked(text)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ", who is 80; true",
                "’s pier; true",
                "-based pilots; true",
                "”; true",
                "’S pier; false",
                "- an item; false",
                "’; false",
                "The pier; false",
                "''; false"
            },
            quoteCharacter = '\'')
    void seesThatALineGoesOnFromTheOneBefore(String text, boolean continuing) {
        assertThat(Punctuation.startsContinuing(text)).isEqualTo(continuing);
    }

    @ParameterizedTest
    @CsvSource({
        "the pier, true",
        "“the pier, true",
        "(‘the pier, true",
        "The pier, false",
        "“The, false",
        "7, false",
        "“, false",
        "'', false"
    })
    void seesASmallLetterAtTheStart(String text, boolean lower) {
        assertThat(Punctuation.startsLowerCase(text)).isEqualTo(lower);
    }
}
