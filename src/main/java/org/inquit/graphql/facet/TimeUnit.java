package org.inquit.graphql.facet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.graphql.Description;

/** How long the periods of a timeline are. */
@Description("How long the periods of a timeline are.")
public enum TimeUnit {
    /** One day each. */
    @Description("One day each.")
    DAY,
    /** A week from Monday to Sunday each. */
    @Description("A week each, from Monday to Sunday.")
    WEEK,
    /** A month of the calendar each. */
    @Description("A month of the calendar each.")
    MONTH;

    /** The first day of the period that a day lies in. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }
}
