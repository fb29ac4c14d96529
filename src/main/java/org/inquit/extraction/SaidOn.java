package org.inquit.extraction;

import java.time.LocalDate;

/**
 * When a quote was said, as the reporting clause tells it against the article's own date.
 *
 * @param date the day, or the first day of the week, month or year
 * @param precision how exactly the words date it
 * @param text the words themselves: 'Monday', 'last week'
 */
@Definition("When a quote was said, as the reporting clause tells it against the article's own date.")
public record SaidOn(
        @Definition("The day, or the first day of the week, month or year.")
        LocalDate date,

        @Definition("How exactly the words date it.") DatePrecision precision,

        @Definition("The words themselves: 'Monday', 'last week'.")
        String text) {}
