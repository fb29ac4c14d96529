package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clause weighs that stands farther from the words, or within a clause of its own. */
class WeighingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When the mayor railed against the bank, Doe was told “we won.” | rail | 2.76",
                "When the mayor railed against the bank “we won” was heard. | rail | 5.88",
                "The mayor railed against the bank, and “we won” was heard. | rail | 5.84",
                "When the mayor said so to the bank, “we won” was heard. | say | 7.34"
            })
    void takesAClauseOfTimeForNoReport(String sentence, String lemma, double points) {
        assertThat(points(sentence, lemma)).isCloseTo(points, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The boats are “all safe” and the pier is lost, Doe said of Lund in the old days. | 6",
                "The boats are “all safe” and the pier is lost, Doe said to Roe again Monday. | 6",
                "The boats are “all safe” and the pier is lost, Doe said they left. | 1.5",
                "The boats are “all safe” and the pier is lost, Doe said she. | 1.5",
                "Roe said the boats are “all safe” and the pier is lost, Doe said. | 5.7"
            })
    void tellsWhetherAClauseClosesItsSentence(String sentence, double points) {
        assertThat(points(sentence, "say")).isCloseTo(points, within(1e-9));
    }

    /** Those of the last clause with the lemma. */
    private static double points(String sentence, String lemma) {
        Scene scene = Texts.scene(sentence);
        Clause clause = Texts.clause(scene, lemma);
        return scene.chooser(Texts.LEXICON).choices(Texts.quotation(scene)).stream()
                .filter(each -> each.clause().equals(clause))
                .findFirst()
                .orElseThrow()
                .points();
    }
}
