package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlankTest {

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u0085', '\u00A0', '\u2009', '\u202F', '\u3000'})
    void knowsSpacesOfAllWidths(char space) {
        assertThat(Blank.is(space)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'!', 'a', '~', '\u007F', 'é', '—', '\u0000'})
    void takesNoOtherCharacterForASpace(char c) {
        assertThat(Blank.is(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\u000B', '\f', '\r', '\u0085', '\u2028', '\u2029'})
    void knowsWhatEndsALine(char end) {
        assertThat(Blank.endsLine(end)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', ' ', 'a', '\u000E', '\u00A0'})
    void endsNoLineAtOtherCharacters(char c) {
        assertThat(Blank.endsLine(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "the old pier;the old pier",
                "the  old \t pier;the old pier",
                "the\u00A0old\u2009pier;the old pier",
                " the pier ;the pier",
                " pier;pier",
                "pier ;pier",
                "'  ';''",
                "'';''"
            })
    void collapsesRunsOfSpaces(String text, String collapsed) {
        assertThat(Blank.collapse(text, 0, text.length())).isEqualTo(collapsed);
    }

    @Test
    void collapsesAPartOfTheText() {
        assertThat(Blank.collapse("on the  old pier", 3, 13)).isEqualTo("the old p");
        assertThat(Blank.collapse("on the old pier", 3, 10)).isEqualTo("the old");
    }
}
