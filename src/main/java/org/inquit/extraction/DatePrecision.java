package org.inquit.extraction;

/** How exactly the words of an article date a quote. */
@Definition("How exactly the words of an article date a quote.")
public enum DatePrecision {
    @Definition("One day: 'Monday', 'on Nov. 3'.")
    DAY,
    @Definition("A week, by its first day, a Monday: 'last week'.")
    WEEK,
    @Definition("A month, by its first day: 'last month', 'in October'.")
    MONTH,
    @Definition("A year, by its first day: 'last year', 'in 2015'.")
    YEAR
}
