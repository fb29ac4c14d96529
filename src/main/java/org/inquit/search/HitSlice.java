package org.inquit.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the hits is asked for, and what of them. A place is the list of the keys of the order, then the id.
 *
 * @param order by what the hits are sorted; the id comes last, so that each has a place of its own
 * @param size at most so many
 * @param fromEnd whether they are counted from the end
 * @param after the place to start after; null for the start
 * @param before the place to end before; null for the end
 * @param counted whether all hits are counted
 * @param highlighted whether the places that match are looked up
 */
public record HitSlice(
        List<Order> order,
        int size,
        boolean fromEnd,
        @Nullable List<Object> after,
        @Nullable List<Object> before,
        boolean counted,
        boolean highlighted) {}
