package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.inquit.extraction.speech.Chooser.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChooserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said. | 9",
                "“Have we won?” Jane Doe asked. | 9",
                "“We won!” said Jane Doe. | 9",
                "“We won …” Jane Doe said. | 9",
                "“We won—” Jane Doe said. | 9",
                "“We won” said Jane Doe. | 8",
                "“We won” Jane Doe said. | 6.5",
                "“We won,” Jane Doe believes. | 7.6",
                "“We won,” Jane Doe smiled. | 6",
                "“We won” Jane Doe smiled. | 0"
            })
    void weighsAClauseAfterTheWords(String sentence, double points) {
        assertThat(best(sentence).points()).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said: “We won.” | 9",
                "Doe smiled: “We won.” | 6",
                "Doe said of it: “We won.” | 8.92",
                "Doe smiled at it: “We won.” | 5.72",
                "Doe said, “We won.” | 7.5",
                "Doe said “we won” at the pier. | 7",
                "Doe smiled “we won” at the pier. | 2.8",
                "Doe said of the boats “we won.” | 5.88",
                "Doe said the boats were “all safe.” | 5.58",
                "The pier said, “We won.” | 5",
                "The pier smiled, “We won.” | 0.8",
                "The report said, “We won.” | 7.5",
                "The report smiled, “We won.” | 0.8",
                "She smiled, “We won.” | 3.3",
                "The nurse smiled, “We won.” | 3.3"
            })
    void weighsAClauseBeforeTheWords(String sentence, double points) {
        assertThat(choice(sentence, Texts.scene(sentence).clauses().get(0).lemma())
                        .points())
                .isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe would say the boats were “all safe.” | say | 4.08",
                "Doe did not say the boats were “all safe.” | say | 4.88",
                "Doe wanted to say the boats were “all safe.” | say | 4.88",
                "Doe wanted to say the boats were “all safe.” | want | 4.10",
                "They were told by Doe the boats were “all safe.” | tell | 4.08"
            })
    void takesPointsOffWhatIsHardlySaid(String sentence, String lemma, double points) {
        assertThat(choice(sentence, lemma).points()).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boats are “all safe,” and the pier is lost, Doe said. | say | 6",
                "The boats are “all safe” and the pier is lost, Doe said on Monday. | say | 6",
                "The boats are “all safe” and the pier is lost, Doe said in Lund. | say | 6",
                "The boats are “all safe” and the pier is lost, Doe said, and left. | say | 6",
                "The boats are “all safe” and the pier is lost as Doe said. | say | 1.4",
                "The boats are “all safe” and the pier is lost, Doe smiled. | smile | -1.5",
                "The boats are “all safe,” according to Jane Doe. | according to | 9",
                "The boats are “all safe” on the pier, according to Jane Doe. | according to | 5.94"
            })
    void givesPointsToAClosingClause(String sentence, String lemma, double points) {
        assertThat(choice(sentence, lemma).points()).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Doe said, and Roe replied, “We lost.” | Roe",
                "Doe said that Roe had told her, “We won.” | Roe",
                "Doe told Roe that the boats were “all safe.” | Doe",
                "Doe said the mayor was “all wet.” | Doe",
                "Doe said the mayor called the boats “all safe.” | the mayor",
                "Doe said she thinks the boats are “all safe.” | Doe",
                "Doe believes the mayor said the boats are “all safe.” | the mayor",
                "Doe said Roe believes the boats are “all safe.” | Doe",
                "Roe smiled when Doe said the boats were “all safe.” | Doe",
                "Doe welcomed the plan but Roe said the boats were “all safe.” | Roe",
                "Doe smiled, left and wrote to the mayor, “We won.” | Doe",
                "Jane Doe said: “We won,” and John Roe left. | Jane Doe",
                "Doe, who called the pier “a wreck,” waited. | Doe",
                "Doe left early, and John Roe said: “We won.” | John Roe",
                "“We won,” Doe said, adding that Roe was “a fool.” | Doe"
            })
    void letsTheNearestReportWin(String sentence, String source) {
        assertThat(Texts.subject(best(sentence).clause())).isEqualTo(source);
    }

    @Test
    void letsASayingWinOverTheThinkingThatItReports() {
        String sentence = "Doe said she thinks the boats are “all safe.”";

        assertThat(choice(sentence, "say").points()).isCloseTo(5.5, within(1e-9));
        assertThat(choice(sentence, "think").points()).isCloseTo(0.98, within(1e-9));
    }

    @Test
    void countsTheQuotationsBetween() {
        String sentence = "Doe said the boats were “safe” and the pier “a wreck.”";

        assertThat(choice(sentence, "say").points()).isCloseTo(5.26, within(1e-9));
    }

    @Test
    void takesTheThirdOfAClauseThatHoldsTheWords() {
        assertThat(choice("Doe, “the boss” of Lund, smiled.", "smile").points()).isCloseTo(1.0 / 3, within(1e-9));
    }

    @Test
    void leavesOutClausesWithoutASource() {
        Scene scene = Texts.scene("The plan was praised: “We won.”");

        assertThat(Texts.scene("Said it was “late.”").clauses()).isNotEmpty();
        assertThat(choices(Texts.scene("It was “late” when praised."))).isNotEmpty();
        assertThat(choices(scene)).extracting(each -> each.clause().subject()).doesNotContainNull();
    }

    @Test
    void leavesOutAClauseWhoseSourceHoldsTheWords() {
        assertThat(choices(Texts.scene("Edmund “Soldier” Garstang left."))).isEmpty();
    }

    @Test
    void listsTheLikeliestFirst() {
        List<Choice> choices = choices(Texts.scene("Doe said the mayor called the boats “all safe.”"));

        assertThat(choices).extracting(each -> each.clause().lemma()).containsExactly("call", "say");
        assertThat(choices.get(0).points()).isCloseTo(5.92, within(1e-9));
        assertThat(choices.get(1).points()).isCloseTo(4.9, within(1e-9));
    }

    private static Choice best(String sentence) {
        return choices(Texts.scene(sentence)).get(0);
    }

    private static Choice choice(String sentence, String lemma) {
        return choices(Texts.scene(sentence)).stream()
                .filter(each -> each.clause().lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
    }

    private static List<Choice> choices(Scene scene) {
        return scene.chooser(Texts.LEXICON).choices(Texts.quotation(scene));
    }
}
