package org.inquit.graphql.facet;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/**
 * What a list has in one period.
 *
 * @param start the first day
 * @param count how many rows
 * @param words how many words
 */
@Description("What a list has in one day, week or month.")
public record TimelinePeriod(
        @Description("The first day of the period.") LocalDate start,
        @Description("How many rows are dated in it.") int count,

        @Description("Words of these rows: quote-marked ones of quotes, those of the text of articles.")
        int words) {}
