package org.inquit.graphql.filter;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.inquit.search.SearchHitType;
import org.jspecify.annotations.Nullable;

/**
 * Which hits to list.
 *
 * @param types kinds of records
 * @param publishedOn when articles and those of quotes were published, or experts were quoted
 */
@Description("Which hits to list; all conditions that are given must hold. A null one is not given.")
@Input("SearchFilter")
public record SearchFilter(
        @Description("Hits of one of these kinds; an empty list matches nothing.") @Nullable
        List<SearchHitType> types,

        @Description("Articles published in these days, quotes of such articles, experts quoted by such articles.")
        @Nullable
        DateRange publishedOn) {}
