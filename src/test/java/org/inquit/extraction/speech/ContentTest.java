package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inquit.extraction.language.Lexicon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said that the pier was lost. | that the pier was lost",
                "Doe said the pier was lost. | the pier was lost",
                "Doe said she would stay. | she would stay",
                "Doe said the old pier of Lund now was lost. | the old pier of Lund now was lost",
                "Doe said that the pier, which Roe had built, was lost. | that the pier, which Roe had built, was lost",
                "Doe said the pier, built by Roe, was lost. | the pier, built by Roe, was lost",
                "Doe believes the pier is lost. | the pier is lost",
                "Doe knows that the pier was lost. | that the pier was lost"
            })
    void reportsAClauseWithOrWithoutThat(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe asked whether the pier was lost. | whether the pier was lost",
                "Doe explained why the pier was lost. | why the pier was lost",
                "Doe explained how Roe lost the pier. | how Roe lost the pier",
                "Doe said if the pier closed, the boats would leave. | if the pier closed, the boats would leave",
                "Doe said when the pier closed, the boats left. | when the pier closed, the boats left"
            })
    void reportsAQuestion(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe told reporters the pier was lost. | the pier was lost",
                "Doe told the crowd that the pier was lost. | that the pier was lost",
                "Doe told the crowd in Lund that the pier was lost. | that the pier was lost",
                "Doe told the crowd on Monday that the pier was lost. | that the pier was lost",
                "Doe urged the council to rebuild the pier. | to rebuild the pier",
                "Doe wanted Roe to leave the pier. | to leave the pier"
            })
    void passesWhomItIsTold(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said on Monday that the pier was lost. | that the pier was lost",
                "Doe said Monday the pier was lost. | the pier was lost",
                "Doe said on March 5 that the pier was lost. | that the pier was lost",
                "Doe said in a statement that the pier was lost. | that the pier was lost",
                "Doe said in a statement in Lund on Monday that the pier was lost. | that the pier was lost",
                "Doe said earlier this week that the pier was lost. | that the pier was lost",
                "Doe said last week the pier was lost. | the pier was lost",
                "Doe said angrily that the pier was lost. | that the pier was lost",
                "Doe pointed out that the pier was lost. | that the pier was lost"
            })
    void passesTheSettingOfTheSaying(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe promised to rebuild the pier. | to rebuild the pier",
                "Doe declined to comment. | to comment",
                "Doe denied the charges against the trust. | the charges against the trust",
                "Doe announced the closing of the pier. | the closing of the pier",
                "Doe welcomed the plan. | the plan",
                "Doe suggested closing the pier. | closing the pier",
                "Doe called for a new pier. | a new pier",
                "Doe called on the council to rebuild the pier. | the council to rebuild the pier",
                "Doe accused the council of neglect. | the council of neglect",
                "Doe insisted on a new pier. | a new pier",
                "Doe spoke about the pier. | the pier",
                "Doe spoke to the crowd about the loss of the pier. | the loss of the pier"
            })
    void reportsAnActionOrAThing(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier was lost, Doe said. | The pier was lost",
                "The pier was lost, Doe said on Monday. | The pier was lost",
                "The pier was lost, said Doe, a nurse. | The pier was lost",
                "But the pier was lost, Doe said. | the pier was lost",
                "The boats were safe; the pier was lost, Doe said. | the pier was lost",
                "The boats were safe — the pier was lost, Doe said. | the pier was lost",
                "The pier was lost, Doe said, because nobody cared. | The pier was lost",
                "The pier was lost, Doe said, leaving the room. | The pier was lost",
                "Whatever the cost, Doe said, the pier would be rebuilt by the spring. | Whatever the cost … the pier would be rebuilt by the spring"
            })
    void reportsWhatIsFronted(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Doe, the pier was lost. | the pier was lost",
                "But according to Doe, the pier was lost. | the pier was lost",
                "According to Doe of the Harbour Trust, the pier was lost. | the pier was lost",
                "The pier was lost, according to Doe. | The pier was lost",
                "The pier was lost, according to a report by the Trust. | The pier was lost"
            })
    void reportsAccordingToWhom(String sentence, String content) {
        assertThat(Texts.indirect(sentence)).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said the pier was lost, adding that the boats were safe. | the pier was lost | that the boats were safe",
                "Doe said the pier was lost and told the crew that the boats were safe. | the pier was lost | that the boats were safe",
                "Doe said the pier was lost, with Roe saying that the boats were safe. | the pier was lost | that the boats were safe"
            })
    void endsBeforeTheNextReport(String sentence, String first, String second) {
        assertThat(Texts.indirect(sentence)).containsExactly(first, second);
    }

    @Test
    void endsBeforeASemicolon() {
        assertThat(Texts.indirect("Doe said the pier was lost; the boats were safe."))
                .containsExactly("the pier was lost");
    }

    @Test
    void takesAReportWithinAReportOnce() {
        assertThat(Texts.indirect("Doe declined to say whether she would stay."))
                .containsExactly("to say whether she would stay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe may say that the pier was lost.",
                "Doe was told that the pier was lost.",
                "The pier said that it was late.",
                "I said that the pier was lost.",
                "Doe said no.",
                "Doe blamed himself for the loss.",
                "Doe smiled.",
                "Doe shows the pier to Roe.",
                "Doe found the pier in ruins.",
                "The boats were safe, Doe smiled.",
                "Doe’s deputy, Richard Roe, agreed.",
                "Jane Doe, a judge who teaches in Lund, left.",
                "The pier, “a wreck,” was lost, Doe said."
            })
    void reportsNothing(String sentence) {
        assertThat(Texts.indirect(sentence)).isEmpty();
    }

    @Test
    void needsTwoWords() {
        assertThat(Texts.indirect("Doe promised change.")).isEmpty();
        assertThat(Texts.indirect("Doe promised great change.")).containsExactly("great change");
    }

    @Test
    void findsNothingForAColonOrAnOwnedWord() {
        Scene colon = Texts.scene("Jane Doe: the pier was lost.");
        Scene owned = Texts.scene("In Doe’s words, the pier was lost.");

        assertThat(content(colon, ":")).isNull();
        assertThat(content(owned, "words")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, 0, 4, 1",
        "0, 4, 5, 9, 0",
        "0, 4, 6, 9, 0",
        "5, 9, 0, 4, 0",
        "0, 4, 4, 8, 0.1111111111",
        "0, 4, 2, 4, 0.6",
        "2, 4, 0, 4, 0.6"
    })
    void measuresWhatStretchesShare(int first, int last, int otherFirst, int otherLast, double share) {
        Stretch one = new Stretch(first, last);

        assertThat(one.shares(new Stretch(otherFirst, otherLast))).isCloseTo(share, within(1e-9));
    }

    @Test
    void countsTheWordsOfAStretch() {
        assertThat(List.of(new Stretch(2, 2).words(), new Stretch(2, 5).words()))
                .containsExactly(1, 4);
    }

    private static @Nullable Stretch content(Scene scene, String lemma) {
        List<Stretch> found =
                new Content(scene.parse(), scene.clauses(), Lexicon.english()).of(Texts.clause(scene, lemma));
        return found.isEmpty() ? null : found.get(0);
    }
}
