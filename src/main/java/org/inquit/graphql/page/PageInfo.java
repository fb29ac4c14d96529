package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * Where a page stands in its list, after the Relay specification of connections.
 *
 * @param hasNextPage whether rows follow
 * @param hasPreviousPage whether rows come before
 * @param startCursor cursor of the first row
 * @param endCursor cursor of the last row
 */
@Description("Where a page stands in its list.")
public record PageInfo(
        @Description("Whether rows follow this page.") boolean hasNextPage,
        @Description("Whether rows come before this page.") boolean hasPreviousPage,

        @Description("Cursor of the first row, to page backwards with `before`; null for an empty page.") @Nullable
        String startCursor,

        @Description("Cursor of the last row, to page forwards with `after`; null for an empty page.") @Nullable
        String endCursor) {

    static PageInfo of(Page<?> page) {
        int size = page.rows().size();
        return new PageInfo(
                page.hasNext(),
                page.hasPrevious(),
                size == 0 ? null : page.rows().get(0).cursor(),
                size == 0 ? null : page.rows().get(size - 1).cursor());
    }
}
