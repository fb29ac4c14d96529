package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void pairsStraightMarksByWhatStandsBeforeThem() {
        assertThat(quoted("\"We're here,\" she said, \"all of us.\"")).containsExactly("We're here,", "all of us.");
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
    void endsAnOpenQuotationWithItsParagraph() {
        String text = "“We waited for the boat";
        assertThat(QuotationMarks.of(text).in(0, text.length()))
                .containsExactly(new Quotation(1, text.length(), 0, text.length(), false));
    }

    private static List<String> quoted(String text) {
        return QuotationMarks.of(text).in(0, text.length()).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }
}
