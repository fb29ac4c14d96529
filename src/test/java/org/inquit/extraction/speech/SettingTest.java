package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inquit.extraction.SaidOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said in a statement. | a statement",
                "“We won,” Jane Doe said in her statement. | her statement",
                "“We won,” Jane Doe said in a statement on Tuesday. | a statement",
                "“We won,” Jane Doe said in an interview with the Harbour Post. | an interview",
                "“We won,” Jane Doe said during a news conference. | a news conference",
                "“We won,” Jane Doe said at a press conference on the pier. | a press conference",
                "“We won,” Jane Doe posted on Facebook. | Facebook",
                "“We won,” Jane Doe wrote on X, noting the time. | X",
                "“We won,” Jane Doe wrote in a letter. | a letter",
                "“We won,” Jane Doe said via Telegram. | Telegram",
                "“We won,” Jane Doe said in Lund in an interview. | an interview",
                "In an interview, Jane Doe said, “We won.” | an interview",
                "In a statement on Tuesday, Jane Doe said, “We won.” | a statement",
                "The report said, “We won.” | The report",
                "The new law says, “We won.” | The new law",
                "According to a report, the pier is lost. | a report"
            })
    void readsTheMedium(String text, String medium) {
        assertThat(Texts.quotes(text).get(0).medium()).isEqualTo(medium);
    }

    @ParameterizedTest
    @CsvSource({
        "“We won” Jane Doe said.",
        "“We won” Jane Doe told reporters.",
        "“We won” Jane Doe said in Lund.",
        "“We won” Jane Doe said on the pier.",
        "“We won” Jane Doe said of the interview.",
        "“We won” Jane Doe said through a spokesman.",
        "Jane Doe said the boats won in an interview.",
        "Jane Doe said that they had won in a statement.",
        "Jane Doe said: “We won” in a statement.",
        "Jane Doe said when we won in an interview.",
        "“We won” Jane Doe said as the boats came home in the morning and all the town met in a hearing.",
        "“We won. It held in an interview.”"
    })
    void readsNoMedium(String text) {
        assertThat(Texts.quotes(text))
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.medium()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We won,” Jane Doe said on Monday. | Monday",
                "On Monday Jane Doe said, “We won.” | Monday",
                "On Monday, Jane Doe of Lund said, “We won.” | Monday",
                "Monday night Jane Doe said, “We won.” | Monday",
                "Jane Doe on Monday said, “We won.” | Monday",
                "Jane Doe said in a statement on Monday, “We won.” | Monday",
                "Jane Doe said Monday that the boats won on Sunday. | Monday",
                "“We won,” said Jane Doe on Monday. | Monday",
                "“We won,” Jane Doe said Monday when the boats of Sunday came. | Monday"
            })
    void readsTheDay(String text, String day) {
        SaidOn said = saidOn(text, LocalDate.of(2025, 3, 5));

        assertThat(said).isNotNull().extracting(SaidOn::text).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "Jane Doe said the boats would sail on Monday.",
        "Jane Doe said that Monday was late.",
        "Jane Doe said she left on Monday.",
        "Jane Doe said: “We won on Monday.”",
        "The boats of Monday came and Jane Doe said “We won.”",
        "On Monday the boats came and Jane Doe said “We won.”",
        "“We won” Jane Doe said."
    })
    void readsNoDayOfTheWordsThemselves(String text) {
        assertThat(saidOn(text, LocalDate.of(2025, 3, 5))).isNull();
    }

    @Test
    void readsNoDayWithoutTheDayOfTheArticle() {
        assertThat(saidOn("“We won,” Jane Doe said on Monday.", null)).isNull();
    }

    @Test
    void readsTheDayUpToThirteenWordsAfterTheCue() {
        LocalDate published = LocalDate.of(2025, 3, 5);
        String near = "“We won,” Jane Doe said to a b c d e f g h i j on Monday.";
        String far = "“We won,” Jane Doe said to a b c d e f g h i j k l on Monday.";

        assertThat(saidOn(near, published)).isNotNull();
        assertThat(saidOn(far, published)).isNull();
    }

    private static @Nullable SaidOn saidOn(String text, @Nullable LocalDate published) {
        return Texts.quotes(text, published).get(0).saidOn();
    }
}
