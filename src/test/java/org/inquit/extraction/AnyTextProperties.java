package org.inquit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** What holds for any text at all. */
class AnyTextProperties {

    private final QuoteExtractor extractor = new QuoteExtractor();

    @Property(tries = 500)
    void spansAreVerbatimInAnyText(@ForAll String text) {
        assertVerbatim(extractor.extract(text));
    }

    @Property(tries = 1_000)
    void spansAreVerbatimInTextLikeNews(@ForAll("newsLike") String text) {
        assertVerbatim(extractor.extract(text));
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameFindings(@ForAll("newsLike") String text) {
        assertThat(extractor.extract(text).quotes())
                .isEqualTo(new QuoteExtractor().extract(text).quotes());
    }

    @Example
    void aMegabyteOfOpenQuotesIsReadInBoundedTime() {
        for (String piece : List.of("“", "\"", "“a ", "said “", "“x,” said Jane Doe, ", "‘", "Doe said ", "(", "A. ")) {
            String megabyte = piece.repeat((1 << 20) / piece.length());
            Extraction found = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> extractor.extract(megabyte), piece);
            assertVerbatim(found);
        }
    }

    private static void assertVerbatim(Extraction found) {
        String text = found.page().text();
        for (Span span : Spans.of(found)) {
            assertThat(text.substring(span.start(), span.end())).isEqualTo(span.text());
        }
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "‘",
                        "’",
                        "'",
                        " ",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        ",",
                        ".",
                        "?",
                        ":",
                        "—",
                        "(",
                        ")",
                        "said",
                        "says",
                        "told",
                        "according to",
                        "he",
                        "she",
                        "it",
                        "they",
                        "Jane Doe",
                        "Doe",
                        "Mr. Doe",
                        "the Institute for River Works (IRW)",
                        "IRW",
                        "a spokeswoman for the ministry",
                        "residents",
                        "President",
                        "Ukrainian",
                        "who",
                        "adding",
                        "that",
                        "the town",
                        "we waited",
                        "Ö",
                        "😀",
                        "-",
                        "’s",
                        "March 4, 2025",
                        "By Jane Doe",
                        "https://example.org/a",
                        "of",
                        "and",
                        "Smith-Jones Jr.")
                .list()
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(words -> String.join(" ", words));
    }
}
