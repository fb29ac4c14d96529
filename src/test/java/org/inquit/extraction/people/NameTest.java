package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.inquit.extraction.ExpertKind;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Parses;
import org.inquit.extraction.language.Token;
import org.inquit.extraction.language.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, , Jane Doe",
        "Senator Jane Doe, Senator, Jane Doe",
        "Sen. Doe, Sen., Doe",
        "Mr. Doe, Mr., Doe",
        "Prime Minister Kari Lie, Prime Minister, Kari Lie",
        "Norwegian Prime Minister Kari Lie, Norwegian Prime Minister, Kari Lie",
        "Norwegian Jane Doe, Norwegian, Jane Doe",
        "Republican Jane Doe, Republican, Jane Doe",
        "Republican Sen. Jane Doe, Republican Sen., Jane Doe",
        "Lawyer Jane Doe, Lawyer, Jane Doe",
        "CEO Jane Doe, CEO, Jane Doe",
        "Smith Jane Doe, , Smith Jane Doe",
        "NATO Jane Doe, , NATO Jane Doe",
        "J Jane Doe, , J Jane Doe",
        "Harbour Trust, , Harbour Trust",
        "Norwegian Harbour Trust, , Norwegian Harbour Trust",
        "Lawyer Harbour Trust, , Lawyer Harbour Trust",
        "First Harbour Trust, , First Harbour Trust",
        "Senator, , Senator"
    })
    void partsTitlesFromTheName(String printed, String before, String text) {
        assertThat(before(printed)).isEqualTo(before == null ? "" : before);
        assertThat(name(printed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "Secretary of State Jane Doe, Secretary of State, Jane Doe",
        "Secretary of State Joost Tarrant, Secretary of State, Joost Tarrant",
        "Secretary of State Tarrant, Secretary of State, Tarrant",
        "Secretary of State Boat Ferry, Secretary of State, Boat Ferry",
        "Secretary of the Treasury Jane Doe, Secretary of the Treasury, Jane Doe",
        "Secretary of State for Boats Jane Doe, Secretary of State for Boats, Jane Doe",
        "Assistant Secretary of State Jane Doe, Assistant Secretary of State, Jane Doe",
        "Institute of River Works Doe, , Institute of River Works Doe"
    })
    void partsOfficesFromTheName(String printed, String before, String text) {
        assertThat(before(printed)).isEqualTo(before == null ? "" : before);
        assertThat(name(printed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe",
                "Senator Doe",
                "Lawyer Jane Doe",
                "J. Doe",
                "Kari Lie",
                "Lund Doe",
                "Vienna Doe",
                "Zorb News",
                "Boat Zorb",
                "River Boats",
                "Jane Trust",
                "Jane Anne Mary Kari Doe",
                "Joost van der Berg"
            })
    void knowsPersons(String printed) {
        assertThat(name(printed).kind()).isEqualTo(ExpertKind.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Trust",
                "Walter Jane Trust",
                "Mark Trust",
                "Institute for River Works",
                "Friends of Lund",
                "Boats for Lund",
                "Roe & Doe",
                "Roe and Doe",
                "NATO",
                "Norway",
                "Lund",
                "Lund Ferry",
                "Vienna Boats",
                "Boat News",
                "USA Today"
            })
    void knowsBodies(String printed) {
        assertThat(name(printed).kind()).isEqualTo(ExpertKind.ORGANIZATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tarrant", "JANE", "Jane Anne Mary Kari Lie Doe", "Norwegian"})
    void leavesOpenWhatOneWordIs(String printed) {
        assertThat(name(printed).kind()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe, Doe",
        "Walter Tarrant Jr., Tarrant",
        "Walter Tarrant jr, Tarrant",
        "Walter Tarrant Sr., Tarrant",
        "Walter Tarrant Sr, Tarrant",
        "Walter Tarrant II, Tarrant",
        "Walter Tarrant III, Tarrant",
        "Walter Tarrant IV, Tarrant",
        "Walter Tarrant Srna, Srna",
        "Walter Tarrant IIII, IIII",
        "Walter Tarrant I, I",
        "Jr., Jr."
    })
    void findsTheLastName(String printed, String last) {
        assertThat(name(printed).lastWord()).isEqualTo(last);
    }

    @Test
    void leavesMarksOutOfTheTextAndTheLastName() {
        Name name = name("Walter Tarrant , Jr.");
        assertThat(name.text()).isEqualTo("Walter Tarrant Jr.");
        assertThat(name.lastWord()).isEqualTo("Tarrant");
    }

    @Test
    void leavesNicknamesOut() {
        Name name = name("Walter “Skip” Tarrant");
        assertThat(name.text()).isEqualTo("Walter Tarrant");
        assertThat(name.firstWord()).isEqualTo("Walter");
        assertThat(name.lastWord()).isEqualTo("Tarrant");
    }

    @Test
    void joinsAPossessiveToItsWord() {
        assertThat(name("Jane 's Trust").text()).isEqualTo("Jane's Trust");
        assertThat(name("Jane ’s Trust").text()).isEqualTo("Jane’s Trust");
    }

    @Test
    void tellsSingleWords() {
        assertThat(name("Tarrant").isSingle()).isTrue();
        assertThat(name("Mr. Tarrant").isSingle()).isTrue();
        assertThat(name("Walter Tarrant").isSingle()).isFalse();
    }

    @Test
    void tellsLastNamesOfSeveralWords() {
        assertThat(name("Van der Berg").isLastNameOnly()).isTrue();
        assertThat(name("Joost van der Berg").isLastNameOnly()).isFalse();
    }

    @Test
    void readsANameFromItsSentence() {
        Parse parse = Parses.first("They met Senator Jane Doe.");
        Name name = Article.taken(parse, parse.names().get(0));
        assertThat(name.text()).isEqualTo("Jane Doe");
        assertThat(name.before()).extracting(Token::text).containsExactly("Senator");
    }

    private static String before(String printed) {
        return name(printed).before().stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static Name name(String printed) {
        List<Token> tokens = Arrays.stream(printed.split(" ", -1))
                .map(word -> Parses.token(kind(word), word.replaceAll("[“”]", "")))
                .toList();
        return Name.of(tokens, Lexicon.english());
    }

    private static Kind kind(String word) {
        return word.startsWith("“") ? Kind.QUOTATION : ",&".contains(word) ? Kind.PUNCTUATION : Kind.WORD;
    }
}
