package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void endsNoSentenceAtAbbreviationsAndInitials() {
        assertThat(sentences("Mr. J. R. Doe met Sen. Roe in the U.S. capital. They left."))
                .containsExactly("Mr. J. R. Doe met Sen. Roe in the U.S. capital.", "They left.");
    }

    @Test
    void countsAQuotationAsOneWord() {
        assertThat(sentences("“It is late. It is cold,” she said. “Go.” He went."))
                .containsExactly("“It is late. It is cold,” she said.", "“Go.”", "He went.");
    }

    @Test
    void goesOnWhereAReportingClauseFollowsAQuestion() {
        assertThat(sentences("“Why?” Doe asked. Nobody knew.")).containsExactly("“Why?” Doe asked.", "Nobody knew.");
    }

    private static List<String> sentences(String text) {
        List<Quotation> quotations = QuotationMarks.of(text).in(0, text.length());
        return new Segmenter(Lexicon.english())
                .sentences(text, 0, text.length(), 0, quotations).stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .toList();
    }
}
