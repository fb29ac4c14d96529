package org.inquit.extraction.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.language.Token.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

    @ParameterizedTest
    @CsvSource({
        "Lund, true, false, false",
        "LUND, true, false, true",
        "L.D., true, false, true",
        "LuND, true, false, false",
        "L, true, false, false",
        "lund, false, true, false",
        "7, false, false, false",
        "77, false, false, false"
    })
    void readsTheCaseOfAWord(String text, boolean capitalised, boolean lower, boolean capitals) {
        Token token = Parses.word(text);
        assertThat(token.isCapitalised()).isEqualTo(capitalised);
        assertThat(token.isLowerCase()).isEqualTo(lower);
        assertThat(token.isAllCapitals()).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"WORD, true, false", "NUMBER, false, false", "PUNCTUATION, false, false", "QUOTATION, false, true"})
    void readsItsKind(Kind kind, boolean word, boolean quotation) {
        Token token = Parses.token(kind, "LUND");
        assertThat(token.isWord()).isEqualTo(word);
        assertThat(token.isQuotation()).isEqualTo(quotation);
        assertThat(token.isCapitalised()).isEqualTo(word);
        assertThat(token.isAllCapitals()).isEqualTo(word);
        assertThat(Parses.token(kind, "lund").isLowerCase()).isEqualTo(word);
    }

    @Test
    void isAWordInAnyCase() {
        assertThat(Parses.word("Of").is("of")).isTrue();
        assertThat(Parses.word("Of").is("off")).isFalse();
    }

    @Test
    void isNoWordThatItQuotes() {
        assertThat(Parses.token(Kind.QUOTATION, "of").is("of")).isFalse();
    }

    @Test
    void keepsItsSmallLetters() {
        assertThat(Parses.word("LUND").lower()).isEqualTo("lund");
        assertThat(Parses.token(Kind.QUOTATION, "Not Now").lower()).isEmpty();
    }
}
