package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource({
        "N, n, true, true, true",
        "n, n, true, true, true",
        "Nv, n, true, true, true",
        "Nv, v, true, false, false",
        "nv, n, true, true, false",
        "nv, v, true, false, false",
        "vn, n, true, false, false",
        "nV, v, true, false, false",
        "a, n, false, false, false",
        "'', n, false, false, false"
    })
    void ranksPartsOfSpeech(String letters, char part, boolean may, boolean mostly, boolean clearly) {
        Reading reading = new Reading(letters);
        assertThat(reading.may(part)).isEqualTo(may);
        assertThat(reading.isMostly(part)).isEqualTo(mostly);
        assertThat(reading.isClearly(part)).isEqualTo(clearly);
    }

    @Test
    void knowsWordsWithAPartOfSpeech() {
        assertThat(new Reading("n").isKnown()).isTrue();
        assertThat(Reading.NONE.isKnown()).isFalse();
    }
}
