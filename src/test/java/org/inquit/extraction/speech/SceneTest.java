package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.inquit.extraction.speech.Salience.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence holds, and who plays which part in it. */
class SceneTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won.” | true | true | true | false",
                "“We won,” Doe said. | true | false | true | false",
                "Doe said, “We won.” | true | false | false | false",
                "Doe said: | false | false | false | true",
                "Doe: here. | false | false | false | false"
            })
    void knowsWhereQuotationsStand(String text, boolean has, boolean all, boolean opens, boolean colon) {
        Scene scene = Texts.scene(text);

        assertThat(List.of(
                        scene.hasQuotation(),
                        scene.isAllQuotation(),
                        scene.opensWithQuotation(),
                        scene.endsWithColon()))
                .containsExactly(has, all, opens, colon);
    }

    @Test
    void tellsSpeakersFromThoseWhoAct() {
        assertThat(subjects("Jane Doe said the mayor left when Tom Lund came with John Roe."))
                .containsExactly(
                        tuple("Jane Doe", Part.SPEAKER),
                        tuple("the mayor", Part.INNER_SUBJECT),
                        tuple("Tom Lund", Part.INNER_SUBJECT),
                        tuple("John Roe", Part.OTHER));
    }

    @Test
    void takesTheFirstWhoActsForTheSubject() {
        assertThat(subjects("Jane Doe left when the mayor came with a nurse to the pier."))
                .containsExactly(
                        tuple("Jane Doe", Part.SUBJECT),
                        tuple("the mayor", Part.INNER_SUBJECT),
                        tuple("a nurse", Part.OTHER));
    }

    @Test
    void countsTheWeightierOfTwoParts() {
        assertThat(subjects("Jane Doe left and said it was late.")).contains(tuple("Jane Doe", Part.SPEAKER));
        assertThat(subjects("Jane Doe said it was late and left.")).contains(tuple("Jane Doe", Part.SPEAKER));
    }

    @Test
    void takesAParticipleForNoSaying() {
        assertThat(subjects("Jane Doe left, noting that it was late.")).contains(tuple("Jane Doe", Part.SUBJECT));
    }

    @Test
    void takesANameAloneForTheSubject() {
        assertThat(subjects("Jane Doe of Lund.")).contains(tuple("Jane Doe", Part.SUBJECT));
        assertThat(subjects("A nurse in Lund.")).contains(tuple("A nurse", Part.OTHER));
    }

    @Test
    void leavesOutThings() {
        assertThat(subjects("Jane Doe saw the pier.")).containsExactly(tuple("Jane Doe", Part.SUBJECT));
    }

    private static List<Tuple> subjects(String text) {
        return new SubjectsOf(Texts.LEXICON)
                .in(Texts.scene(text)).stream()
                        .map(each -> tuple(each.mention().text(), each.part()))
                        .toList();
    }
}
