package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.CueStance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

    @ParameterizedTest
    @CsvSource({
        "say, NEUTRAL",
        "tell, NEUTRAL",
        "according to, NEUTRAL",
        ":, NEUTRAL",
        "grimble, NEUTRAL",
        "claim, DISTANCING",
        "allege, DISTANCING",
        "insist, DISTANCING",
        "maintain, DISTANCING",
        "note, ENDORSING",
        "point, ENDORSING",
        "acknowledge, ENDORSING",
        "admit, ENDORSING"
    })
    void readsTheReportersViewFromTheVerb(String lemma, CueStance stance) {
        assertThat(Stances.of(lemma)).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. | NEUTRAL",
                "“We won,” Jane Doe claimed. | DISTANCING",
                "“We won,” Jane Doe insisted. | DISTANCING",
                "Jane Doe pointed out that they had won. | ENDORSING",
                "Jane Doe admitted that they had lost. | ENDORSING",
                "“We won. It held.” |"
            })
    void givesAQuoteTheStanceOfItsCue(String text, CueStance stance) {
        assertThat(Texts.quotes(text).get(0).cueStance()).isEqualTo(stance);
    }
}
