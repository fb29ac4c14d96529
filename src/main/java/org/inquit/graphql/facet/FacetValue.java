package org.inquit.graphql.facet;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a list that share a value.
 *
 * @param value what they share
 * @param label the same for people
 * @param count how many they are
 * @param words how many words they have
 * @param firstOn the earliest date
 * @param lastOn the latest date
 */
@Description("The rows of a list that share a value: the filter of the list applied, its paging not.")
public record FacetValue(
        @Description(
                "What they share, as a filter takes it: the id of an expert, the name of an enum value, a text, a month"
                        + " such as 2025-03.")
        String value,

        @Description("The same for people: the name of an expert; else the value in words.")
        String label,

        @Description("How many rows share it.") int count,

        @Description("Words of these rows: quote-marked ones of quotes and experts, those of the text of articles.")
        int words,

        @Description("Date of the earliest of these rows; null where none is dated.") @Nullable
        LocalDate firstOn,

        @Description("Date of the latest of these rows; null where none is dated.") @Nullable
        LocalDate lastOn) {

    FacetValue labelled(String name) {
        return new FacetValue(value, name, count, words, firstOn, lastOn);
    }
}
