package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "The pier.", "“Pier” — é\u00A0~\n\t", "\uD83D\uDEA2 leaves"})
    void keepsWhatReadersCanRead(String raw) {
        StorableText text = StorableText.of(raw);
        assertThat(text.text()).isEqualTo(raw);
        assertThat(text.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u007F", "\u00AD", "\u200B", "\u2060", "\uFFFE", "\uFFFF", "\uD83D", "\uDEA2"
            })
    void leavesOutWhatNobodyCanRead(String hidden) {
        StorableText text = StorableText.of("pi" + hidden + "er");
        assertThat(text.text()).isEqualTo("pier");
        assertThat(text.dropped()).isEqualTo(hidden);
        assertThat(text.isWhole()).isFalse();
    }

    @Test
    void leavesOutHalfACharacterAtTheEdges() {
        assertThat(StorableText.of("pier\uD83D").text()).isEqualTo("pier");
        assertThat(StorableText.of("\uDEA2pier").text()).isEqualTo("pier");
    }

    @Test
    void takesAByteOrderMarkForNoPartOfTheText() {
        StorableText text = StorableText.of("\uFEFFpi\uFEFFer");
        assertThat(text.text()).isEqualTo("pier");
        assertThat(text.dropped()).isEqualTo("\uFEFF");
    }

    @Test
    void leadsBackToThePage() {
        StorableText text = StorableText.of("\uFEFFpi\u0000\u0000er\u0000s");
        assertThat(text.text()).isEqualTo("piers");
        assertThat(IntStream.range(0, 5).map(at -> text.origin().rawOffset(at))).containsExactly(1, 2, 5, 6, 8);
    }
}
