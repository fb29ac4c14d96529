package org.inquit.graphql.page;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * The paging arguments that all connections share; their meaning is written down here once.
 *
 * @param first rows from the start
 * @param after cursor to start after
 * @param last rows from the end
 * @param before cursor to end before
 */
public record Paging(
        @Description("How many rows from the start, 1 to 100; 20 where neither first nor last is given.") @Nullable
        Integer first,

        @Description("Only rows after this cursor, which came from the same field in the same order.") @Nullable
        String after,

        @Description("How many rows from the end, 1 to 100; not together with first.") @Nullable
        Integer last,

        @Description("Only rows before this cursor, which came from the same field in the same order.") @Nullable
        String before) {}
