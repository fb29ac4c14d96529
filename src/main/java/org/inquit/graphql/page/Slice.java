package org.inquit.graphql.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param size at most so many rows
 * @param fromEnd whether they are counted from the end
 * @param after keys of the row to start after
 * @param before keys of the row to end before
 * @param listed whether the rows themselves are asked for, and not only what is counted of the list
 * @param counted whether the rows of the whole list are counted
 * @param bounded whether the caller wants to know about rows on the far side of a cursor
 */
public record Slice(
        int size,
        boolean fromEnd,
        @Nullable List<Object> after,
        @Nullable List<Object> before,
        boolean listed,
        boolean counted,
        boolean bounded) {

    boolean asksEarlier() {
        return bounded && after != null;
    }

    boolean asksLater() {
        return bounded && before != null;
    }
}
