package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Brandt, ada brandt",
        "Ada Brandt, Dr. Ada Brandt",
        "José Núñez, Jose Nunez",
        "Ada Brandt, Ada Brandt's",
        "Ada Brandt, Ada Maria von Brandt",
        "Ada Brandt, A. Brandt",
        "A. Brandt, Ada Brandt",
        "Brandt, Ada Brandt",
        "Guild of River Cooks, GRC",
        "GRC, Guild of River Cooks",
        "Harbour Office, Harbour Office of Lund",
        "President, The President"
    })
    void same(String gold, String given) {
        assertThat(SameName.test(gold, given)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Brandt, Brandt",
        "Ada Brandt, Otto Brandt",
        "Ada Brandt, Ada Lind",
        "Ada Brandt, Ada of the Long Lost Brandt",
        "Brandt, Ada Maria von Brandt",
        "River Cooks, RC",
        "Ada Brandt, ..."
    })
    void different(String gold, String given) {
        assertThat(SameName.test(gold, given)).isFalse();
    }

    @Test
    void nobodyIsTheSameAsNobody() {
        assertThat(SameName.test(null, null)).isFalse();
        assertThat(SameName.test("Ada Brandt", null)).isFalse();
    }
}
