package org.inquit.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({"0, 3", "4, 7", "5, 10", "6, 11", "8, 20", "9, 21"})
    void leadsToTheRawPageWithinEachRun(int clean, int raw) {
        Origin origin = new Origin(new int[] {0, 5, 8}, new int[] {3, 10, 20});
        assertThat(origin.rawOffset(clean)).isEqualTo(raw);
    }

    @Test
    void needsAsManyRunsOfBothTexts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Origin(new int[] {0, 5}, new int[] {3}));
    }

    @Test
    void doesNotChangeWithWhatItWasMadeFrom() {
        int[] clean = {0};
        int[] raw = {3};
        Origin origin = new Origin(clean, raw);
        clean[0] = 7;
        raw[0] = 9;
        assertThat(origin.rawOffset(0)).isEqualTo(3);
    }
}
