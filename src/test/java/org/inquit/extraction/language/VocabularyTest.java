package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({
        "boats, boat",
        "stories, story",
        "flies, fly",
        "ties, tie",
        "passes, pass",
        "boxes, box",
        "churches, church",
        "wishes, wish",
        "houses, house",
        "boat, boat",
        "glass, glass",
        "gas, gas",
        "cats, cat"
    })
    void leadsAPluralBackToItsSingular(String plural, String singular) {
        assertThat(Vocabulary.singular(plural)).isEqualTo(singular);
    }

    @ParameterizedTest
    @CsvSource({"boat, N", "boats, N", "lates, ''", "zzyzx, ''", "quickly, R"})
    void readsPartsOfSpeech(String word, String letters) {
        assertThat(Vocabulary.read().reading(word).letters()).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource({
        "boat, n, true, true",
        "boat, v, false, false",
        "state, n, true, true",
        "state, v, false, true",
        "late, a, true, true",
        "late, r, false, true",
        "zzyzx, n, false, false"
    })
    void tellsTheCommonestPartOfSpeech(String word, char part, boolean mostly, boolean may) {
        Reading reading = Vocabulary.read().reading(word);
        assertThat(reading.isMostly(part)).isEqualTo(mostly);
        assertThat(reading.may(part)).isEqualTo(may);
    }
}
