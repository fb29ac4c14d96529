package org.inquit.graphql.facet;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * What a whole list adds up to.
 *
 * @param count how many rows
 * @param words how many words
 * @param firstOn the earliest date
 * @param lastOn the latest date
 */
@Description("What a whole list adds up to: its filter applied, its paging not.")
public record Aggregates(
        @Description("How many rows the list has.") int count,

        @Description("Words of these rows: quote-marked ones of quotes and experts, those of the text of articles.")
        int words,

        @Description("Date of the earliest row; null where none is dated.") @Nullable
        LocalDate firstOn,

        @Description("Date of the latest row; null where none is dated.") @Nullable
        LocalDate lastOn) {

    static final Aggregates OF_NOTHING = new Aggregates(0, 0, null, null);
}
