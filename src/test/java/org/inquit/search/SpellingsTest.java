package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest
    @CsvSource({
        "solberg, solberg, 0",
        "solberg, solbrg, 1",
        "solberg, solbergg, 1",
        "solberg, solverg, 1",
        "solberg, soblerg, 1",
        "solberg, sloberg, 1",
        "solberg, solvrg, 2",
        "solberg, sobelgr, 3",
        "зеленськии, зеленскии, 1"
    })
    void eachSlipCountsOnce(String one, String other, int slips) {
        assertThat(Spellings.distance(one, other, 3)).isEqualTo(slips);
        assertThat(Spellings.distance(other, one, 3)).isEqualTo(slips);
    }

    @ParameterizedTest
    @CsvSource({"solberg, bolberg, 2", "solberg, solbergsons, 2", "solberg, s, 2"})
    void whatIsTooFarIsNotCounted(String one, String other, int most) {
        assertThat(Spellings.distance(one, other, most)).isEqualTo(most + 1);
    }
}
