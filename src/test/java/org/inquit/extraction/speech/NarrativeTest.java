package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.QuoteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. “We knew.” | We won,/We knew.",
                "“We won,” Jane Doe said. “We knew.” The pier stood. “It held.” | We won,/We knew./It held.",
                "“We won,” Jane Doe said, “and we knew.” | We won,/and we knew.",
                "The boats were “safe,” “fine” and “well,” Doe said. | safe,/fine/well,",
                "“We won,” Jane Doe said. It was “good for all of us.” | We won,/good for all of us."
            })
    void gathersTheQuotationsOfOneSpeakerInAParagraph(String text, String spans) {
        assertThat(Texts.marked(text)).containsExactly(List.of(spans.split("/", -1)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. “We knew,” John Roe said. “It held.” | We won, | We knew,/It held.",
                "“We won,” Jane Doe said, and Roe replied, “We lost.” | We won, | We lost.",
                "“We won,” Jane Doe said. “We knew,” she said. | We won, | We knew,",
                "“We won,” Jane Doe said. ¶ “We knew,” she said. | We won, | We knew,",
                "“We won,” Jane Doe said. ¶ “We knew. It held.” | We won, | We knew. It held.",
                "“We won,” Jane Doe said, adding that the pier was “a wreck.” | We won, | a wreck.",
                "“We won,” Jane Doe said. ¶ “We knew. It held.” ¶ Roe left. | We won, | We knew. It held."
            })
    void beginsANewQuoteWithANewCueOrParagraph(String text, String first, String second) {
        assertThat(Texts.marked(text)).containsExactly(List.of(first.split("/", -1)), List.of(second.split("/", -1)));
    }

    @Test
    void followsAnOpenQuoteOverThreeParagraphs() {
        List<FoundQuote> quotes =
                Texts.quotes("“We won,” Jane Doe said. “We knew. ¶ “It held. ¶ “It always does.” ¶ The town slept.");

        assertThat(quotes).hasSize(1);
        assertThat(quotes.get(0).spans())
                .extracting(span -> span.text())
                .containsExactly("We won,", "We knew.", "It held.", "It always does.");
        assertThat(quotes.get(0).context().sentence()).startsWith("“We won,”").endsWith("“It always does.”");
        assertThat(quotes.get(0).context().after()).isEqualTo("The town slept.");
    }

    @Test
    void endsAnOpenQuoteWithANewCue() {
        String text = "“We won,” Jane Doe said. “We knew. ¶ “It held,” John Roe said.";

        assertThat(Texts.marked(text)).containsExactly(List.of("We won,", "We knew."), List.of("It held,"));
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo("John Roe");
    }

    @Test
    void endsAnOpenQuoteWithAParagraphOfTheReporters() {
        String text = "“We won,” Jane Doe said. “We knew. ¶ “It held.” ¶ John Roe slept. ¶ “It rained. It snowed.”";

        assertThat(Texts.marked(text))
                .containsExactly(List.of("We won,", "We knew.", "It held."), List.of("It rained. It snowed."));
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo("John Roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won. It held.” Jane Doe said the pier was “quite safe.” | Jane Doe | 0.7",
                "John Roe left. ¶ “We won. It held.” Jane Doe said the pier was “quite safe.” | Jane Doe | 0.7",
                "John Roe was glad. “We won. It held.” Jane Doe said the pier was “quite safe.” | John Roe | 0.75",
                "“We won. It held.” ¶ — Jane Doe | Jane Doe | 0.7",
                "“We won. It held.” ¶ - Jane Doe, mayor of Lund | Jane Doe | 0.7",
                "Jane Doe was glad. “We won. It held.” | Jane Doe | 0.75",
                "Jane Doe asked for help. “Help us!” | Jane Doe | 0.75",
                "Jane Doe said the pier was safe. “We won. It held.” | Jane Doe | 0.75",
                "Jane Doe was glad. ¶ “We won. It held.” | Jane Doe | 0.75",
                "Jane Doe said the pier was safe. ¶ “We won. It held.” | Jane Doe | 0.75",
                "Jane Doe said it when Roe left. ¶ “We won. It held.” | Jane Doe | 0.75",
                "Jane Doe was glad. ¶ “We won. It held.” John Roe left. | Jane Doe | 0.75"
            })
    void findsTheSpeakerOfWordsWithoutACueNearby(String text, String speaker, double confidence) {
        FoundQuote quote = Texts.quotes(text).stream()
                .filter(each -> each.kind() == QuoteKind.DIRECT)
                .findFirst()
                .orElseThrow();

        assertThat(Texts.speaker(quote)).isEqualTo(speaker);
        assertThat(quote.method()).isEqualTo(AttributionMethod.CONTINUATION);
        assertThat(quote.confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe had an answer: ¶ “We won. It held.” | Jane Doe |",
                "Jane Doe met Roe and said: ¶ “We won. It held.” | Jane Doe | said",
                "This is what John Roe told Jane Doe: ¶ “We won. It held.” | John Roe | told",
                "Jane Doe said the following: “We won. It held.” | Jane Doe | said"
            })
    void findsTheSpeakerBeforeAColon(String text, String speaker, String cue) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(Texts.speaker(quote)).isEqualTo(speaker);
        assertThat(Texts.words(quote.cue())).isEqualTo(cue);
    }

    @ParameterizedTest
    @CsvSource({
        "“We won. It held.”",
        "“We won. It held.” ¶ Jane Doe said she was glad.",
        "“We won. It held.” Jane Doe left.",
        "“We won. It held.” ¶ — Jane Doe left",
        "“We won. It held.” ¶ Jane Doe",
        "“We won. It held.” ¶ — she"
    })
    void leavesWordsWithoutASpeaker(String text) {
        FoundQuote quote = Texts.quotes(text).get(0);

        assertThat(quote.speaker()).isNull();
        assertThat(quote.method()).isEqualTo(AttributionMethod.UNKNOWN);
    }

    @Test
    void namesNobodyForMarkedWordsOfTheReporters() {
        FoundQuote quote = Texts.lastMarked("Jane Doe was glad. ¶ The boats were “quite safe and sound.”");

        assertThat(quote.speaker()).isNull();
        assertThat(quote.confidence()).isEqualTo(0.35);
        assertThat(quote.candidates()).extracting(each -> each.expert().name()).containsExactly("Jane Doe");
    }

    @Test
    void forgetsWhoSpokeLongAgo() {
        String text = "Jane Doe said it was late. Roe left. “We won. It held.”";

        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo("Roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. | DIRECT",
                "Jane Doe said, “We won.” | DIRECT",
                "Jane Doe said: “No.” | DIRECT",
                "Jane Doe said “We won” at the pier. | DIRECT",
                "Jane Doe said “we won” at the pier. | MIXED",
                "Jane Doe said the boats were “All safe.” | MIXED",
                "Jane Doe called the pier “a wreck.” | MIXED",
                "“We tried,” she said, “and failed.” | DIRECT",
                "“We tried,” she said “and failed.” | MIXED",
                "He said “we tried,” she said, “and failed.” | MIXED",
                "“We won,” Jane Doe said. “we knew.” | MIXED",
                "Jane Doe said: “Pier” | MIXED",
                "Jane Doe said: “Pier!” | DIRECT"
            })
    void tellsWholeSentencesFromFragments(String text, QuoteKind kind) {
        assertThat(Texts.lastMarked(text).kind()).isEqualTo(kind);
    }

    @Test
    void listsAllQuotesInTheOrderOfPrint() {
        List<FoundQuote> quotes =
                Texts.quotes("Jane Doe said the pier was lost. “We won,” she said. Roe denied the plan.");

        assertThat(quotes)
                .extracting(FoundQuote::kind)
                .containsExactly(QuoteKind.INDIRECT, QuoteKind.DIRECT, QuoteKind.INDIRECT);
        assertThat(quotes).extracting(quote -> quote.content().start()).isSorted();
    }

    @Test
    void reportsNothingTwice() {
        assertThat(Texts.indirect("“We won,” Jane Doe said of the pier.")).isEmpty();
        assertThat(Texts.indirect("Jane Doe said the pier was “lost.”")).isEmpty();
        assertThat(Texts.indirect("Jane Doe told Roe that she wants to leave."))
                .containsExactly("that she wants to leave");
    }

    @Test
    void guessesAGenderFromTheOnlyPersonOfASentence() {
        String text = "Zorvi Doe fed her dog. John Roe left. “We won,” she said.";

        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo("Zorvi Doe");
    }

    @Test
    void guessesNoGenderWhereTwoAreNamed() {
        String text = "Zorvi Doe and Qumri Roe fed her dog. “We won,” he said.";

        assertThat(Texts.lastMarked(text).candidates()).hasSize(1);
    }
}
