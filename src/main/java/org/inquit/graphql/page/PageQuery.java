package org.inquit.graphql.page;

import java.util.List;
import org.inquit.graphql.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * All that tells one page of one field from another; two equal ones are read by one statement.
 *
 * @param listing where the rows come from
 * @param filter which of them
 * @param order in which order, each row having a place of its own
 * @param slice which part of it
 */
public record PageQuery<T>(Listing<T> listing, @Nullable Filter filter, List<SortKey> order, Slice slice) {

    Cursor cursor() {
        return new Cursor(listing.field(), order);
    }
}
