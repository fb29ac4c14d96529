package org.inquit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.inquit.extraction.QuoteExtractor;
import org.inquit.extraction.QuoteKind;
import org.junit.jupiter.api.Test;

class PredictorTest {

    private static final ArticleText PAGE = new ArticleText("""
            Bridge closes to carts

            March 4, 2025

            Share this article \uD83D\uDEA7

            The old bridge was closed on Monday, and nobody knows when it will open again to those who cross it.

            “The bolts are rusty and the planks are worse,” said Ada Brandt, chief engineer at the Harbour Office. \
            “We close it today.”
            """);

    @Test
    void offsetsAreThoseOfTheRawPageInCodePoints() {
        List<Prediction> found = Predictor.predictions(new QuoteExtractor(), PAGE);
        assertThat(found)
                .extracting(each -> PAGE.words(each.range()))
                .containsExactly("The bolts are rusty and the planks are worse,", "We close it today.");
        Prediction first = found.get(0);
        assertThat(first.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(first.speaker()).isEqualTo("Ada Brandt");
        assertThat(first.best()).isEqualTo("Ada Brandt");
        assertThat(first.confidence()).isBetween(0.5, 1.0);
        assertThat(PAGE.words(Objects.requireNonNull(first.mention()))).isEqualTo("Ada Brandt");
        assertThat(first.title()).isEqualTo("chief engineer Harbour Office");
    }
}
