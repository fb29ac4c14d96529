package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    private static final Sentence SENTENCE = Parses.sentences("She said “no.”").get(0);

    @Test
    void findsAWordAtAPlace() {
        assertThat(SENTENCE.isAt(0, "she")).isTrue();
        assertThat(SENTENCE.isAt(1, "said")).isTrue();
        assertThat(SENTENCE.isAt(1, "she")).isFalse();
    }

    @Test
    void findsNoWordOutside() {
        assertThat(SENTENCE.isAt(-1, "she")).isFalse();
        assertThat(SENTENCE.isAt(3, "no")).isFalse();
    }

    @Test
    void countsAQuotationAsOneToken() {
        assertThat(SENTENCE.size()).isEqualTo(3);
        assertThat(SENTENCE.token(2).text()).isEqualTo("no.");
    }

    @Test
    void knowsWhetherItQuotes() {
        assertThat(SENTENCE.hasQuotation()).isTrue();
        assertThat(Parses.sentences("She said no.").get(0).hasQuotation()).isFalse();
    }
}
