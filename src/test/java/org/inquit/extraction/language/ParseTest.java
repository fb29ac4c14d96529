package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ParseTest {

    private static final Parse PARSE = Parses.first("The Harbour Trust met (Jane) Doe.");

    @Test
    void tellsTheTagAtAPlace() {
        assertThat(PARSE.tag(0)).isEqualTo(Tag.DETERMINER);
        assertThat(PARSE.tag(1)).isEqualTo(Tag.NAME);
        assertThat(PARSE.tag(7)).isEqualTo(Tag.NAME);
    }

    @Test
    void tellsNoTagOutside() {
        assertThat(PARSE.tag(-1)).isEqualTo(Tag.OTHER);
        assertThat(PARSE.tag(9)).isEqualTo(Tag.OTHER);
    }

    @Test
    void tellsTheWordAtAPlace() {
        assertThat(PARSE.word(0)).isEqualTo("the");
        assertThat(PARSE.word(8)).isEqualTo(".");
        assertThat(PARSE.word(-1)).isEmpty();
        assertThat(PARSE.word(9)).isEmpty();
        assertThat(PARSE.token(1).text()).isEqualTo("Harbour");
        assertThat(PARSE.size()).isEqualTo(9);
    }

    @Test
    void findsAWordAtAPlace() {
        assertThat(PARSE.isAt(0, "the")).isTrue();
        assertThat(PARSE.isAt(1, "the")).isFalse();
    }

    @Test
    void tellsMarks() {
        assertThat(PARSE.isMark(4)).isTrue();
        assertThat(PARSE.isMark(5)).isFalse();
    }

    @Test
    void findsTheMentionThatEndsAtAPlace() {
        assertThat(text(PARSE.endingAt(2))).isEqualTo("The Harbour Trust");
        assertThat(text(PARSE.endingAt(5))).isEqualTo("Jane");
        assertThat(PARSE.endingAt(0)).isNull();
    }

    @Test
    void findsTheMentionThatBeginsAtAPlace() {
        assertThat(text(PARSE.startingAt(0))).isEqualTo("The Harbour Trust");
        assertThat(text(PARSE.startingAt(5))).isEqualTo("Jane");
        assertThat(PARSE.startingAt(1)).isNull();
    }

    @Test
    void findsTheMentionThatCoversAPlace() {
        assertThat(text(PARSE.covering(0))).isEqualTo("The Harbour Trust");
        assertThat(text(PARSE.covering(1))).isEqualTo("The Harbour Trust");
        assertThat(text(PARSE.covering(2))).isEqualTo("The Harbour Trust");
        assertThat(text(PARSE.covering(5))).isEqualTo("Jane");
        assertThat(PARSE.covering(3)).isNull();
        assertThat(PARSE.covering(4)).isNull();
    }

    @Test
    void keepsNamesWithinLargerPhrases() {
        assertThat(PARSE.names()).extracting(Mention::text).containsExactly("Harbour Trust", "Jane", "Doe");
    }

    private static String text(@Nullable Mention mention) {
        return Objects.requireNonNull(mention).text();
    }
}
