package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.language.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She left. | true",
                "They left. | true",
                "Them we saw. | false",
                "Jane Doe left. | true",
                "D-Ohio left. | false",
                "A nurse left. | true",
                "Residents left. | true",
                "The agency left. | true",
                "The report left. | true",
                "The senator left. | true",
                "The pier left. | false"
            })
    void knowsWhoCanAct(String sentence, boolean acts) {
        Scene scene = Texts.scene(sentence);
        Mention first = scene.parse().mentions().get(0);

        assertThat(agents(scene).canAct(first)).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource({
        "nurse, true, true",
        "residents, true, true",
        "agency, true, true",
        "senator, true, true",
        "40-year-old, true, true",
        "report, true, false",
        "pier, false, false"
    })
    void knowsNounsForSources(String noun, boolean source, boolean animate) {
        Agents agents = agents(Texts.scene("Doe left."));

        assertThat(agents.isSourceNoun(noun)).isEqualTo(source);
        assertThat(agents.isAnimate(noun)).isEqualTo(animate);
    }

    private static Agents agents(Scene scene) {
        return new Agents(scene.parse(), Texts.LEXICON);
    }
}
