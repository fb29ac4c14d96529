package org.inquit.graphql.filter;

import java.util.List;
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

    static String any(List<String> conditions) {
        return switch (conditions.size()) {
            case 0 -> NOTHING;
            case 1 -> conditions.get(0);
            default -> grouped(Grouping.ANY, String.join(", ", conditions));
        };
    }

    static String none(String condition) {
        return grouped(Grouping.NONE, condition);
    }

    /** So put, what it is shows at the first word, and the parser need not look ahead to the last. */
    private static String grouped(String function, String conditions) {
        return "true = %s(%s)".formatted(function, conditions);
    }
}
