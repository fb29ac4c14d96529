package org.inquit.extraction.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.inquit.extraction.DatePrecision;
import org.inquit.extraction.SaidOn;
import org.inquit.extraction.language.Parse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for time, seen from Wednesday, March 5, 2025. */
class TimeWordsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2025, 3, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday | 2025-03-03 | Monday",
                "on Tuesday | 2025-03-04 | Tuesday",
                "on Wednesday | 2025-03-05 | Wednesday",
                "on Thursday | 2025-02-27 | Thursday",
                "on Sunday | 2025-03-02 | Sunday",
                "today | 2025-03-05 | today",
                "tonight | 2025-03-05 | tonight",
                "yesterday | 2025-03-04 | yesterday"
            })
    void datesADayOfTheWeek(String words, LocalDate date, String printed) {
        assertThat(first(words)).isEqualTo(new SaidOn(date, DatePrecision.DAY, printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Feb. 3 | 2025-02-03 | Feb. 3",
                "on March 5 | 2025-03-05 | March 5",
                "on March 6 | 2024-03-06 | March 6",
                "on Nov. 3 | 2024-11-03 | Nov. 3",
                "on Dec. 31 | 2024-12-31 | Dec. 31",
                "on Jan. 1 | 2025-01-01 | Jan. 1",
                "on March 5, 2016 | 2016-03-05 | March 5, 2016",
                "on March 5 2016 | 2016-03-05 | March 5 2016",
                "on March 6, 2025 | 2025-03-06 | March 6, 2025",
                "on March 5, 1900 | 1900-03-05 | March 5, 1900",
                "on March 5, 1899 | 2025-03-05 | March 5",
                "on March 5, 40 of them | 2025-03-05 | March 5"
            })
    void datesADayOfTheMonth(String words, LocalDate date, String printed) {
        assertThat(first(words)).isEqualTo(new SaidOn(date, DatePrecision.DAY, printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last week | 2025-02-24 | WEEK | last week",
                "this week | 2025-03-03 | WEEK | this week",
                "last month | 2025-02-01 | MONTH | last month",
                "this month | 2025-03-01 | MONTH | this month",
                "last year | 2024-01-01 | YEAR | last year",
                "this year | 2025-01-01 | YEAR | this year",
                "in October | 2024-10-01 | MONTH | October",
                "in February | 2025-02-01 | MONTH | February",
                "in March | 2025-03-01 | MONTH | March",
                "in April | 2024-04-01 | MONTH | April",
                "in 2015 | 2015-01-01 | YEAR | 2015",
                "in 2025 | 2025-01-01 | YEAR | 2025",
                "in 1900 | 1900-01-01 | YEAR | 1900"
            })
    void datesWeeksMonthsAndYears(String words, LocalDate date, DatePrecision precision, String printed) {
        assertThat(first(words)).isEqualTo(new SaidOn(date, precision, printed));
    }

    @ParameterizedTest
    @CsvSource({"in 2026", "in 1899", "in 20150", "for 2015", "last boat", "this boat", "in Lund", "the boat"})
    void datesNothingElse(String words) {
        assertThat(first(words)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"March 32, 2025-03-01, MONTH, March", "March 0, 2025-03-01, MONTH, March"})
    void takesNoOtherNumberForADay(String words, LocalDate date, DatePrecision precision, String printed) {
        assertThat(first("in " + words)).isEqualTo(new SaidOn(date, precision, printed));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, 2024-02-29", "2025-01-31, 2024-12-01", "2025-03-31, 2025-02-01"})
    void datesTheMonthBeforeTheLastOfAMonth(LocalDate published, LocalDate date) {
        String words = published.getDayOfMonth() == 29 ? "on Feb. 29" : "last month";

        assertThat(first(words, published)).isNotNull().extracting(SaidOn::date).isEqualTo(date);
    }

    private static @Nullable SaidOn first(String words) {
        return first(words, PUBLISHED);
    }

    private static @Nullable SaidOn first(String words, LocalDate published) {
        String text = "Jane Doe said it " + words + ".";
        Parse parse = Texts.scene(text).parse();
        for (int i = 0; i < parse.size(); i++) {
            SaidOn said = new TimeWords(parse, published).at(i, text);
            if (said != null) {
                return said;
            }
        }
        return null;
    }
}
