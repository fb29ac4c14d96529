package org.inquit.graphql.filter;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins conditions of which only some are given. */
final class Clauses {

    static final String ALL = "1 = 1";
    static final String NOTHING = "1 = 0";

    private Clauses() {}

    static <T> @Nullable String given(@Nullable T value, Function<T, String> condition) {
        return value == null ? null : condition.apply(value);
    }

    static String all(@Nullable String... conditions) {
        String joined = Stream.of(conditions)
                .filter(Objects::nonNull)
                .filter(condition -> !condition.equals(ALL))
                .collect(Collectors.joining(" and "));
        return joined.isEmpty() ? ALL : joined;
    }
}
