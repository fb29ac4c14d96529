package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineSplitterTest {

    @Test
    void cutsALineFromItsSpaces() {
        List<Line> lines = LineSplitter.split(" The  pier \n\nis gone.");
        assertThat(lines).containsExactly(new Line(1, 10, "The pier", false), new Line(13, 21, "is gone.", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The pier\nis gone.", "The pier\r\nis gone.", "The pier\ris gone.\r\n"})
    void seesNoBlankLineInALineEndOfTwoCharacters(String page) {
        assertThat(LineSplitter.split(page)).extracting(Line::text).containsExactly("The pier", "is gone.");
        assertThat(LineSplitter.split(page)).noneMatch(Line::afterBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\nThe pier", "\r\nThe pier", "\r\n\r\nThe pier", " \t\nThe pier", "\n\rThe pier"})
    void seesABlankLineBeforeTheFirst(String page) {
        assertThat(LineSplitter.split(page)).singleElement().matches(Line::afterBlank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n", "\n \n"})
    void findsNoLinesOnAnEmptyPage(String page) {
        assertThat(LineSplitter.split(page)).isEmpty();
    }

    @Test
    void knowsOrnaments() {
        assertThat(LineSplitter.split("* * *\n—\na —\n7 *"))
                .extracting(Line::isOrnament)
                .containsExactly(true, true, false, false);
    }
}
