package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

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
}
