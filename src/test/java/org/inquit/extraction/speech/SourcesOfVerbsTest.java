package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the clauses of a sentence name as the source of a verb, where that takes more than a look beside it. */
class SourcesOfVerbsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A report published Wednesday said it was late. | A report",
                "A report published by Doe said it was late. | A report",
                "A boat published Wednesday said it was late. |",
                "“No,” is what the mayor said. | the mayor"
            })
    void passesAParticiple(String sentence, String source) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The senator and old candidate said it was late. | The senator",
                "“No,” the senator and the candidate said. | the senator",
                "After the senator and the candidate said it was late, Doe left. | the candidate",
                "She and the mayor said it was late. | the mayor"
            })
    void takesTheFirstOfTwoThatAreJoined(String sentence, String source) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“No,” Jane Doe, a nurse who left the Trust, said. | Jane Doe",
                "“No,” Jane Doe, who left, and who is late, said. | Jane Doe",
                "“No,” Jane Doe, a nurse that the mayor met, said. | Jane Doe",
                "“No,” she, a nurse, said. | she",
                "“No,” the nurse, a friend, said. | the nurse",
                "Jane Doe, whose novel “Old Boats” sank, said it was late. | Jane Doe",
                "Jane Doe, whose words “We won the old race again today” sank, said it was late. |",
                "The mayor left; a nurse, he said, was late. | he"
            })
    void goesBackToWhoIsDescribed(String sentence, String source) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, the mayor said it was late. | Jane Doe",
                "Jane Doe, mayor Roe said it was late. | mayor Roe",
                "In Lund, a nurse said it was late. | a nurse",
                "Norway, a nurse said it was late. | a nurse",
                "In Jane Doe, the mayor said it was late. | the mayor",
                "Jane Doe and John Roe, a nurse said it was late. | John Roe",
                "John Doe of the Institute in Lund, said it was late. | John Doe",
                "It was lost, in Lund, said it was late. |"
            })
    void forgivesAForgottenComma(String sentence, String source) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hundreds of nurses said it was late. | nurses",
                "A number of nurses said it was late. | nurses",
                "A handful of nurses said it was late. | nurses",
                "One of the boats said it was late. | One",
                "Two-thirds said it was late. | Two-thirds",
                "Most said it was late. | Most"
            })
    void tellsThoseWhoAreCountedFromTheirNumber(String sentence, String source) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The nurse saying it was late left. | say | The nurse",
                "Him saying it was late came. | say |",
                "Doe emailed supporters saying it was late. | say | Doe",
                "Doe told supporters saying it was late. | say | Doe",
                "Doe left, adding it was late. | add | Doe"
            })
    void findsWhoseAParticipleIs(String sentence, String cue, String source) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said the boats left and noted it was late. | note | Doe",
                "Doe said the plan; Roe left and added it was late. | add | Roe",
                "Doe said the pier, which sank, was late, and told Roe. | tell | Doe"
            })
    void sharesTheSourceOfAClauseBefore(String sentence, String cue, String source) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“No,” asked slowly the mayor. | ask | the mayor",
                "It sank, adds Doe. | add | Doe",
                "It sank, said the mayor who left. | say | the mayor",
                "As said Doe. | say | Doe",
                "Continued Doe: “No.” | continue | Doe"
            })
    void findsASourceAfterItsVerb(String sentence, String cue, String source) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“No,” put it Doe. | put",
                "“No” (said Doe) was late. | say",
                "It sank, told Doe. | tell",
                "So told Doe. | tell",
                "Left Doe: “No.” | leave",
                "“No,” said the mayor will leave. | say",
                "“No,” said the mayor never left. | say",
                "“No,” was asked the mayor. | ask",
                "“No,” said D-Ohio. | say",
                "“No,” said the pier. | say",
                "It sank, left Doe. | leave"
            })
    void takesNothingElseAfterAVerbForItsSource(String sentence, String cue) {
        assertThat(Texts.subject(cue, sentence)).isNull();
    }
}
