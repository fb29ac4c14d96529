package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.language.Mark.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We waited” | <We waited>",
                "\"We waited\" | <We waited>",
                "„We waited“ | <We waited>",
                "«We waited» | <We waited>",
                "''We waited'' | <We waited>",
                "``We waited'' | <We waited>",
                "‘‘We waited’’ | <We waited>",
                "'''We waited''' | <We waited>",
                "She said, \"We waited,\" and left. | She said, <We waited,> and left.",
                "It’s the dogs' ‘home’ | It’s the dogs' ‘home’"
            })
    void findsPairs(String text, String shown) {
        assertThat(shown(text, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "‘We waited,’ she said. | <We waited,> she said.",
                "'It's late,' she said. | <It's late,> she said.",
                "‘The dogs’ home,’ she said. | <The dogs’ home,> she said.",
                "the ‘late boat’ sank | the <late boat> sank"
            })
    void findsSingleMarksWhereTheyQuote(String text, String shown) {
        assertThat(shown(text, true)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a “ b | a < b",
                "a „ b | a < b",
                "a « b | a < b",
                "a `` b | a < b",
                "a ‘‘ b | a < b",
                "a ” b | a > b",
                "a » b | a > b",
                "a ’’ b | a > b",
                "a \" b \" c \" d | a < b > c < d",
                "a '' b '' c | a < b > c",
                "a\"b\"c | a<b>c",
                "a“b”c | a<b>c"
            })
    void readsSidesByFormWherePlacesTellNothing(String text, String shown) {
        assertThat(shown(text, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "(", "[", "—", "–", "-", "/"})
    void opensAfterAGap(String gap) {
        assertThat(shown("a" + gap + "”b", false)).isEqualTo("a" + gap + "<b");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", ".", ",", ";", ":", "!", "?", ")", "]", "—", "–", "-", "/", "’", "'", "”"})
    void closesBeforeAGap(String gap) {
        assertThat(shown("a“" + gap, false)).startsWith("a>");
    }

    @Test
    void closesBeforeAnotherStraightMark() {
        assertThat(shown("a“\"", false)).isEqualTo("a>>");
    }

    @Test
    void readsNoGapInOtherCharacters() {
        assertThat(shown("a”$b", false)).isEqualTo("a>$b");
        assertThat(shown("a“$b", false)).isEqualTo("a<$b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "No. ”“We | No. ><We",
                "No. “\"We | No. ><We",
                "No. “\"9 | No. ><9",
                "No. “” | No. <>",
                "No.““We | No.<<We",
                "No. ““ | No. <>"
            })
    void closesAtOnceBeforeAMarkThatOpens(String text, String shown) {
        assertThat(shown(text, false)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "5' 11\" tall | 5' 11\" tall",
                "a 12\" pipe | a 12\" pipe",
                "\"we are 12\" he said | <we are 12> he said",
                "“we are 12” he said | <we are 12> he said",
                "a\"b 12\" | a<b 12>"
            })
    void takesInchesForNoMarks(String text, String shown) {
        assertThat(shown(text, false)).isEqualTo(shown);
    }

    @Test
    void takesAFigureForAMeasureWhereNoMarkIsNear() {
        assertThat(shown("\"" + "a".repeat(38) + "7\"", false)).isEqualTo("<" + "a".repeat(38) + "7>");
        assertThat(shown("\"" + "a".repeat(39) + "7\"", false)).isEqualTo("<" + "a".repeat(39) + "7\"");
    }

    @Test
    void looksForNoMarkInTheLineBefore() {
        assertThat(shown("\"a\n7\" b", false)).isEqualTo("<a\n7\" b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p id=\"seven\">We | <p id=\"seven\">We",
                "id=\"7\" | id=\"7\"",
                "=\"a\" b \"c\" | =\"a\" b <c>",
                "id=“seven” | id=<seven>"
            })
    void takesMarkupForNoMarks(String text, String shown) {
        assertThat(shown(text, false)).isEqualTo(shown);
    }

    @Test
    void looksForMarkupNotFarBack() {
        assertThat(shown("=\"" + "a".repeat(89) + "\"", false)).isEqualTo("=\"" + "a".repeat(89) + "\"");
        assertThat(shown("=\"" + "a".repeat(90) + "\"", false)).isEqualTo("=\"" + "a".repeat(90) + ">");
    }

    @Test
    void looksAtItsOwnParagraphAlone() {
        assertThat(Mark.in("ab”cd“ef", 2, 6, false))
                .containsExactly(new Mark(2, 3, Side.OPENS), new Mark(5, 6, Side.CLOSES));
    }

    @Test
    void keepsADoubledMarkWithinItsParagraph() {
        assertThat(Mark.in("a ''", 0, 3, false)).isEmpty();
        assertThat(Mark.in("a '''", 0, 4, false)).containsExactly(new Mark(2, 4, Side.OPENS));
    }

    @Test
    void countsTwoApostrophesAsOneMark() {
        assertThat(Mark.in("''a''", 0, 5, false))
                .containsExactly(new Mark(0, 2, Side.OPENS), new Mark(3, 5, Side.CLOSES));
    }

    /** The text with each mark shown as what it does. */
    private static String shown(String text, boolean single) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Mark mark : Mark.in(text, 0, text.length(), single)) {
            shown.append(text, at, mark.start()).append(mark.side() == Side.OPENS ? '<' : '>');
            at = mark.end();
        }
        return shown.append(text.substring(at)).toString();
    }
}
