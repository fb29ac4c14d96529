package org.inquit.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.inquit.archive.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * One role and organisation of an expert, over all articles.
 *
 * @param role as what they spoke
 * @param organization for whom they spoke
 * @param seenFrom the earliest article that prints it
 * @param seenTo the latest article that prints it
 * @param articleCount how many articles print it
 */
@Description("A role and organisation of an expert, over all articles. Dates are those of the articles that print it,"
        + " never a claimed tenure.")
public record AffiliationHistory(
        @Description("The role alone: 'President'. Null where none is printed.") @Nullable
        String role,

        @Description("The body, normalised: 'Ukraine' for 'Ukrainian'. Null where none is printed.") @Nullable
        String organization,

        @Description("Date of the earliest article that prints it; null where none is dated.") @Nullable
        LocalDate seenFrom,

        @Description("Date of the latest article that prints it; null where none is dated.") @Nullable
        LocalDate seenTo,

        @Description("How many articles print it.") int articleCount) {

    static AffiliationHistory of(Capacity.History history) {
        return new AffiliationHistory(
                history.role(), history.organization(), history.from(), history.to(), (int) history.articles());
    }
}
