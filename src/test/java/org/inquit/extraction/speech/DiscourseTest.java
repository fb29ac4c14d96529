package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the words that name a source mean; each text ends with the quote in question. */
class DiscourseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe met John Roe. “We won,” she said. | Jane Doe",
                "Jane Doe met John Roe. “We won,” he said. | John Roe",
                "Mrs. Doe met Mr. Roe. “We won,” she said. | Doe",
                "Mrs. Doe met Mr. Roe. “We won,” he said. | Roe",
                "The actress Robin Doe met the actor Kim Roe. “We won,” she said. | Robin Doe",
                "The actress Robin Doe met the actor Kim Roe. “We won,” he said. | Kim Roe",
                "Jane Doe said the boats were safe. John Roe called her. “We won,” she said. | Jane Doe",
                "Bill Doe and Hillary Doe came. “We won,” Bill Doe said. “I knew,” Hillary Doe said. “He slept,” she said. | Hillary Doe",
                "“We won,” Jane Doe said. ¶ Her husband, John Doe, slept. “I missed it,” he said. | John Doe"
            })
    void leadsAPronounToTheOneOfItsGender(String text, String speaker) {
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "John Roe spoke first. Then Tom Lund came. “We won,” he said. | Tom Lund",
                "John Roe said the pier was lost. Tom Lund came in. “We won,” he said. | Tom Lund",
                "John Roe said the pier was lost and safe for Tom Lund. “We won,” he said. | John Roe",
                "John Roe met Tom Lund. “We won,” he said. | John Roe",
                "Jane Doe came. Anna Lund came. “We won,” she said. | Anna Lund",
                "Jane Doe said it was late, and Anna Lund left. “We won,” she said. | Jane Doe"
            })
    void leadsAPronounToTheOneWhoStandsOut(String text, String speaker) {
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo(speaker);
    }

    @Test
    void takesNoObjectOfTheVerbForItsSubject() {
        FoundQuote quote = Texts.lastMarked("Tom Lund spoke. John Roe met Tom Lund. He told Lund, “We won.”");

        assertThat(Texts.speaker(quote)).isEqualTo("John Roe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom Lund said it was late. ¶ John Roe faces “a dilemma,” he said. | Tom Lund",
                "Tom Lund said it was late. ¶ The “dilemma” of John Roe is old, he said. | Tom Lund",
                "Tom Lund said it was late. ¶ The “dilemma” of John Roe is old, he said Monday. | Tom Lund",
                "After John Roe left, he said, “We won.” | John Roe",
                "In Lund with John Roe, he said, “We won.” | John Roe"
            })
    void takesNoOneOfTheReportedWordsForTheReporter(String text, String speaker) {
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Harbour Trust opened the pier. “We won,” it said. | NAMED_ORGANIZATION | Harbour Trust",
                "Jane Doe met the Harbour Trust. “We won,” it said. | NAMED_ORGANIZATION | Harbour Trust",
                "Jane Doe met the Harbour Trust. “We won,” she said. | NAMED_PERSON | Jane Doe",
                "A report on the pier came out. “We won,” it said. | DOCUMENT |",
                "Residents came to the pier. “We won,” they said. | GROUP |",
                "The Harbour Trust came. “We won,” they said. | NAMED_ORGANIZATION | Harbour Trust",
                "A man came. “We won,” he said. | UNNAMED_PERSON |",
                "A woman and a man came. “We won,” she said. | UNNAMED_PERSON |"
            })
    void leadsAPronounToWhatItFits(String text, SourceType type, String speaker) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(quote.sourceType()).isEqualTo(type);
        assertThat(Texts.speaker(quote)).isEqualTo(speaker);
        assertThat(quote.method()).isEqualTo(AttributionMethod.PRONOUN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” she said. | UNKNOWN",
                "“We won,” it said. | UNKNOWN",
                "“We won,” they said. | UNKNOWN",
                "You said, “We won.” | UNKNOWN",
                "I said, “We won.” | UNNAMED_PERSON",
                "We said, “We won.” | UNNAMED_PERSON",
                "Mr. Doe came. “We won,” she said. | UNKNOWN",
                "Jane Doe came. “We won,” they said. | UNKNOWN",
                "A report came. “We won,” he said. | UNKNOWN",
                "Jane Doe is a nurse. “We won,” it said. | UNKNOWN"
            })
    void leadsAPronounToNobody(String text, SourceType type) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(quote.speaker()).isNull();
        assertThat(quote.sourceType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, the mayor of Lund, left. John Roe, a nurse, came. “We won,” the mayor said. | Jane Doe",
                "Jane Doe, the mayor of Lund, left. John Roe, a nurse, came. “We won,” the nurse said. | John Roe",
                "Lund Mayor Jane Doe came. “We won,” the mayor said. | Jane Doe",
                "The Harbour Company opened the pier. “We won,” the company said. | Harbour Company",
                "The Institute for River Works opened. “We won,” the institute said. | Institute for River Works",
                "Harbour Works opened. “We won,” the company said. | Harbour Works"
            })
    void leadsANounBackToWhoWasCalledSo(String text, String speaker) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(Texts.speaker(quote)).isEqualTo(speaker);
        assertThat(quote.confidence()).isEqualTo(0.7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, the mayor of Lund, left. “We won,” a mayor said. | UNNAMED_PERSON",
                "Jane Doe, a nurse, left. “We won,” nurses said. | GROUP",
                "A company opened the pier. “We won,” the company said. | GROUP",
                "Jane Doe came. “We won,” the company said. | GROUP",
                "Harbour Works opened. “We won,” a company said. | GROUP",
                "“We won,” the mayor said. | UNNAMED_PERSON",
                "“We won,” the 46-year-old said. | UNNAMED_PERSON",
                "“We won,” a senator said. | UNNAMED_PERSON",
                "“We won,” police said. | GROUP",
                "“We won,” the mayor’s office said. | GROUP",
                "“We won,” the report said. | DOCUMENT",
                "“We won,” her lawyer said. | UNNAMED_PERSON",
                "“We won,” Jane Doe’s lawyer said. | UNNAMED_PERSON"
            })
    void leavesOtherNounsWithoutAName(String text, SourceType type) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(quote.speaker()).isNull();
        assertThat(quote.sourceType()).isEqualTo(type);
        assertThat(quote.confidence()).isEqualTo(Confidence.of(Rule.UNNAMED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe left. Doe’s answer was brief: “No, never.” | Jane Doe",
                "Jane Doe left. Doe’s statement said, “No, never.” | Jane Doe",
                "Jane Doe left. Jane Doe’s reply came late: “No, never.” | Jane Doe",
                "Jane Doe’s answer: “We won.” | Jane Doe"
            })
    void takesOwnedWordsForTheOwners(String text, String speaker) {
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Doe campaign said, “We won.” | Doe campaign",
                "Doe’s office said, “We won.” | Doe’s office",
                "Jane Doe came. Doe’s office said, “We won.” | Doe’s office",
                "The Lund agency said, “We won.” | Lund agency"
            })
    void takesAnOwnedBodyForASourceOfItsOwn(String text, String speaker) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(Texts.speaker(quote)).isEqualTo(speaker);
        assertThat(quote.sourceType()).isEqualTo(SourceType.NAMED_ORGANIZATION);
        assertThat(quote.method()).isEqualTo(AttributionMethod.EXPLICIT_CUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. | EXPLICIT_CUE | Jane Doe",
                "“We won,” Rep. Jane Doe said. | EXPLICIT_CUE | Jane Doe",
                "Jane Doe came. “We won,” Jane Doe said. | EXPLICIT_CUE | Jane Doe",
                "Jane Doe came. “We won,” Doe said. | SURNAME | Jane Doe",
                "“We won,” Doe said. Jane Doe left. | EXPLICIT_CUE | Jane Doe",
                "Jane Doe came. “We won,” Ms. Doe said. | SURNAME | Jane Doe",
                "The Institute for River Works (IRW) opened. “We won,” IRW said. | ACRONYM | Institute for River Works",
                "The Institute for River Works opened. “We won,” the institute said. | SURNAME | Institute for River Works"
            })
    void tellsHowANameLedToWhoIsMeant(String text, AttributionMethod method, String speaker) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(quote.method()).isEqualTo(method);
        assertThat(Texts.speaker(quote)).isEqualTo(speaker);
    }

    @Test
    void learnsAGenderFromASurePronoun() {
        String text = "Robin Doe came. “We won,” she said. John Roe left. Robin Doe came back. “We lost,” he said.";

        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo("John Roe");
    }

    @Test
    void learnsABodyFromIt() {
        FoundQuote quote = Texts.lastMarked("Grimblo opened the pier. “We won,” it said. “We won,” Grimblo said.");

        assertThat(quote.sourceType()).isEqualTo(SourceType.NAMED_ORGANIZATION);
    }
}
