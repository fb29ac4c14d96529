package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.inquit.extraction.language.Mention.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "They met Jane Doe. | They; Jane Doe",
                "The Harbour Trust left. | The Harbour Trust",
                "Her campaign manager Jane Doe left. | Her campaign manager Jane Doe",
                "The trust’s chief Jane Doe left. | The trust’s chief Jane Doe",
                "Analysts Roe and Doe left. | Analysts Roe; Doe",
                "Senators Doe and Roe left. | Senators Doe; Roe",
                "The boat Lund left. | The boat; Lund",
                "The old boats Lund left. | The old boats; Lund",
                "Doe analyst Roe left. | Doe analyst Roe",
                "The Monday left. | ~~",
                "The former Lund left. | The former Lund"
            })
    void findsNames(String text, String mentions) {
        assertThat(shown(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The ministry’s spokesman left. | The ministry’s spokesman",
                "The ministry's spokesman left. | The ministry's spokesman",
                "The dogs' home left. | The dogs' home",
                "His old friend left. | His old friend",
                "Jane Doe's lawyer left. | Jane Doe's lawyer",
                "A Lund Trust lawyer left. | A Lund Trust lawyer",
                "Officials left. | Officials",
                "5 boats left. | 5 boats",
                "A very old boat left. | A very old boat",
                "The late Monday meeting ended. | The late Monday meeting",
                "The sinking boat left. | The sinking boat",
                "A broken boat left. | A broken boat",
                "Both the boats left. | Both; the boats",
                "All the boats left. | All; the boats",
                "It, the old boat, left. | It; the old boat",
                "The boats police left. | The boats police",
                "The boats glass broke. | The boats; glass",
                "The trust analysts left. | The trust analysts",
                "They told her that it sank. | They; her; it",
                "He is sinking. | He"
            })
    void findsNounsAndPronouns(String text, String mentions) {
        assertThat(shown(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The former left. | The former",
                "The 46-year-old left. | The 46-year-old",
                "A 46-year-old woman left. | A 46-year-old woman",
                "One of them left. | One; them",
                "No of them left. | them",
                "5 left. | ''",
                "The very left. | ''",
                "The left. | ''"
            })
    void findsPhrasesWithoutANoun(String text, String mentions) {
        assertThat(shown(text)).isEqualTo(mentions);
    }

    @Test
    void tellsKindsAndPlaces() {
        Parse parse = Parses.first("They met the Lund mayor Jane Doe.");
        assertThat(parse.mentions())
                .containsExactly(
                        new Mention(Kind.PRONOUN, 0, 0, 0, 0, 4, "They", "they"),
                        new Mention(Kind.NAME, 2, 5, 6, 9, 32, "the Lund mayor Jane Doe", "doe"));
    }

    @Test
    void takesANounAfterANameForTheHead() {
        Mention lawyer =
                Parses.first("They met a Harbour Trust lawyer.").mentions().get(1);
        assertThat(lawyer.isNoun()).isTrue();
        assertThat(lawyer.isName()).isFalse();
        assertThat(lawyer.name()).isEqualTo(2);
        assertThat(lawyer.last()).isEqualTo(5);
        assertThat(lawyer.head()).isEqualTo("lawyer");
    }

    @Test
    void tellsPronounsFromNames() {
        Parse parse = Parses.first("She met Jane Doe.");
        assertThat(parse.mentions()).extracting(Mention::isPronoun).containsExactly(true, false);
        assertThat(parse.mentions()).extracting(Mention::isName).containsExactly(false, true);
        assertThat(parse.mentions()).extracting(Mention::isNoun).containsExactly(false, false);
        assertThat(parse.mentions()).extracting(Mention::head).containsExactly("she", "doe");
    }

    private static String shown(String text) {
        return Parses.first(text).mentions().stream().map(Mention::text).collect(Collectors.joining("; "));
    }
}
