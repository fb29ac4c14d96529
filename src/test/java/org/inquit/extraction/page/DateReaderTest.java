package org.inquit.extraction.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "January 1, 2025; 2025-01-01",
                "Feb. 29, 2024; 2024-02-29",
                "March 3rd, 2025; 2025-03-03",
                "2nd April 2025; 2025-04-02",
                "1st May 2025; 2025-05-01",
                "31 Jul 2025; 2025-07-31",
                "Sept 5, 2025; 2025-09-05",
                "Sep 5 2025; 2025-09-05",
                "December 31, 1600; 1600-12-31",
                "June 7, 2199; 2199-06-07",
                "2025-12-01; 2025-12-01",
                "2025-12-01t08:00:00; 2025-12-01",
                "2025-12-01T08:00:00.000Z; 2025-12-01",
                "13/11/2025; 2025-11-13",
                "13.11.2025; 2025-11-13",
                "31/12/2025; 2025-12-31",
                "11/13/2025; 2025-11-13",
                "11/11/2025; 2025-11-11",
                "12/12/2025; 2025-12-12"
            })
    void readsADay(String text, LocalDate day) {
        assertThat(DateReader.read(text)).containsExactly(new PrintedDate(day, false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "February 29, 2025",
                "April 31, 2025",
                "March 32, 2025",
                "March 0, 2025",
                "March 4",
                "March 4, 1599",
                "March 4, 2200",
                "6/11/2025",
                "12/1/2025",
                "0/13/2025",
                "13/0/2025",
                "13/32/2025",
                "13/13/2025",
                "32/1/2025",
                "2025/12/01",
                "2025-13-01",
                "2025-02-30",
                "1-2-3-2025",
                "13/11/25",
                "Marches 4, 2025",
                "Mars 4, 2025",
                "2025",
                "4 2025",
                "March",
                "Monday",
                "5:00 p.m.",
                ""
            })
    void readsNoDayThatIsNotTold(String text) {
        assertThat(DateReader.read(text)).noneMatch(date -> date.day() != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pier closed on March 4, 2025",
                "March 4, 2025 was cold",
                "March 4, 2025 7",
                "March 4, 2025 7 boats",
                "It is March 4, 2025"
            })
    void readsNoDayFromASentence(String text) {
        assertThat(DateReader.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 4, 2025 5:00",
                "March 4, 2025 5am",
                "March 4, 2025, 10:12pm EST",
                "March 4, 2025 | 17.30 GMT",
                "March 4, 2025 at 5 p.m.",
                "March 4, 2025 at 5 am local time",
                "March 4, 2025 · 6 min read",
                "(March 4, 2025)",
                "Tuesday, March 4, 2025 – 12 comments",
                "Originally posted: March 4, 2025",
                "First published on Tue. March 4, 2025"
            })
    void readsADayAmongItsCompany(String text) {
        assertThat(DateReader.read(text)).extracting(PrintedDate::day).containsExactly(LocalDate.of(2025, 3, 4));
    }

    @Test
    void tellsADayWithoutAYearOnlyBesideATime() {
        assertThat(DateReader.read("March 4")).isEmpty();
        assertThat(DateReader.read("March 4, 5:00 p.m.")).containsExactly(new PrintedDate(null, false, false));
    }

    @Test
    void tellsAnUpdateFromThePublication() {
        assertThat(DateReader.read("Updated March 6, 2025. First published March 4, 2025"))
                .containsExactly(
                        new PrintedDate(LocalDate.of(2025, 3, 6), true, false),
                        new PrintedDate(LocalDate.of(2025, 3, 4), false, false));
        assertThat(DateReader.read("Last modified on March 6, 2025")).allMatch(PrintedDate::updated);
    }

    @Test
    void readsNoLineThatIsTooLong() {
        String line = "March 4, 2025" + " |".repeat(73);
        assertThat(DateReader.read(line + "|")).hasSize(1);
        assertThat(DateReader.read(line + " |")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Mara Quill | March 4, 2025; By Mara Quill",
                "By Mara Quill March 4, 2025; By Mara Quill",
                "By Mara Quill Updated 5:00 p.m. March 4, 2025; By Mara Quill",
                "By Mara Quill; By Mara Quill",
                "By Mara Quill 7; By Mara Quill 7"
            })
    void findsTheTailOfDates(String text, String head) {
        assertThat(text.substring(0, DateReader.tailStart(text)).replace(" |", ""))
                .isEqualTo(head);
    }
}
