package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.language.Gender;
import org.inquit.extraction.language.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource({
        "Mr., MALE, true",
        "mr, MALE, true",
        "Sir, MALE, true",
        "Father, MALE, false",
        "Mrs., FEMALE, true",
        "Ms, FEMALE, true",
        "Dame, FEMALE, true",
        "Queen, FEMALE, false",
        "Dr., UNKNOWN, true",
        "Spokeswoman, FEMALE, false",
        "Senator, UNKNOWN, false",
        "boat, UNKNOWN, false"
    })
    void tellsGenderAndAddress(String word, Gender gender, boolean address) {
        assertThat(Titles.gender(word, Lexicon.english())).isEqualTo(gender);
        assertThat(Titles.isAddress(word)).isEqualTo(address);
    }
}
