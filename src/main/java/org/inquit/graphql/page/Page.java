package org.inquit.graphql.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list as it was read.
 *
 * @param rows in the order asked for
 * @param hasNext whether rows follow
 * @param hasPrevious whether rows come before
 * @param totalCount rows of the whole filtered list; 0 where nobody asked
 * @param scope the whole list, as the archive has it; null where that has none, as of what a search finds
 */
public record Page<T>(
        List<Row<T>> rows,
        boolean hasNext,
        boolean hasPrevious,
        int totalCount,
        @Nullable Scope scope) {}
