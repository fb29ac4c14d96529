package org.inquit.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Short pages, read from the door to the receipt. */
class QuoteExtractorTest {

    @Test
    void tellsSpeakerDayAndMediumOfAQuote() {
        FoundQuote quote = Articles.quotes(
                        "The old pier of Lund is gone.",
                        "“It was a wreck,” Jane Doe, the mayor of Lund, said in a statement on Monday.")
                .get(0);

        assertThat(quote.kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(Articles.speaker(quote)).isEqualTo("Jane Doe");
        assertThat(quote.medium()).isEqualTo("a statement");
        assertThat(quote.saidOn()).isEqualTo(new SaidOn(LocalDate.of(2025, 3, 3), DatePrecision.DAY, "Monday"));
        assertThat(quote.cueStance()).isEqualTo(CueStance.NEUTRAL);
    }

    @Test
    void followsSpeakersThroughAnArticle() {
        List<FoundQuote> quotes = Articles.quotes(
                "Jane Doe, a nurse with the Harbour Trust, said the pier was lost.",
                "“We saw it go,” she said. “We could do nothing.”",
                "John Roe, who built it in 1990, claimed that it had been safe.",
                "“It stood for thirty years,” Roe said, pointing out that no one was hurt.",
                "Residents said they would miss it.");

        assertThat(quotes)
                .extracting(FoundQuote::kind, Articles::speaker, FoundQuote::cueLemma, FoundQuote::cueStance)
                .containsExactly(
                        tuple(QuoteKind.INDIRECT, "Jane Doe", "say", CueStance.NEUTRAL),
                        tuple(QuoteKind.DIRECT, "Jane Doe", "say", CueStance.NEUTRAL),
                        tuple(QuoteKind.INDIRECT, "John Roe", "claim", CueStance.DISTANCING),
                        tuple(QuoteKind.DIRECT, "John Roe", "say", CueStance.NEUTRAL),
                        tuple(QuoteKind.INDIRECT, "John Roe", "point", CueStance.ENDORSING),
                        tuple(QuoteKind.INDIRECT, null, "say", CueStance.NEUTRAL));
    }

    @Test
    void tellsTheKindsOfSources() {
        List<FoundQuote> quotes = Articles.quotes(
                "“We lost the pier,” Jane Doe said.",
                "“We shall build a new one,” the Harbour Trust said.",
                "“It was never safe,” a former engineer said.",
                "“We never used it,” residents said.",
                "“The piles were rotten,” the report said.");

        assertThat(quotes)
                .extracting(FoundQuote::sourceType)
                .containsExactly(
                        SourceType.NAMED_PERSON,
                        SourceType.NAMED_ORGANIZATION,
                        SourceType.UNNAMED_PERSON,
                        SourceType.GROUP,
                        SourceType.DOCUMENT);
    }

    @Test
    void leavesAnArticleWithoutQuotesEmpty() {
        assertThat(Articles.quotes("The old pier of Lund is gone.", "The boats stayed in the harbour all night."))
                .isEmpty();
    }

    @Test
    void showsTheWordsOfEverySpanInTheText() {
        String page = "Lund rebuilds its pier\n\nJane Doe said the pier was lost. “We saw it go,” she said.";
        Extraction found = new QuoteExtractor().extract(page);
        String text = found.page().text();

        assertThat(found.quotes()).hasSize(2);
        assertThat(Spans.of(found))
                .allSatisfy(span ->
                        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text()));
    }
}
