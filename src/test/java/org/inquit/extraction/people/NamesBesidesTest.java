package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesBesidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Tarrant leaves Lund | Tarrant | Jane Tarrant",
                "Lund: Jane Tarrant, again | Tarrant | Jane Tarrant",
                "“Jane Tarrant” left | Tarrant | Jane Tarrant",
                "(Jane Tarrant) left | Tarrant | Jane Tarrant",
                "Boat of Jane Tarrant’s friend | Tarrant | Jane Tarrant",
                "Boat of Jane Tarrant's friend | Tarrant | Jane Tarrant",
                "Jane Walter Tarrant | Tarrant | Walter Tarrant",
                "Jane Walter Tarrant | Walter | Jane Walter"
            })
    void findsTheFullNameOfALastName(String text, String last, String full) {
        assertThat(fullName(last, text)).isEqualTo(full);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarrant leaves Lund",
                "Jane, Tarrant",
                "Jane. Tarrant",
                "Jane  Tarrant",
                "jane Tarrant",
                "JANE Tarrant",
                "Jane TARRANT",
                "Jane tarrant",
                "Zorb Tarrant",
                "Jane of Tarrant",
                "Will Tarrant",
                "Mayor Tarrant"
            })
    void findsNoNameInOtherWords(String text) {
        assertThat(fullName("Tarrant", text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"However", "Says", "Trust", "Ng"})
    void takesNoOtherWordForALastName(String word) {
        assertThat(fullName(word, "Jane " + word)).isNull();
    }

    @Test
    void keepsTheFirstOfTwoNames() {
        assertThat(fullName("Tarrant", "Jane Tarrant", "Walter Tarrant")).isEqualTo("Jane Tarrant");
    }

    @Test
    void readsEachTextByItself() {
        assertThat(fullName("Tarrant", "They met Jane", "Tarrant left")).isNull();
    }

    private static @Nullable String fullName(String last, String... texts) {
        return new NamesBesides(Lexicon.english(), List.of(texts)).fullName(last);
    }
}
