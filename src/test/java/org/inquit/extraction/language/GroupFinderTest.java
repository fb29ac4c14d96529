package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said it. | said: say finite",
                "He has repeatedly said it. | has repeatedly said: say finite",
                "He has it. | has: have finite",
                "He does. | does: do finite",
                "She is a nurse. | is: be finite",
                "She's a nurse. | 's: be finite",
                "She has been here. | has been: be finite",
                "She is asking. | is asking: ask finite",
                "Is she asking? | Is she asking: ask finite",
                "Has he said it? | Has he said: say finite",
                "Had been said. | Had been said: say finite passive",
                "They zorbled it. | zorbled:  finite",
                "It left and was late. | left: leave finite; was: be finite"
            })
    void findsFiniteVerbs(String text, String groups) {
        assertThat(shown(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She wants to insist. | wants: want finite; to insist: insist infinitive",
                "To quickly say it. | To quickly say: say infinitive",
                "She wants to have said it. | wants: want finite; to have said: say infinitive",
                "She wants to be asked. | wants: want finite; to be asked: ask infinitive passive",
                "He used to asking. | used: use finite; to asking: ask infinitive",
                "He was to say it. | was: be finite; to say: say infinitive",
                "Agree now. | Agree: agree infinitive",
                "He left to boats. | left: leave finite"
            })
    void findsInfinitives(String text, String groups) {
        assertThat(shown(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It sank, noting it. | sank: sink finite; noting: note gerund",
                "It sank, quickly noting it. | sank: sink finite; quickly noting: note gerund",
                "Quickly noting it. | noting: note gerund",
                "It sank, built by Doe. | sank: sink finite; built: build participle"
            })
    void findsOtherForms(String text, String groups) {
        assertThat(shown(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was built. | was built: build finite passive",
                "It is being built. | is being built: build finite passive",
                "It has been built. | has been built: build finite passive",
                "It had built it. | had built: build finite",
                "It was sinking. | was sinking: sink finite"
            })
    void tellsThePassive(String text, String groups) {
        assertThat(shown(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He did not say it. | did not say: say finite negated",
                "He didn't say it. | didn't say: say finite negated",
                "He didn’t say it. | didn’t say: say finite negated",
                "It has never sunk. | has never sunk: sink finite negated",
                "It was not built. | was not built: build finite passive negated",
                "He is not here. | is: be finite negated",
                "He cannot say it. | cannot say: say finite negated modal",
                "He won't say it. | won't say: say finite negated modal",
                "He wants not to say it. | wants: want finite; to say: say infinitive",
                "He wants to never say it. | wants: want finite; to never say: say infinitive negated",
                "He did not say he said it. | did not say: say finite negated; said: say finite"
            })
    void tellsNegation(String text, String groups) {
        assertThat(shown(text)).isEqualTo(groups);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He would say it. | would say: say finite modal",
                "It would have been said. | would have been said: say finite passive modal",
                "She could be here and was. | could be: be finite modal; was: be finite",
                "She could. | ''",
                "It may sink and it sank. | may sink: sink finite modal; sank: sink finite"
            })
    void tellsModals(String text, String groups) {
        assertThat(shown(text)).isEqualTo(groups);
    }

    @Test
    void beginsAnewAfterOtherWords() {
        assertThat(shown("He was in Lund, said Doe.")).isEqualTo("was: be finite; said: say finite");
        assertThat(shown("He must and said it.")).isEqualTo("said: say finite");
    }

    @Test
    void leavesAPronounTwoWordsOnToTheNextClause() {
        assertThat(shown("Is now he asking?")).isEqualTo("Is: be finite; asking: ask gerund");
    }

    @Test
    void tellsWhatAGroupIs() {
        Group group = Parses.first("He has said it.").groups().get(0);
        assertThat(group.first()).isEqualTo(1);
        assertThat(group.at()).isEqualTo(2);
        assertThat(group.isFinite()).isTrue();
        assertThat(group.lemma()).isEqualTo("say");
        assertThat(Parses.first("To say it.").groups().get(0).isFinite()).isFalse();
        assertThat(Parses.first("He zorbled it.").groups().get(0).lemma()).isEmpty();
    }

    private static String shown(String text) {
        Parse parse = Parses.first(text);
        return parse.groups().stream()
                .map(group -> text.substring(
                                parse.token(group.first()).start(),
                                parse.token(group.at()).end())
                        + ": " + group.lemma() + " "
                        + group.form().name().toLowerCase(Locale.ROOT)
                        + (group.passive() ? " passive" : "")
                        + (group.negated() ? " negated" : "")
                        + (group.modal() ? " modal" : ""))
                .collect(Collectors.joining("; "));
    }
}
