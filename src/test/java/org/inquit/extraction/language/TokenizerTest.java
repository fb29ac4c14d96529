package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.inquit.extraction.language.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "The boat left. | The·boat·left·.",
                "Boats,not cars.Now. | Boats·,·not·cars·.·Now·.",
                "We go at 5,not 6. | We·go·at·5·,·not·6·.",
                "1,000.50 dollars | 1,000.50·dollars",
                "well-known o’clock 46-year-old 9-10 | well-known·o’clock·46-year-old·9-10",
                "5' $5 10% | 5·'·$·5·10·%",
                "a- -b | a·-·-·b",
                "A1 1A | A1·1A"
            })
    void cutsWordsFromMarks(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Roe's boat | Roe·'s·boat",
                "Roe’s boat | Roe·’s·boat",
                "THE MAYOR'S boat | THE·MAYOR·'S·boat",
                "the dogs’ home | the·dogs·’·home",
                "a's | a·'s",
                "its 's | its·'·s",
                "x-s | x-s"
            })
    void cutsPossessivesOff(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Mr. Doe | Mr.·Doe",
                "MR. Doe | MR.·Doe",
                "J. R. Doe | J.·R.·Doe",
                "J.R.R. Doe | J.R.R.·Doe",
                "the U.S. | the·U.S.",
                "U.S | U.S",
                "Ph.D. and Ed.D., | Ph.D.·and·Ed.D.·,",
                "left.Doe went | left·.·Doe·went",
                "D.C. and U.S.A. | D.C.·and·U.S.A.",
                "5 p.m. on | 5·p.m.·on",
                "ab.cd | ab·.·cd",
                "a.bc | a·.·bc",
                "It’s I. We | It·’s·I·.·We",
                "a. We | a·.·We",
                "boat. We | boat·.·We"
            })
    void keepsTheStopOfAbbreviationsAndInitials(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No. 5 left | No.·5·left",
                "no. 5 left | no.·5·left",
                "He said no. 5 left | He·said·no.·5·left",
                "He said no. We left | He·said·no·.·We·left",
                "He said no. | He·said·no·.",
                "No.5 | No·.·5",
                "It is so. 5 left | It·is·so·.·5·left",
                "St. 5 | St.·5"
            })
    void readsNumberInNoBeforeAFigureAlone(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U.S.-led fleet | U.S.-led·fleet",
                "A.-b | A.-b",
                "a.-b | a·.·-·b",
                "A.-5 | A.·-·5",
                "A.- b | A.·-·b",
                "A.b-c | A.b-c"
            })
    void joinsInitialsWithWhatAHyphenAdds(String text, String tokens) {
        assertThat(shown(text)).isEqualTo(tokens);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D-St.", "R-Mt.", "Sen.", "Prof.", "Inc.", "Sept.", "Messrs.", "Govs."})
    void knowsAbbreviations(String word) {
        assertThat(shown(word + " Doe")).isEqualTo(word + "·Doe");
    }

    @Test
    void tellsKindsAndPlaces() {
        assertThat(Parses.tokens("a 5th “b c”?"))
                .containsExactly(
                        Token.of(Kind.WORD, 0, 1, "a"),
                        Token.of(Kind.NUMBER, 2, 5, "5th"),
                        Token.of(Kind.QUOTATION, 6, 11, "b c"),
                        Token.of(Kind.PUNCTUATION, 11, 12, "?"));
    }

    @Test
    void cutsNoMoreThanItsParagraph() {
        assertThat(Tokenizer.tokens("ab-cd ef", 1, 4, List.of())).containsExactly(Token.of(Kind.WORD, 1, 4, "b-c"));
        assertThat(Tokenizer.tokens("ab-cd ef", 1, 3, List.of()))
                .containsExactly(Token.of(Kind.WORD, 1, 2, "b"), Token.of(Kind.PUNCTUATION, 2, 3, "-"));
        assertThat(Tokenizer.tokens("Mr. Doe", 0, 2, List.of())).containsExactly(Token.of(Kind.WORD, 0, 2, "Mr"));
        assertThat(Tokenizer.tokens("A.-b", 0, 3, List.of()))
                .containsExactly(Token.of(Kind.WORD, 0, 2, "A."), Token.of(Kind.PUNCTUATION, 2, 3, "-"));
    }

    private static String shown(String text) {
        return Tokenizer.tokens(text, 0, text.length(), List.of()).stream()
                .map(Token::text)
                .collect(Collectors.joining("·"));
    }
}
