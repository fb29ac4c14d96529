package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.inquit.extraction.AttributionMethod;
import org.inquit.extraction.SourceType;
import org.inquit.extraction.language.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Unnamed voices, and how a ranking of voices weighs them. */
class VoicesTest {

    @Test
    void ranksTheHeaviestFirst() {
        Ranking ranking = new Ranking();
        ranking.add(voice("nurses"), 1);
        ranking.add(voice("doctors"), 4);

        assertThat(ranking.best()).isEqualTo(voice("doctors"));
        assertThat(ranking.sorted()).extracting(Ranking.Ranked::weight).containsExactly(4.0, 1.0);
        assertThat(ranking.margin()).isEqualTo(0.75);
    }

    @Test
    void addsUpTheMentionsOfOneSource() {
        Ranking ranking = new Ranking();
        ranking.add(voice("nurses"), 2);
        ranking.add(voice("Nurses"), 4);
        ranking.add(voice("nurses"), 1);

        assertThat(ranking.sorted()).hasSize(1);
        assertThat(ranking.sorted().get(0).weight()).isCloseTo(4.75, within(1e-9));
        assertThat(ranking.margin()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void leavesOutWhatHasNoWeight(double weight) {
        Ranking ranking = new Ranking();
        ranking.add(voice("nurses"), weight);

        assertThat(ranking.best()).isNull();
        assertThat(ranking.sorted()).isEmpty();
        assertThat(ranking.margin()).isEqualTo(1);
    }

    @Test
    void hasNoMarginBetweenEquals() {
        Ranking ranking = new Ranking();
        ranking.add(voice("nurses"), 2);
        ranking.add(voice("doctors"), 2);

        assertThat(ranking.best()).isEqualTo(voice("nurses"));
        assertThat(ranking.margin()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"FEMALE, FEMALE, 0.7", "FEMALE, MALE, 0", "MALE, MALE, 0.7", "UNKNOWN, FEMALE, 0.35"})
    void agreesWithAPronounOfItsGender(Gender own, Gender pronoun, double agreement) {
        assertThat(voice("nurse", SourceType.UNNAMED_PERSON, own).agreement(pronoun))
                .isEqualTo(agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "NAMED_PERSON, true",
        "UNNAMED_PERSON, true",
        "NAMED_ORGANIZATION, false",
        "GROUP, false",
        "DOCUMENT, false",
        "UNKNOWN, false"
    })
    void knowsPersons(SourceType type, boolean person) {
        assertThat(voice("nurse", type, Gender.UNKNOWN).isPerson()).isEqualTo(person);
    }

    @Test
    void isTheSameSourceByItsWords() {
        assertThat(voice("nurses").isSameAs(voice("Nurses"))).isTrue();
        assertThat(voice("nurses").isSameAs(voice("doctors"))).isFalse();
    }

    private static Voice voice(String noun) {
        return voice(noun, SourceType.GROUP, Gender.UNKNOWN);
    }

    private static Voice voice(String noun, SourceType type, Gender gender) {
        return new Voice(
                type,
                null,
                Texts.scene(noun + " left.").parse().mentions().get(0),
                null,
                AttributionMethod.EXPLICIT_CUE,
                gender,
                1);
    }
}
