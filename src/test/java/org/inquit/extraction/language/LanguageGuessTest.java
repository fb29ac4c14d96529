package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The ferry will sail again in May, the town decided on Tuesday after a long debate in the old hall.",
                "de | Die Fähre wird im Mai wieder fahren, sagte der Sprecher der Hafenbehörde am Dienstag in der Stadt.",
                "fr | Le bac reprendra la mer en mai, a dit la porte-parole du port dans un discours sur les quais.",
                "es | El barco volverá a navegar en mayo, dijo la portavoz del puerto en un acto con los vecinos de la villa.",
                "und | 12 34 56 78 90 12 34 56 78 90 12 34 56 78 90",
                "en | Short text."
            })
    void tellsTheLanguageByItsCommonestWords(String tag, String text) {
        assertThat(new LanguageGuess().of(text)).isEqualTo(tag);
    }

    @Test
    void knowsNoLanguageOfManyStrangeWords() {
        assertThat(new LanguageGuess().of("zzyzx ".repeat(11))).isEqualTo("en");
        assertThat(new LanguageGuess().of("zzyzx ".repeat(12))).isEqualTo("und");
    }

    @Test
    void needsAnEighthOfCommonWords() {
        assertThat(new LanguageGuess().of("the the the " + "zzyzx ".repeat(22))).isEqualTo("en");
        assertThat(new LanguageGuess().of("the the the " + "zzyzx ".repeat(23))).isEqualTo("und");
    }

    @Test
    void prefersEnglishWhereLanguagesLeadAlike() {
        assertThat(new LanguageGuess().of("is in op met")).isEqualTo("nl");
        assertThat(new LanguageGuess().of("the with van nl het")).isEqualTo("en");
    }

    @Test
    void readsTheFirstWordsOfALongTextAlone() {
        assertThat(new LanguageGuess().of("zzyzx ".repeat(400) + "der die das ".repeat(400)))
                .isEqualTo("und");
        assertThat(new LanguageGuess().of("the ".repeat(201) + "der ".repeat(400)))
                .isEqualTo("en");
    }

    @Test
    void readsWordsBetweenMarks() {
        assertThat(new LanguageGuess().of("“Der” (die) das-und, ist.")).isEqualTo("de");
    }
}
