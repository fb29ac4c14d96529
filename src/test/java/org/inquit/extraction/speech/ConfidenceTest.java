package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.inquit.extraction.language.WordList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {

    private static final int MOST_NUMBERS = 30;

    @Test
    void everyRuleHasOneLineOfTheTableAndNoOtherLineIsThere() {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::name).toList();

        assertThat(WordList.lines("confidence.txt"))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactlyInAnyOrderElementsOf(rules)
                .hasSizeLessThanOrEqualTo(MOST_NUMBERS);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void isAShare(Rule rule) {
        assertThat(Confidence.of(rule)).isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_NAME, FULL_NAME_FAR",
        "SHORT_NAME, SHORT_NAME_FAR",
        "PRONOUN_SURE, PRONOUN_SURE_FAR",
        "PRONOUN_SURE, PRONOUN_LIKELY",
        "PRONOUN_LIKELY, PRONOUN_DOUBTFUL",
        "PRONOUN_DOUBTFUL, PRONOUN_UNSURE",
        "WEAK_CUE, DOUBTFUL",
        "SENTENCE_BEFORE, LATELY",
        "LATELY, NOBODY"
    })
    void isHigherTheSurerTheRule(Rule surer, Rule other) {
        assertThat(Confidence.of(surer)).isGreaterThan(Confidence.of(other));
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            names = {"PRONOUN_UNSURE", "LATELY", "DOUBTFUL", "NOBODY"})
    void isTooLowToNameSomeoneForAGuess(Rule rule) {
        assertThat(Confidence.of(rule)).isLessThan(0.5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rule.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRONOUN_UNSURE", "LATELY", "DOUBTFUL", "NOBODY"})
    void isHighEnoughToNameSomeoneElsewhere(Rule rule) {
        assertThat(Confidence.of(rule)).isGreaterThanOrEqualTo(0.5);
    }
}
