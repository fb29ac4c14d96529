package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "Pérez, perez",
        "Łukasz, lukasz",
        "ØRSTED, orsted",
        "Straße, strasse",
        "O’Neil, oneil",
        "O'Neil, oneil",
        "U.S., us",
        "3.5, 3.5",
        "Solberg’s, solberg",
        "Anne-Marie, anne marie",
        "ﬁre, fire"
    })
    void namesAreFolded(String printed, String words) {
        assertThat(String.join(" ", TextAnalyzer.NAMES.words(printed))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Зеленський", "Pérez", "Åse Ñandú"})
    void accentsThatStandApartAreTheSame(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
        assertThat(TextAnalyzer.NAMES.words(apart))
                .isNotEmpty()
                .isEqualTo(TextAnalyzer.NAMES.words(Normalizer.normalize(name, Normalizer.Form.NFC)));
    }

    @Test
    void proseHasAStemBesideEachWord() {
        assertThat(TextAnalyzer.PROSE.words("The withdrawal, withdraw, withdrawing."))
                .containsExactly("the", "withdrawal", "~withdraw", "withdraw", "withdrawing", "~withdraw");
    }

    @Test
    void marksThatStandAloneAreNoReasonToFail() {
        assertThat(TextAnalyzer.PROSE.words("\u0301 ' . \uD83D\uDE00 \uD83D")).isNotNull();
    }
}
