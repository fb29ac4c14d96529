package org.inquit.graphql.order;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inquit.graphql.page.SortKey;

/** What the orders of all types share. */
final class Sorting {

    private Sorting() {}

    static <O> Stream<O> distinct(List<O> orders, Function<O, Enum<?>> field) {
        Set<Enum<?>> seen = new HashSet<>();
        return orders.stream().filter(order -> seen.add(field.apply(order)));
    }

    static SortKey directed(SortKey column, Direction direction) {
        return direction == Direction.ASC ? column : column.reversed();
    }
}
