package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsQueryTest {

    private final Shelf shelf = new Shelf();

    @BeforeEach
    void fill() {
        shelf.expert("e1", "Bjørn Kalevéeski", "Kaleveeski", "Бьорн Калевескі")
                .expert("e2", "Harbour Council", "HC")
                .quote("q1", "Bjørn Kalevéeski", "The withdrawal of the ferries was late")
                .quote("q2", "Bjørn Kalevéeski", "Nobody is withdrawing from the pier")
                .quote("q3", "Ann Lee", "To be or not to be")
                .article("a1", "Ferries return", "A pier holds", "The ferries came back on Monday.", "Tom O'Neil");
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Kaleveeski, e1",
        "KALEVÉESKI, e1",
        "Kaleveski, e1",
        "Kalevweeski, e1",
        "Kalevaesky, e1",
        "Калевескі, e1",
        "калевески, e1",
        "Concil, e2",
        "HC, e2",
        "ONeill, a1",
        "ferry monday, a1"
    })
    void aNameIsFoundBySpellingsNearIt(String text, String first) {
        assertThat(shelf.find(text)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kaleaaaeski", "Xaleveeski", "HB", "Lea", "withdrew", "fery"})
    void whatIsFartherAwayIsNotFound(String text) {
        assertThat(shelf.find(text)).isEmpty();
    }

    @Test
    void exactWordsComeBeforeOtherFormsOfThem() {
        assertThat(shelf.find("withdrawing")).containsExactly("q2", "q1");
        assertThat(shelf.find("withdrawal")).containsExactly("q1", "q2");
        assertThat(shelf.find("withdraw")).containsExactlyInAnyOrder("q1", "q2");
    }

    @Test
    void allWordsMustBeThereInWhateverField() {
        assertThat(shelf.find("kaleveeski withdrawal ferries")).containsExactly("q1");
        assertThat(shelf.find("ferries monday holds oneil")).containsExactly("a1");
        assertThat(shelf.find("ferries monday council")).isEmpty();
    }

    @Test
    void smallWordsAreNotAskedForUnlessThereAreNoOthers() {
        assertThat(shelf.find("and the withdrawal into")).containsExactly("q1", "q2");
        assertThat(shelf.find("to be or not to be")).containsExactly("q3");
        assertThat(shelf.find("into")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"ferries was late\"", "“ferries was late”", "„Ferries was LATE“ withdrawal", "\"late\""})
    void wordsInMarksStandSideBySide(String text) {
        assertThat(shelf.find(text)).containsExactly("q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"late ferries\"", "\"withdraw\"", "\"Kalevweeski\"", "\"return a pier\"", "\"HC Harbour\""})
    void aPhraseIsTakenWordByWord(String text) {
        assertThat(shelf.find(text)).isEmpty();
    }

    @Test
    void aMarkThatIsNotClosedMeansNothing() {
        assertThat(shelf.find("\"late ferries")).containsExactly("q1");
        assertThat(shelf.find("\"late\" \"ferries")).containsExactly("q1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "with*",
                "withdraw?",
                "/with.*/",
                "text:withdrawal",
                "TEXT:withdrawal",
                "+ferries -pier",
                "a~2",
                "ferries AND",
                "NOT ferries",
                "(",
                ")",
                "[a TO z]",
                "{",
                "^5",
                "\\",
                "&&",
                "||",
                "~withdraw",
                "\"\"",
                "\"~\"",
                "\u0000",
                "\uD800",
                "' or 1=1 --",
                "${jndi:ldap://x}"
            })
    void nothingThatIsTypedIsACommand(String text) {
        assertThat(shelf.find(text)).doesNotContain("e1", "e2");
        assertThat(shelf.find(text).size()).isLessThan(4);
    }

    @Test
    void signsBetweenWordsMeanNothing() {
        assertThat(shelf.find("+withdrawal -ferries ~late*")).containsExactly("q1");
        assertThat(shelf.find("ferries AND withdrawal")).containsExactly("q1");
    }

    @Test
    void theLongestTextIsNotTooMuch() {
        assertThat(shelf.find("abcd ".repeat(200))).isEmpty();
        assertThat(shelf.find("b ".repeat(500))).isEmpty();
        assertThat(shelf.find("a".repeat(1_000))).isEmpty();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            names.append((char) ('a' + i % 26)).append((char) ('a' + i / 26)).append("ee ");
        }
        assertThat(shelf.find(names.toString())).isEmpty();
    }
}
