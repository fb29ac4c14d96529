package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelongingTest {

    @ParameterizedTest
    @CsvSource({
        "R-Fla., Florida",
        "D-Vt., Vermont",
        "D-N.J., New Jersey",
        "R-S.C., South Carolina",
        "D-Calif., California",
        "D-Ohio, Ohio"
    })
    void knowsForWhichPlaceASeatIs(String seat, String place) {
        assertThat(Belonging.isSeatIn(seat, place)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "R-Fla., Ohio",
        "D-N.Y., New Jersey",
        "D-N.H., New York City",
        "D-N.J., Nebraska",
        "R-Vt., New Vermont",
        "Florida, Florida"
    })
    void knowsForWhichItIsNot(String seat, String place) {
        assertThat(Belonging.isSeatIn(seat, place)).isFalse();
    }
}
