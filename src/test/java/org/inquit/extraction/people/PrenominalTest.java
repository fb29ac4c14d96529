package org.inquit.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.inquit.extraction.Affiliation;
import org.inquit.extraction.language.Lexicon;
import org.inquit.extraction.language.Mention;
import org.inquit.extraction.language.Parse;
import org.inquit.extraction.language.Parses;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrenominalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met Senator Jane Doe. | Senator | Senator | |",
                "They met Sen. Jane Doe. | Sen. | Sen. | |",
                "They met Republican Sen. Jane Doe. | Republican Sen. | Republican Sen. | |",
                "Ohio Republican Senator Jane Doe left. | Ohio Republican Senator | Republican Senator | Ohio |",
                "Secretary of State Jane Doe left. | Secretary of State | Secretary of State | |",
                "Daughter Jane Doe left. | Daughter | Daughter | |",
                "The child Jane Doe left. | child | child | |",
                "Senior adviser Jane Doe left. | Senior adviser | Senior adviser | |",
                "Lund mayor Jane Doe left. | Lund mayor | mayor | Lund |",
                "Lund chief harbour engineer Jane Doe left. | Lund chief harbour engineer | chief harbour engineer | Lund |",
                "Hospital nurse Jane Doe left. | Hospital nurse | nurse | Hospital |",
                "The old nurse Jane Doe left. | old nurse | old nurse | |",
                "His nurse Jane Doe left. | nurse | nurse | |",
                "Harbour Trust director Jane Doe left. | Harbour Trust director | director | Harbour Trust |",
                "The Harbour Trust director Jane Doe left. | Harbour Trust director | director | Harbour Trust |"
            })
    void readsRoleAndBody(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, role, body, qualifier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norwegian President Jane Doe left. | Norwegian President | President | Norway |",
                "British chancellor Jane Doe left. | British chancellor | chancellor | United Kingdom |",
                "British Queen Jane Doe left. | British Queen | Queen | United Kingdom |",
                "Norwegian Prime Minister Jane Doe left. | Norwegian Prime Minister | Prime Minister | Norway |",
                "Norway president Jane Doe left. | Norway president | president | Norway |",
                "Norwegian lawyer Jane Doe left. | Norwegian lawyer | lawyer | | Norwegian",
                "Vienna-based lawyer Jane Doe left. | Vienna-based lawyer | lawyer | | Vienna-based"
            })
    void readsCountries(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, role, body, qualifier));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry’s spokeswoman Jane Doe left. | ministry’s spokeswoman | spokeswoman | ministry |",
                "The ministry's chief engineer Jane Doe left. | ministry's chief engineer | chief engineer | ministry |"
            })
    void readsOwners(
            String text, String printed, @Nullable String role, @Nullable String body, @Nullable String qualifier) {
        assertThat(capacities(text)).containsExactly(Article.affiliation(text, printed, role, body, qualifier));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Doe left.",
                "They met Jane Doe.",
                "They met Mr. Jane Doe.",
                "They met Dr. Jane Doe.",
                "They met Norwegian Jane Doe.",
                "A boat, Jane Doe, left.",
                "It, Jane Doe, left.",
                "Lund, Jane Doe left.",
                ", Jane Doe left."
            })
    void readsNothingWhereNoRoleIsPrinted(String text) {
        assertThat(capacities(text)).isEmpty();
    }

    @Test
    void readsTheBodyThatANameBelongsTo() {
        String text = "The Harbour Trust’s Jane Doe left.";
        assertThat(capacities(text))
                .containsExactly(Article.affiliation(text, "Harbour Trust", null, "Harbour Trust", null));
        assertThat(capacities("The pier’s Jane Doe left.")).isEmpty();
    }

    @Test
    void looksNoFurtherThanAMarkBeforeTheName() {
        assertThat(capacities("They met mayor 5 Jane Doe.")).isEmpty();
    }

    private static List<Affiliation> capacities(String text) {
        Parse parse = Parses.first(text);
        Mention mention = Article.name(parse, "Jane Doe");
        Name name = Article.taken(parse, mention);
        return new Prenominal(text, Lexicon.english()).capacities(parse, mention, name);
    }
}
