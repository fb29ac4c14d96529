package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where one mention ends and the next begins in a whole sentence. */
class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A longtime Doe friend left. | A longtime Doe friend",
                "A longtime Doe boat left. | A longtime; Doe boat",
                "Campaign manager Jane Doe left. | Campaign manager Jane Doe",
                "Experts Roe and Doe left. | Experts Roe; Doe",
                "Experts Roe left. | Experts; Roe",
                "Officials Lund Works left. | Officials; Lund Works",
                "Presidents Roe left. | Presidents Roe",
                "The old boats Lund left. | The old boats; Lund",
                "The state health minister Jane Doe left. | The state health minister Jane Doe",
                "5 Lund nurses left. | 5 Lund nurses"
            })
    void partsNounsFromNames(String text, String mentions) {
        assertThat(shown(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Boats police left. | Boats police",
                "Boats trust left. | Boats",
                "Boats Monday left. | Boats",
                "Boats 5 left. | Boats",
                "Boats old left. | Boats",
                "The boat trust left. | The boat trust",
                "The Monday vote failed. | The Monday vote",
                "The lost boat left. | The lost boat",
                "The boat lost left. | The boat",
                "The only nurse left. | The only nurse",
                "The very old nurse left. | The very old nurse",
                "All the boats left. | All; the boats",
                "The boats’ old nurse left. | The boats’ old nurse"
            })
    void endsAPhraseWhereItCannotGoOn(String text, String mentions) {
        assertThat(shown(text)).isEqualTo(mentions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The 46-year-old left. | The 46-year-old",
                "The old left. | The old",
                "Many left. | Many",
                "The other left. | ''",
                "The boat’s left. | ''"
            })
    void takesSomeWordsWithoutANounForOne(String text, String mentions) {
        assertThat(shown(text)).isEqualTo(mentions);
    }

    private static String shown(String text) {
        return Parses.first(text).mentions().stream().map(Mention::text).collect(Collectors.joining("; "));
    }
}
