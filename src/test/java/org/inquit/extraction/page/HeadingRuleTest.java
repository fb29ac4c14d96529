package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A long goodbye",
                "“Swan lake”",
                "“The last swan leaves”",
                "What happens now?",
                "Who’s next?",
                "One two three four five six seven eight nine ten eleven twelve"
            })
    void knowsHeadings(String text) {
        assertThat(HeadingRule.fits(paragraph(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A long goodbye.",
                "A long goodbye to the",
                "a long goodbye",
                "Quill: A long goodbye",
                "- A long goodbye",
                "The “swan lake”",
                "“Swan” and “lake”",
                "“We are gone.”",
                "“",
                "“”",
                "Really?",
                "“What happens now?”",
                "What about “swans”?",
                "One two three four five six seven eight nine ten eleven twelve thirteen"
            })
    void knowsNoOtherLineForAHeading(String text) {
        assertThat(HeadingRule.fits(paragraph(text))).isFalse();
    }

    @Test
    void knowsNoHeadingOfSeveralLinesOrManyLetters() {
        assertThat(HeadingRule.fits(List.of(line("A long"), line("Goodbye")))).isFalse();
        assertThat(HeadingRule.fits(paragraph("P".repeat(100)))).isTrue();
        assertThat(HeadingRule.fits(paragraph("P".repeat(101)))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "QUILL: Why?; true",
                "Q: Why?; true",
                "MARA J. QUILL 2: Why?; true",
                "Quill: Why?; false",
                "QUILL:Why?; false",
                "7: Why?; false",
                "MARA ANNE JANE BETH QUILL: Why?; false",
                "QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ: Why?; true",
                "QQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQ: Why?; false",
                ": Why?; false",
                "WHY; false"
            })
    void knowsTheLabelsOfSpeakers(String text, boolean label) {
        assertThat(SpeakerLabel.opens(text)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"- item, true", "* item, true", "• item, true", "-item, false", "-, false", "item, false"})
    void knowsTheItemsOfLists(String text, boolean item) {
        assertThat(ListItem.is(text)).isEqualTo(item);
    }

    private static List<Line> paragraph(String text) {
        return List.of(line(text));
    }

    private static Line line(String text) {
        return new Line(0, text.length(), text, false);
    }
}
