package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.language.Verb;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportsTest {

    @ParameterizedTest
    @CsvSource({
        "say, Cct, true",
        "add, ct, true",
        "believe, gt, true",
        "ensure, t, false",
        "talk, C, false",
        "insist, C, true",
        "ponder, g, false",
        "call, Cct, false",
        "continue, Cct, false",
        "find, Cct, false",
        "sign, ct, false"
    })
    void knowsVerbsThatTakeAClause(String lemma, String flags, boolean takes) {
        assertThat(Reports.takesClause(verb(lemma, flags))).isEqualTo(takes);
    }

    @ParameterizedTest
    @CsvSource({
        "demand, true, true",
        "decline, true, false",
        "deny, false, true",
        "apologize, false, false",
        "walk, false, false"
    })
    void knowsVerbsThatTakeAnInfinitiveOrAThing(String lemma, boolean infinitive, boolean thing) {
        assertThat(Reports.takesInfinitive(verb(lemma, "-"))).isEqualTo(infinitive);
        assertThat(Reports.takesThing(verb(lemma, "-"))).isEqualTo(thing);
    }

    @ParameterizedTest
    @CsvSource({
        "agree, with, true",
        "agree, on, true",
        "agree, for, false",
        "call, for, true",
        "deny, -, false",
        "deny, for, false",
        "walk, for, false"
    })
    void knowsThePrepositionOfAVerb(String lemma, String preposition, boolean takes) {
        assertThat(Reports.takesPreposition(verb(lemma, "-"), preposition)).isEqualTo(takes);
    }

    @Test
    void reportsWithAClauseOrAFrame() {
        assertThat(Reports.reports(verb("say", "Cct"))).isTrue();
        assertThat(Reports.reports(verb("deny", "-"))).isTrue();
        assertThat(Reports.reports(verb("walk", "-"))).isFalse();
    }

    private static Verb verb(String lemma, String flags) {
        return new Verb(lemma, flags, 1);
    }
}
