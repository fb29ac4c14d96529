package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void partsWordsAtSpaces() {
        assertThat(Words.of("the old pier")).containsExactly("the", "old", "pier");
        assertThat(Words.of("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"the old pier, 3, true", "the old pier, 2, false", "pier, 1, true", "pier, 0, false", "'', 1, true"})
    void countsWordsUpToALimit(String text, int limit, boolean atMost) {
        assertThat(Words.atMost(text, limit)).isEqualTo(atMost);
    }

    @ParameterizedTest
    @CsvSource({"1, the", "2, the old", "3, the old pier", "9, the old pier"})
    void givesTheFirstWords(int count, String first) {
        assertThat(Words.first("the old pier", count)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"1, pier", "2, old pier", "3, the old pier", "9, the old pier"})
    void findsWhereTheLastWordsBegin(int count, String last) {
        assertThat("the old pier".substring(Words.startOfLast("the old pier", count)))
                .isEqualTo(last);
    }

    @Test
    void givesTheLastWord() {
        assertThat(Words.last("the old pier")).isEqualTo("pier");
        assertThat(Words.last("pier")).isEqualTo("pier");
    }

    @ParameterizedTest
    @CsvSource({
        "Pier, pier",
        "(Pier), pier",
        "“Pier.”, pier",
        "Quill’s, quill's",
        "A.P., a.p",
        "7th, 7th",
        "—, ''",
        "'', ''"
    })
    void spellsWordsAsListsDo(String printed, String plain) {
        assertThat(Words.plain(printed)).isEqualTo(plain);
    }

    @Test
    void spellsAllWordsOfALine() {
        assertThat(Words.plainWords("By Mara Quill, 7")).containsExactly("by", "mara", "quill", "7");
    }

    @Test
    void takesTwoPrintsOfTheSameWordsForEqual() {
        assertThat(Words.key("The Pier’s End, 7 May")).isEqualTo("thepiersend7may");
    }

    @ParameterizedTest
    @CsvSource({"12, true", "0, true", "9, true", "1a, false", "1.2, false", "'', false"})
    void knowsNumbers(String word, boolean number) {
        assertThat(Words.isNumber(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"pier 7, true", "7 piers, true", "pier, false", "'', false"})
    void seesADigit(String text, boolean digit) {
        assertThat(Words.holdDigit(text)).isEqualTo(digit);
    }

    @ParameterizedTest
    @CsvSource({"Pier, true", "Íde, true", "pier, false", "7th, false", "'', false"})
    void seesACapital(String word, boolean capital) {
        assertThat(Words.startsUpper(word)).isEqualTo(capital);
    }
}
