package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotationMarksTest {

    @Test
    void pairsCurlyMarks() {
        assertThat(quoted("“We waited,” she said. “Long.”")).containsExactly("We waited,", "Long.");
    }

    @Test
    void leavesNestedMarksToTheOuterPair() {
        assertThat(quoted("“He said “no” and left,” she said.")).containsExactly("He said “no” and left,");
    }

    @Test
    void leavesNestedMarksAtTheEndToTheOuterPair() {
        assertThat(quoted("“He said “no.”” She left. “Late.”")).containsExactly("He said “no.”", "Late.");
    }

    @Test
    void pairsStraightMarksByWhatStandsBeforeThem() {
        assertThat(quoted("\"We're here,\" she said, \"all of us.\"")).containsExactly("We're here,", "all of us.");
    }

    @Test
    void pairsDoubledApostrophes() {
        assertThat(quoted("''We're here,'' she said, ``all of us.''")).containsExactly("We're here,", "all of us.");
    }

    @Test
    void takesInchesForNoMarks() {
        assertThat(quoted("The 6\" pipe is \"too short,\" he said.")).containsExactly("too short,");
    }

    @Test
    void pairsSingleMarksWhereTheyAreTheFirstKind() {
        assertThat(quoted("‘It’s the dog’s,’ she said. ‘Ask him.’")).containsExactly("It’s the dog’s,", "Ask him.");
    }

    @Test
    void takesApostrophesForNoMarksWhereDoubleMarksQuote() {
        assertThat(quoted("The ‘90s were long, “like winters,” he said of the dogs’ home."))
                .containsExactly("like winters,");
    }

    @Test
    void tellsWhereMarksAndWordsLie() {
        assertThat(found("a “b,” c ''d.''", 0, 15))
                .containsExactly(new Quotation(3, 5, 2, 6, true), new Quotation(11, 13, 9, 15, true));
    }

    @Test
    void endsAnOpenQuotationWithItsParagraph() {
        String text = "“We waited for the boat";
        assertThat(found(text, 0, text.length()))
                .containsExactly(new Quotation(1, text.length(), 0, text.length(), false));
    }

    @Test
    void beginsAnewWhereTheClosingMarkWasForgotten() {
        assertThat(found("“We wait. He left. “No,” she said.", 0, 34))
                .containsExactly(new Quotation(1, 18, 0, 18, false), new Quotation(20, 23, 19, 24, true));
    }

    @Test
    void dropsWordsThatNoStopEndsBeforeAMarkThatOpensAnew() {
        assertThat(quoted("“We wait “No,” she said.")).containsExactly("No,");
    }

    @Test
    void dropsBlanksBeforeAMarkThatOpensAnew() {
        assertThat(quoted("“ “No,” she said.")).containsExactly("No,");
    }

    @Test
    void takesEachStopForTheEndOfAForgottenPair() {
        assertThat(Stream.of(".", "!", "?", ",").map(stop -> quoted("“We wait" + stop + " “No,” she said.")))
                .containsExactly(
                        List.of("We wait.", "No,"),
                        List.of("We wait!", "No,"),
                        List.of("We wait?", "No,"),
                        List.of("We wait,", "No,"));
    }

    @Test
    void passesOverAClosingMarkThatNothingOpened() {
        assertThat(quoted("We wait,” she said. “No.”")).containsExactly("No.");
    }

    @Test
    void findsNothingBetweenEmptyMarks() {
        assertThat(quoted("“” she said “ ” and \"No.\"")).containsExactly("No.");
    }

    @Test
    void goesOnWithWhatTheParagraphBeforeLeftOpen() {
        String text = "“We wait.\nAll day,” she said. “No.”";
        QuotationMarks marks = QuotationMarks.of(text);
        assertThat(marks.in(0, 9)).containsExactly(new Quotation(1, 9, 0, 9, false));
        assertThat(marks.in(10, 35))
                .containsExactly(new Quotation(10, 18, 10, 19, true), new Quotation(31, 34, 30, 35, true));
    }

    @Test
    void opensEachParagraphOfALongSpeechAnew() {
        String text = "“We wait.\n“All day,” she said.\nNo,” he said.";
        QuotationMarks marks = QuotationMarks.of(text);
        assertThat(marks.in(0, 9)).hasSize(1);
        assertThat(marks.in(10, 30)).containsExactly(new Quotation(11, 19, 10, 20, true));
        assertThat(marks.in(31, 44)).isEmpty();
    }

    @Test
    void findsNothingInAParagraphWithoutMarks() {
        String text = "“We wait.\nHe left.\nAll day,” she said.";
        QuotationMarks marks = QuotationMarks.of(text);
        assertThat(marks.in(0, 9)).hasSize(1);
        assertThat(marks.in(10, 18)).isEmpty();
        assertThat(marks.in(19, 38)).isEmpty();
    }

    private static List<Quotation> found(String text, int start, int end) {
        return QuotationMarks.of(text).in(start, end);
    }

    private static List<String> quoted(String text) {
        return found(text, 0, text.length()).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }
}
