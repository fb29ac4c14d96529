package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said no. | He left.",
                "She left! | He stayed.",
                "Why? | “No.”",
                "She left. | 5 boats sank.",
                "She left. | (He stayed.)",
                "She left. | [He stayed.]",
                "She left. | — It was late.",
                "It was Feb. | The boat left.",
                "It works for Roe Co. | However late.",
                "It is I. | We left.",
                "“It is late.” | She left.",
                "“It is late!” | She left.",
                "“Is it late?” | She left.",
                "“We tried…” | She left.",
                "“He said ‘no.’” | She left.",
                "“He said ‘no?’” | She left.",
                "“He said ‘no!’” | She left.",
                "“No.” | “Yes.”",
                "Roe called it “a wreck.” | Doe said no.",
                "Roe asked him “why?” | Doe said no.",
                "It was “late.” | Doe said no.",
                "“No.” | (She left.)"
            })
    void endsASentenceBetween(String first, String second) {
        assertThat(sentences(first + " " + second)).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She left. then it sank.",
                "She left, He stayed.",
                "She left (late.) on foot",
                "She left [late.] on foot",
                "She met the lt. Then it sank.",
                "She lives in St. Berg.",
                "She left Jan. 5.",
                "She left at 5 p.m. Tarrant time.",
                "“It is late,” She said.",
                "“He said ‘no’” She left.",
                "“It is late.” she said.",
                "“  ” She left."
            })
    void goesOn(String text) {
        assertThat(sentences(text)).hasSize(text.contains("lt.") ? 2 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We tried.” — Jane Doe",
                "“We tried.” – Jane Doe",
                "“We tried.” ― Jane Doe",
                "“We tried.” - Jane Doe",
                "“We tried.” — — Jane Doe"
            })
    void keepsTheNameThatSignsAQuotation(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"— but not", "— —", "— 5"})
    void takesNoOtherWordsAfterADashForASignature(String after) {
        assertThat(sentences("“We tried.” " + after)).containsExactly("“We tried.”", after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smith answers.",
                "Smith answered",
                "The old mayor of Lund town answers.",
                "The old mayor of Lund answered"
            })
    void keepsAShortReportingClauseAfterAStatement(String clause) {
        assertThat(sentences("“We tried.” " + clause)).containsExactly("“We tried.” " + clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The old mayor of the Lund town answers.",
                "The old mayor of the Lund town answers now",
                "The mayor, Doe, answers.",
                "Smith left.",
                "Smith Answers.",
                "Smith answers “no.”",
                "Answering Smith left."
            })
    void leavesOtherSentencesAfterAStatementAlone(String sentence) {
        assertThat(sentences("“We tried.” " + sentence)).containsExactly("“We tried.”", sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doe asked.",
                "Doe asked",
                "Doe, the old mayor of the town, asked.",
                "Doe asked, and left.",
                "Doe asked in the hall.",
                "The old mayor of the town by the sea and of its two old harbours said.",
                "Doe asked the man. “No.”"
            })
    void keepsAReportingClauseAfterAQuestion(String clause) {
        String first = clause.replace(" “No.”", "");
        assertThat(sentences("“Why?” " + clause)).startsWith("“Why?” " + first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doe left.",
                "Doe left. She asked.",
                "Doe asked that boats go.",
                "Doe asked: “Go?”",
                "Doe asked for “more” boats.",
                "“No,” Doe asked.",
                "The old mayor of the town by the sea and of its two very old harbours said.",
                "Doe was asking."
            })
    void leavesOtherSentencesAfterAQuestionAlone(String sentence) {
        assertThat(sentences("“Why?” " + sentence)).startsWith("“Why?”");
    }

    @Test
    void goesOnWhereAClosingBracketFollowsAStop() {
        assertThat(sentences("(She left.) on foot")).hasSize(1);
        assertThat(sentences("[She left.] on foot")).hasSize(1);
    }

    @Test
    void tellsWhereASentenceLies() {
        String text = "It sank. She left. He stayed.";
        List<Sentence> found = new Segmenter(Lexicon.english()).sentences(text, 9, 18, 4, List.of());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).start()).isEqualTo(9);
        assertThat(found.get(0).end()).isEqualTo(18);
        assertThat(found.get(0).paragraph()).isEqualTo(4);
        assertThat(found.get(0).size()).isEqualTo(3);
    }

    @Test
    void findsNoSentenceInAnEmptyParagraph() {
        assertThat(sentences(" ")).isEmpty();
    }

    @Test
    void cutsSentencesThatNeverEnd() {
        assertThat(Parses.sentences("so ".repeat(300)))
                .extracting(Sentence::size)
                .containsExactly(202, 98);
    }

    private static List<String> sentences(String text) {
        return Parses.sentences(text).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }
}
