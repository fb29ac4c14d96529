package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SingleMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘We waited,’ she said.",
                "'We waited,' she said.",
                "She said: 'We waited.'",
                "‘We waited,’ she said. “Late.” ‘So late,’ she said.",
                "‘Never mind the ‘90s,’ she said."
            })
    void seesTextsThatQuoteInSingleMarks(String text) {
        assertThat(SingleMarks.quoteIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She left.",
                "“We waited,” she said.",
                "\"We waited,\" she said.",
                "‘We waited,’ she said. “Late.”",
                "‘We waited,’ she said. \"Late",
                "‘We waited,’ she said. ''Late",
                "''We waited,'' she said.",
                "The ‘90s were late.",
                "The dogs’ home, the cats.’",
                "The ‘90s\nwere late.’",
                "“They said ‘no,’ and left.”"
            })
    void seesTextsThatDoNot(String text) {
        assertThat(SingleMarks.quoteIn(text)).isFalse();
    }

    @Test
    void countsEachPairOnce() {
        assertThat(SingleMarks.quoteIn("‘We waited,’ she said.’ “Late”")).isFalse();
        assertThat(SingleMarks.quoteIn("‘We ‘90s waited,’ she said. “Late”")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "‘We | 0 | true",
                "'We | 0 | true",
                "’We | 0 | false",
                "‘9 | 0 | true",
                "‘ We | 0 | false",
                "a ‘We | 2 | true",
                "(‘We | 1 | true",
                "[‘We | 1 | false",
                "a‘We | 1 | false",
                "it,’ | 3 | true",
                "it.’ | 3 | true",
                "it!' | 3 | true",
                "it?’ | 3 | true",
                "it…’ | 3 | true",
                "it”’ | 3 | true",
                "it\"’ | 3 | true",
                "it,‘ | 3 | false",
                "it;’ | 3 | false",
                "it’ he | 2 | true",
                "it' he | 2 | true",
                "it‘ he | 2 | false",
                "its’ he | 3 | false",
                "it5’ he | 3 | false",
                "it’s | 2 | false",
                "it’ | 2 | false"
            })
    void tellsMarksFromApostrophes(String text, int at, boolean mark) {
        assertThat(SingleMarks.isMark(text, at, text.length())).isEqualTo(mark);
    }

    @Test
    void looksNotPastTheEnd() {
        assertThat(SingleMarks.isMark("‘We", 0, 1)).isFalse();
        assertThat(SingleMarks.isMark("‘We", 0, 2)).isTrue();
        assertThat(SingleMarks.isMark("it’ he", 2, 3)).isFalse();
        assertThat(SingleMarks.isMark("it’ he", 2, 4)).isTrue();
    }

    @Test
    void needsAWordBeforeTheMarkThatCloses() {
        assertThat(SingleMarks.isMark("’ he", 0, 4)).isFalse();
    }
}
