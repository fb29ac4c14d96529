package org.inquit.stock;

import java.util.List;
import java.util.stream.IntStream;

/** A page of a list: 20 rows unless more or fewer are asked for. */
public record Connection<T>(List<Edge<T>> edges, List<T> nodes, int totalCount, PageInfo pageInfo) {

    private static final int USUAL = 20;

    /** A row with its cursor. */
    public record Edge<T>(String cursor, T node) {}

    /** Where a page ends and whether more follows. */
    public record PageInfo(boolean hasNextPage, String endCursor) {}

    static <T> Connection<T> of(List<T> all, Integer first, String after) {
        int from = after == null ? 0 : Integer.parseInt(after);
        int to = Math.min(all.size(), from + (first == null ? USUAL : first));
        List<Edge<T>> edges = IntStream.range(from, to)
                .mapToObj(at -> new Edge<>(String.valueOf(at + 1), all.get(at)))
                .toList();
        PageInfo info = new PageInfo(to < all.size(), String.valueOf(to));
        return new Connection<>(edges, all.subList(from, to), all.size(), info);
    }
}
