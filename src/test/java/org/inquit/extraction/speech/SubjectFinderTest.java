package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe said she would stay. | Jane Doe",
                "The mayor on Monday angrily said the pier was lost. | The mayor",
                "Jane Doe on March 5 said the pier was lost. | Jane Doe",
                "In Lund, the mayor said it was late. | the mayor",
                "After the vote, Jane Doe said it was late. | Jane Doe",
                "The 46-year-old said it was late. | The 46-year-old",
                "She said it was late. | She",
                "Somebody said it was late. | Somebody",
                "The Harbour Trust said it was late. | The Harbour Trust",
                "Jane Doe herself said the pier was lost. | Jane Doe",
                "The mayor himself said the pier was lost. | The mayor",
                "The pier said it was late. | The pier"
            })
    void findsTheSubjectBeforeTheVerb(String sentence, String subject) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A spokesman for the mayor said it was late. | A spokesman",
                "One of the nurses said it was late. | One",
                "The chairman of the board of the Harbour Trust said it was late. | The chairman",
                "People briefed on the move said it was late. | People",
                "People briefed on the plan for the pier at Lund said it was late. | People",
                "A nurse at the Harbour Trust in the old town of Lund said it was late. | A nurse",
                "After the storm the mayor said it was late. | the mayor",
                "Before the vote Jane Doe said it was late. | Jane Doe"
            })
    void findsTheHeadOfALongPhrase(String sentence, String subject) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a nurse, said the pier was lost. | Jane Doe",
                "Jane Doe, 42, said the pier was lost. | Jane Doe",
                "Jane Doe, mayor of Lund, said the pier was lost. | Jane Doe",
                "Jane Doe, the mayor of Lund and a nurse, said the pier was lost. | Jane Doe",
                "Jane Doe, a nurse at the Harbour Trust, an old body of the town, said the pier was lost. | Jane Doe",
                "Jane Doe (D-Ohio) said the pier was lost. | Jane Doe",
                "Jane Doe — a nurse in Lund — said the pier was lost. | Jane Doe",
                "Jane Doe, along with John Roe, said the pier was lost. | Jane Doe",
                "The mayor, speaking in Lund, said the pier was lost. | The mayor",
                "John Doe of the Institute, said the pier was lost. | John Doe"
            })
    void passesWhatIsSetIn(String sentence, String subject) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, who runs the Harbour Trust, said it was late. | Jane Doe",
                "Jane Doe, who founded the Trust after the flood and has led it since, said it was late. | Jane Doe",
                "Jane Doe, a nurse who has worked at the Harbour Trust in Lund for thirty years, said it was late. | Jane Doe",
                "The mayor of Lund, who had waited for hours, said it was late. | The mayor",
                "Doe, whose boat had sunk, said it was late. | Doe",
                "Doe, to whom the boat belonged, said it was late. | Doe",
                "The nurse who said it was late waited. | The nurse",
                "The nurse that said it was late waited. | The nurse",
                "Jane Doe, who said it was late, waited. | Jane Doe",
                "“We won,” Jane Doe, a nurse at the Trust, which owns the pier, said. | Jane Doe"
            })
    void passesRelativeClausesOfAnyLength(String sentence, String subject) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe, a nurse in Lund said it was late. | Jane Doe",
                "Jane Doe, a nurse and a midwife in Lund said it was late. | Jane Doe",
                "Jane Doe, who founded the Harbour Trust said it was late. | Jane Doe"
            })
    void doesWithoutTheClosingComma(String sentence, String subject) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” said Jane Doe. | say | Jane Doe",
                "“We won,” said Jane Doe, a nurse. | say | Jane Doe",
                "“We won,” said Jane Doe (D-Ohio). | say | Jane Doe",
                "“Did we win?” asked the mayor. | ask | the mayor",
                "“Did we win?” asked the mayor of Lund. | ask | the mayor",
                "“Did we win?” asked he. | ask | he",
                "“We won,” said triumphantly the mayor. | say | the mayor",
                "“We won,” joked Doe. | joke | Doe",
                "The pier is lost, said Jane Doe, a nurse. | say | Jane Doe",
                "The pier is lost, said Jane Doe on Monday. | say | Jane Doe",
                "The pier is lost, said Jane Doe of the Trust. | say | Jane Doe",
                "So says Jane Doe. | say | Jane Doe",
                "Said Jane Doe: “We won.” | say | Jane Doe"
            })
    void findsTheSubjectAfterTheVerb(String sentence, String cue, String subject) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe told the mayor. | tell | Jane Doe",
                "Jane Doe, who had waited, told the mayor: “We won.” | tell | Jane Doe",
                "Jane Doe, a nurse, said Roe was late. | say | Jane Doe"
            })
    void takesNoObjectForTheSubject(String sentence, String cue, String subject) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe closed the pier and said it was lost. | say | Jane Doe",
                "Jane Doe said the pier was lost and added that the boats were safe. | add | Jane Doe",
                "Jane Doe said the boats sank and warned of storms. | warn | Jane Doe",
                "Jane Doe said the boats sank and the mayor warned of storms. | warn | the mayor",
                "Doe tried to calm the crowd and said the boats were safe. | say | Doe",
                "Jane Doe said we lost and added that the boats were safe. | add | Jane Doe"
            })
    void sharesTheSubjectOfTheClauseBefore(String sentence, String cue, String subject) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe left the pier, noting that it was lost. | note | Jane Doe",
                "The pier was closed, with Doe announcing that it was lost. | announce | Doe",
                "Noting that it was late, Jane Doe left the pier. | note | Jane Doe",
                "Calling it a “mess,” Doe left the pier. | call | Doe",
                "Jane Doe released a statement saying the pier was lost. | say | Jane Doe",
                "A statement saying the pier was lost came late. | say | A statement",
                "A man saying the pier was lost came late. | say | A man",
                "Jane Doe met a man saying the pier was lost. | say | a man"
            })
    void findsTheSubjectOfAParticiple(String sentence, String cue, String subject) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe declined to say whether she would stay. | say | Jane Doe",
                "Jane Doe, a nurse, came to Lund to announce the plan. | announce | Jane Doe",
                "Jane Doe was the first to say it was late. | say | Jane Doe"
            })
    void findsTheSubjectOfAnInfinitive(String sentence, String cue, String subject) {
        assertThat(Texts.subject(cue, sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The head teacher, Jane Doe, said it was late. | Jane Doe",
                "The head teacher of the school, Jane Doe, said it was late. | Jane Doe",
                "The head teacher of the school in Lund, Jane Doe, said it was late. | Jane Doe",
                "A local woman, Jane Doe, said it was late. | Jane Doe",
                "The company, Harbour Works, said it was late. | Harbour Works",
                "The agency, the Harbour Trust, said it was late. | the Harbour Trust",
                "A woman, in Lund for the day, said it was late. | A woman",
                "A woman, the mayor, said it was late. | A woman",
                "His attorney, public defender Jane Doe, said it was late. | public defender Jane Doe",
                "Her neighbour, retired nurse Jane Doe, said it was late. | retired nurse Jane Doe",
                "One of the divers, Jane Doe, said it was late. | Jane Doe",
                "A spokesman for the company, Harbour Works, said it was late. | A spokesman",
                "The leader of the council, Cllr Jane Doe, said it was late. | Cllr Jane Doe",
                "A woman who answered the phone at the clinic said it was late. | A woman",
                "Residents who live nearby said it was late. | Residents",
                "Those who work with Doe said it was late. | Those",
                "A source close to the talks said it was late. | A source",
                "The UN envoy, Jane Doe, said it was late. | Jane Doe",
                "A lawyer representing Jane Doe said it was late. | A lawyer",
                "Her attorney, Jane Doe of the Harbour Trust, said it was late. | Jane Doe"
            })
    void letsANameExplainANoun(String sentence, String subject) {
        assertThat(Texts.subject("say", sentence)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe left; and said it was late.",
        "The mayor gave them said it was late.",
        "Said it was late.",
        "Whenever said it was late."
    })
    void findsNobody(String sentence) {
        assertThat(Texts.subject("say", sentence)).isNull();
    }
}
