package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.speech.Refusal.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

    private final Refusal refusal = new Refusal(Texts.LEXICON);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The so-called “experts” left.",
                "The so-called old “experts” left.",
                "They dubbed the pier “the wreck” in May.",
                "The pier, nicknamed the “old lady,” fell.",
                "It was known as “the old lady” in Lund.",
                "The word “pier” is old.",
                "The term “pier of sighs” is old.",
                "The motto “Hold fast” hung there.",
                "The motto, “Hold fast,” hung there.",
                "A banner, “No more boats!” hung there.",
                "The pier, branded “a wreck” by the mayor, fell.",
                "The play, titled “we all fell down,” opened.",
                "Doe wrote a memoir, “The Salt Orchard,” about it.",
                "The report, “Cooked: Heat and Death in Northern Prisons,” was late."
            })
    void takesNamesMottosAndWordsAsWordsForNobodys(String sentence) {
        assertThat(judge(sentence, 9, true)).isEqualTo(Verdict.NOT_SPOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The motto “Hold on to the boats at all costs” hung there.",
                "The song “We all fell down on the pier that night” is old.",
                "The experts left “the wreck” there.",
                "The word was “pier” there.",
                "It was “known” to be late."
            })
    void takesOtherWordsBesideACueForSpoken(String sentence) {
        assertThat(judge(sentence, Chooser.SURE, false)).isEqualTo(Verdict.SPOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe read “A Lamp for the Drowned” twice. | NOT_SPOKEN",
                "Doe read “Blue Pier” twice. | NOT_SPOKEN",
                "Doe read “Pier/Boat” twice. | NOT_SPOKEN",
                "Doe read “Well-Known Tales” twice. | NOT_SPOKEN",
                "Doe read “Pier” twice. | SPOKEN",
                "Doe read “A lamp for the drowned” twice. | SPOKEN",
                "Doe read “Blue Pier!” twice. | SPOKEN",
                "Doe read: “Blue Pier” twice. | SPOKEN",
                "Doe read, “Blue Pier” twice. | SPOKEN",
                "Doe read, “Blue Pier” and left. | SPOKEN",
                "Doe read, “Blue Pier” at the hall. | NOT_SPOKEN",
                "Doe met the author of “Blue Pier.” | NOT_SPOKEN",
                "Doe met the fans of “Blue Pier.” | SPOKEN"
            })
    void knowsTitlesOfWorks(String sentence, Verdict verdict) {
        assertThat(judge(sentence, 6.8, true)).isEqualTo(verdict);
    }

    @Test
    void takesATitleBesideACueForSpoken() {
        assertThat(judge("Doe said “Blue Pier” twice.", 6.9, true)).isEqualTo(Verdict.SPOKEN);
        assertThat(judge("Doe said “Blue Pier” twice.", 6.89, true)).isEqualTo(Verdict.NOT_SPOKEN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Edmund “Soldier” Garstang left. | NOT_SPOKEN",
                "Edmund “The Old Soldier” Garstang left. | NOT_SPOKEN",
                "Edmund “The Very Old Soldier” Garstang left. | SPOKEN",
                "Edmund “soldier” Garstang left. | SPOKEN",
                "Edmund “Well, Well” Garstang left. | SPOKEN",
                "Edmund “Soldier” went. | SPOKEN",
                "“Soldier” Garstang left. | SPOKEN"
            })
    void knowsNicknamesWithinNames(String sentence, Verdict verdict) {
        assertThat(judge(sentence, 9, true)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The “reform” failed. | 4.5 | false | SPOKEN",
                "The “reform” failed. | 4.49 | true | DOUBTFUL",
                "The “reform” failed. | 4.49 | false | NOT_SPOKEN",
                "The “reform of piers” failed. | 0 | false | NOT_SPOKEN",
                "The “reform of old piers” failed. | 0 | false | SPOKEN",
                "The “reform.” | 0 | false | SPOKEN",
                "The “reform!” failed. | 0 | false | SPOKEN",
                "The “reform?” failed. | 0 | false | SPOKEN",
                "The “reform,” failed. | 0 | false | NOT_SPOKEN"
            })
    void doubtsShortWordsWithoutACue(String sentence, double cue, boolean near, Verdict verdict) {
        assertThat(judge(sentence, cue, near)).isEqualTo(verdict);
    }

    private Verdict judge(String sentence, double cue, boolean near) {
        Scene scene = Texts.scene(sentence);
        return refusal.judge(scene.parse(), Texts.quotation(scene), choice(cue), near);
    }

    private static Chooser.Choice choice(double points) {
        return new Chooser.Choice(new Clause(Clause.Form.COLON, 0, ":", Clause.Strength.STRONG, null), points);
    }
}
