package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.inquit.extraction.FoundQuote;
import org.inquit.extraction.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the sentences before a quote make its speaker, and how far back that reaches. */
class WhoIsMeantTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tom Lund said it was late. ¶ John Roe faces a dilemma, he said of “boats.” | Tom Lund",
                "Tom Lund said it was late. ¶ John Roe faces a dilemma, he said, “and we lost.” | Tom Lund",
                "Tom Lund spoke. John Roe met Anna Lund. He told Tom Lund of it, “We won.” | John Roe",
                "Tom Lund spoke. John Roe left. He told the old old nurse Tom Lund, “We won.” | John Roe",
                "John Roe left. “We won,” Jane Doe said. “We knew,” she said. | Jane Doe",
                "Jane Doe met a nurse. “We won,” she said. | Jane Doe",
                "Gov. Tom Lund came. “We won,” the governor said. | Tom Lund",
                "Rep. Jane Doe came. “We won,” the congresswoman said. | Jane Doe",
                "Sen. Tom Lund of Ohio came. Sen. Jane Doe of Maine came. “We won,” the Ohio senator said. | Tom Lund",
                "Sen. Tom Lund (R-Fla.) came. Sen. Jane Doe (D-Vt.) came. “We won,” the Florida senator said. | Tom Lund",
                "Sen. Tom Lund came. Sen. Jane Doe came. Lund left. “We won,” the senator said. | Tom Lund",
                "Judge John Roe met Tom Lund. When Roe asked if he was glad, he answered, “We won.” | Tom Lund",
                "“We lost,” Mary Lund said. ¶ The result drew anger from Jane Doe, a nurse. ¶ “We won,” she said. | Jane Doe",
                "“We lost,” Mary Lund said. ¶ Jane Doe, a nurse who is now a diver, was calm. “We won,” she said. | Jane Doe",
                "Anna Roe came. Mary Lund said it was late. “We lost,” Lund said. ¶ That did not satisfy Roe. ¶ “We won,” she said. | Anna Roe",
                "Mayor Jane Doe called it “a wreck.” Tom Lund said it was not. | Jane Doe",
                "“We won,” said one of the nurses, Jane Doe. | Jane Doe",
                "His attorney, public defender Jane Doe, said “we won.” | Jane Doe",
                "Her husband, retired teacher Tom Lund, said “we won.” | Tom Lund",
                "Sen. Tom Lund, D-St. Paul, said “we won.” | Tom Lund",
                "Jane Doe, author of “The Salt Orchard,” said: “We won.” | Jane Doe",
                "Tom Lund came. Jane Doe counters that he lost. “We won,” she says. | Jane Doe",
                "It was led by Jane Doe, a nurse who said “we won.” | Jane Doe",
                "It was led by Sen. Tom Lund of Hobbs, who said “we won.” | Tom Lund",
                "“We lost,” Tom Lund said. ¶ John Roe said he went to a hall where, he said, “we won.” | John Roe",
                "Asked about it, John Roe shrugged. He replied, “We won.” | John Roe",
                "In a statement, “Black Pier,” the group said. Jane Doe said “we won.” | Jane Doe",
                "“We won,” Harbour Drivers Local 44 wrote. | Harbour Drivers Local 44",
                "Mary Lund came. Jane Doe scolded him: “We won,” she said. | Jane Doe",
                "Jane Doe left. Kim Roe came, it said. Kim Roe spoke. “We won,” she said. | Kim Roe",
                "“We won again,” said actor and director Jane Doe. | Jane Doe",
                "“We won again,” said Harbour Trust director and founder Jane Doe. | Jane Doe",
                "Actor and director Jane Doe said it was “late.” | Jane Doe",
                "“We won again,” said Mayor-elect Jane Doe. | Jane Doe",
                "“We won again,” Jane Doe, Ph.D., said. | Jane Doe",
                "The Harbour Trust came. Jane Doe came. Anna Roe came. “We won,” the company said. | Harbour Trust",
                "“We won,” Jane Doe said. ¶ “We knew it. We did.” ¶ “It was so.” | Jane Doe",
                "“We won,” Jane Doe said, “and we knew.” “Good,” John Roe said. | John Roe",
                "Jane Doe said “we won” and John Roe said “we knew.” | John Roe"
            })
    void findsTheSpeaker(String text, String speaker) {
        assertThat(Texts.speaker(Texts.lastMarked(text))).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man came. It was late. It was cold. “We won,” he said.",
                "A man came. It was late. “We won,” he said.",
                "Rep. Tom Lund came. Mr. Lund left. “We won,” the congresswoman said.",
                "Sen. Tom Lund (R-Fla.) came. “We won,” the Ohio senator said.",
                "Tom Lund came. “We won,” the diver said. It was late, and cold on the pier and in all the streets of the old town. It rained for hours and then it stopped. The diver Jane Doe left.",
                "Grimblo came. “We won,” she said. Grimblo came again. “We lost,” he said.",
                "The Harbour Trust came. Jane Doe and Anna Roe and Mary Lund and Kari Lie and Walter Holm came. “We won,” the company said."
            })
    void findsNobodyWhoFits(String text) {
        assertThat(Texts.speaker(Texts.lastMarked(text))).isNull();
    }

    @Test
    void doubtsAPronounThatTheGivenNameContradicts() {
        double alone = Texts.lastMarked("Jane Doe came. “We won,” she said.").confidence();
        double contradicted =
                Texts.lastMarked("John Roe came. “We won,” she said.").confidence();

        assertThat(contradicted).isLessThan(alone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” the police said. | GROUP",
                "“We won,” a third said. | GROUP",
                "“We won,” said one of the nurses. | UNNAMED_PERSON",
                "The Harbour Trust came. “We won,” the ministry said. | GROUP",
                "Protesters chanted: “We won.” | GROUP",
                "“We won,” a lawyer representing Jane Doe said. | UNNAMED_PERSON",
                "Jane Doe met a man. “We won,” he said. | UNNAMED_PERSON"
            })
    void tellsWhatKindOfSourceHasNoName(String text, SourceType type) {
        FoundQuote quote = Texts.lastMarked(text);

        assertThat(quote.speaker()).isNull();
        assertThat(quote.sourceType()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe said “we won” and “we knew.” | we won … we knew.",
                "“We won,” Jane Doe said, “and we knew.” | We won, … and we knew.",
                "“We won,” Jane Doe said. “We knew it.” | We won, … We knew it."
            })
    void joinsTheWordsOfOneClause(String text, String words) {
        assertThat(Texts.lastMarked(text).text()).isEqualTo(words);
    }
}
