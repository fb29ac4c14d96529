package org.inquit.graphql.filter;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from the first day
 * @param to the last day
 */
@Description("Days from one to another, both included; an unknown date is in no range.")
@Input("DateRange")
public record DateRange(
        @Description("The first day; without it there is no first.") @Nullable
        LocalDate from,

        @Description("The last day; without it there is no last.") @Nullable
        LocalDate to) {}
