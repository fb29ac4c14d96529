package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.speech.Clause.Form;
import org.inquit.extraction.speech.Clause.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said it. | say | STRONG",
                "Doe told Roe. | tell | STRONG",
                "Doe added it. | add | STRONG",
                "Doe put it well. | put | STRONG",
                "Doe texted Roe. | text | STRONG",
                "Doe noted it. | note | STRONG",
                "Doe insisted on it. | insist | STRONG",
                "Doe believes it. | believe | FAIR",
                "Doe thinks so. | think | FAIR",
                "Doe welcomed the plan. | welcome | FAIR",
                "Doe wanted the plan. | want | FAIR",
                "Doe smiled. | smile | WEAK",
                "Doe helped Roe. | help | WEAK",
                "Doe won the race. | win | WEAK",
                "Doe is a nurse. | be | NONE",
                "Doe has a boat. | have | NONE",
                "Doe did it. | do | NONE"
            })
    void weighsTheCue(String sentence, String lemma, Strength strength) {
        assertThat(Texts.clause(Texts.scene(sentence), lemma).strength()).isEqualTo(strength);
    }

    @Test
    void takesAVerbThatTheDictionaryLacksForWeak() {
        assertThat(Texts.clause(Texts.scene("Doe grimbled the plan."), "").strength())
                .isEqualTo(Strength.WEAK);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "WEAK, 1", "FAIR, 2.6", "STRONG, 4"})
    void givesEachStrengthItsPoints(Strength strength, double points) {
        assertThat(strength.points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said the pier was lost. | say | VERB | 1 | 1",
                "Doe has often said it. | say | VERB | 1 | 3",
                "Doe left, noting it. | note | PARTICIPLE | 3 | 3",
                "Doe wants to say it. | say | VERB | 2 | 3",
                "According to Doe, it is lost. | according to | ACCORDING_TO | 0 | 1",
                "It is, in the words of Doe, lost. | in the words of | ACCORDING_TO | 5 | 6",
                "In Doe’s words, it is lost. | words | ACCORDING_TO | 3 | 3",
                "In Doe’s view, it is lost. | view | ACCORDING_TO | 3 | 3",
                "Jane Doe: “We won.” | : | COLON | 2 | 2",
                "“We won.” — Jane Doe | — | COLON | 1 | 1",
                "“We won,” Doe went on. | go on | VERB | 2 | 3",
                "“We won,” Doe went. | go | VERB | 2 | 2"
            })
    void placesTheCue(String sentence, String lemma, Form form, int first, int last) {
        Clause clause = Texts.clause(Texts.scene(sentence), lemma);

        assertThat(clause.form()).isEqualTo(form);
        assertThat(List.of(clause.first(), clause.last())).containsExactly(first, last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "According to Jane Doe, the pier is lost. | according to | Jane Doe",
                "The pier is lost, according to a report by the Trust. | according to | a report",
                "The pier was, in the words of Jane Doe, “a wreck.” | in the words of | Jane Doe",
                "The pier is “a wreck” in Doe’s words. | words | Doe",
                "In Jane Doe’s view, the pier is “a wreck.” | view | Jane Doe",
                "In Doe’s opinion, the pier is “a wreck.” | opinion | Doe",
                "Jane Doe: “We won.” | : | Jane Doe",
                "Jane Doe, mayor of Lund: “We won.” | : | Jane Doe",
                "JANE DOE: We won. | : | JANE DOE",
                "The mayor: We won. | : | The mayor",
                "There was a word from Jane Doe: “We won.” | : | Jane Doe",
                "There was one more word, Jane Doe: “We won.” | : | Jane Doe",
                "There was this and Jane Doe: “We won.” | : | Jane Doe"
            })
    void namesTheSource(String sentence, String lemma, String source) {
        Clause clause = Texts.clause(Texts.scene(sentence), lemma);

        assertThat(Texts.subject(clause)).isEqualTo(source);
        assertThat(clause.strength()).isEqualTo(Strength.STRONG);
        assertThat(clause.group()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won.” — Jane Doe | Jane Doe",
                "“We won.” — Jane Doe, mayor of Lund | Jane Doe",
                "“We won.” – Jane Doe | Jane Doe",
                "“We won.” -- Jane Doe | Jane Doe",
                "“We won.” - Jane Doe. | Jane Doe",
                "“We won.” ― Jane Doe (mayor) | Jane Doe"
            })
    void readsADashSignature(String sentence, String source) {
        assertThat(Texts.subject(Texts.clause(Texts.scene(sentence), "—"))).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({
        "“We won” — Jane Doe cheered.",
        "“We won” — she cheered.",
        "“We won” — the mayor",
        "We won — Jane Doe",
        "The words of Jane Doe were kind.",
        "In her words it was lost.",
        "Doe’s words were kind.",
        "She: “We won.”",
        "Jane Doe spoke of the pier: “We won.”",
        "Jane Doe “the boss” of Lund: We won.",
        "Jane Doe of Lund was here: We won.",
        "Jane Doe of Lund would not go: We won."
    })
    void readsNoLabelSignatureOrSource(String sentence) {
        assertThat(Texts.scene(sentence).clauses())
                .noneMatch(clause -> clause.form() == Form.COLON)
                .noneMatch(clause -> clause.lemma().equals("words"));
    }

    @Test
    void readsNoLabelFromTheTenthWordOn() {
        assertThat(labels("Jane Doe, mayor of the old town: We won.")).isEqualTo(1);
        assertThat(labels("Jane Doe, mayor of the old town hall: We won.")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The plan was called “a mess” by the mayor. | call | the mayor",
                "The plan was praised by Jane Doe. | praise | Jane Doe",
                "The plan was praised on Monday. | praise |",
                "The mayor was asked about it. | ask |",
                "The plan was praised in one two three four five six seven eight nine by Jane Doe. | praise | Jane Doe",
                "The plan was praised in one two three four five six seven eight nine ten by Jane Doe. | praise |"
            })
    void namesWhoDoesWhatThePassiveTells(String sentence, String lemma, String source) {
        assertThat(Texts.subject(Texts.clause(Texts.scene(sentence), lemma))).isEqualTo(source);
    }

    @Test
    void listsClausesInTheOrderOfPrint() {
        Scene scene = Texts.scene("Jane Doe said, according to Roe, that the pier was lost.");

        assertThat(scene.clauses()).extracting(Clause::first).isSorted();
        assertThat(scene.clauses()).extracting(Clause::lemma).contains("say", "according to", "lose");
    }

    @Test
    void reachesFromTheSourceToTheCue() {
        Clause before = Texts.clause(Texts.scene("Jane Doe often said it."), "say");
        Clause after = Texts.clause(Texts.scene("“We won,” said Jane Doe."), "say");
        Clause alone = Texts.clause(Texts.scene("The plan was praised on Monday."), "praise");

        assertThat(List.of(before.leftmost(), before.rightmost())).containsExactly(0, 3);
        assertThat(List.of(after.leftmost(), after.rightmost())).containsExactly(1, 3);
        assertThat(List.of(alone.leftmost(), alone.rightmost())).containsExactly(2, 3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Doe said it. | say | true | true | true",
                "Doe believes it. | believe | false | true | true",
                "Doe smiled. | smile | false | false | true",
                "Doe is here. | be | false | false | true",
                "Doe left, noting it. | note | true | true | false",
                "Doe came to say it. | say | true | true | false",
                "According to Doe, it is lost. | according to | true | true | true"
            })
    void tellsHowAClauseReports(String sentence, String lemma, boolean strong, boolean reports, boolean finite) {
        Clause clause = Texts.clause(Texts.scene(sentence), lemma);

        assertThat(List.of(clause.isStrong(), clause.reports(), clause.isFinite()))
                .containsExactly(strong, reports, finite);
    }

    private static long labels(String sentence) {
        return Texts.scene(sentence).clauses().stream()
                .filter(clause -> clause.form() == Form.COLON)
                .count();
    }
}
