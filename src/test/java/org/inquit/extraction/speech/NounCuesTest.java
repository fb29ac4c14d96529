package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.speech.Clause.Form;
import org.inquit.extraction.speech.Clause.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NounCuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Her claim was “we won.” | claim | Her | STRONG",
                "Doe’s answer was “We won.” | answer | Doe | STRONG",
                "Doe’s answer on Monday to Roe in Lund was “We won.” | answer | Doe | STRONG",
                "Doe’s answer was, “We won.” | answer | Doe | STRONG",
                "Doe’s answer: “We won.” | answer | Doe | STRONG",
                "Doe’s answer is: “We won.” | answer | Doe | STRONG",
                "The mayor’s answer was “We won.” | answer | The mayor | STRONG",
                "Doe left with her warning that it was late. | warning | her | STRONG",
                "His fears that it was lost grew. | fears | His | FAIR",
                "His fears on Monday in Lund again that it was lost grew. | fears | His | FAIR"
            })
    void findAnOwner(String sentence, String cue, String source, Strength strength) {
        Clause clause = Texts.clause(Texts.scene(sentence), cue);

        assertThat(clause.form()).isEqualTo(Form.NOUN);
        assertThat(Texts.subject(clause)).isEqualTo(source);
        assertThat(clause.strength()).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A claim by the mayor that the pier was “lost” came late. | claim | the mayor",
                "A warning from Doe: “We won.” | warning | Doe",
                "A belief of Doe that it was lost grew. | belief | Doe",
                "A belief of analysts that it was lost grew. | belief | analysts"
            })
    void findAMaker(String sentence, String cue, String source) {
        Clause clause = Texts.clause(Texts.scene(sentence), cue);

        assertThat(clause.form()).isEqualTo(Form.NOUN);
        assertThat(Texts.subject(clause)).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Roe said Doe’s claim was “false.”",
                "Doe repeated her claim that it was late.",
                "Doe was late with a claim that it was lost.",
                "A belief of boats that it was lost grew.",
                "The claim that it was lost by Doe grew.",
                "His fears on Monday in Lund again at last that it was lost grew.",
                "Her boat that sank was old.",
                "Her claim was late.",
                "Her claim sank it."
            })
    void findNothingElse(String sentence) {
        assertThat(Texts.scene(sentence).clauses()).noneMatch(clause -> clause.form() == Form.NOUN);
    }

    @Test
    void takeTheNearestNameForTheOwner() {
        Scene scene = Texts.scene("The old pier owner Jane Doe’s answer was “We won.”");

        assertThat(Texts.subject(Texts.clause(scene, "answer"))).endsWith("Jane Doe");
    }
}
