package org.inquit.graphql.facet;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a tally.
 *
 * @param value what its rows share; null where that is the whole list of a root field
 * @param count how many they are
 * @param words how many words they have
 * @param first their earliest date
 * @param last their latest date
 * @param parent id of the record whose list it is of
 */
record Group(
        @Nullable Object value,
        long count,
        long words,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String parent) {

    private static final Comparator<FacetValue> MOST_FIRST =
            Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);

    /** What becomes of the groups of each list, by the id of the record that the list belongs to. */
    static <V> Map<String, V> byParent(List<Group> groups, Function<List<Group>, V> made) {
        return groups.stream().collect(groupingBy(Group::parent, collectingAndThen(toList(), made)));
    }

    static Group of(Object[] row) {
        long words = row[2] == null ? 0 : ((Number) row[2]).longValue();
        return new Group(row[0], (Long) row[1], words, (LocalDate) row[3], (LocalDate) row[4], (String) row[5]);
    }

    /** The most frequent values. */
    static List<FacetValue> most(Stream<FacetValue> values, int most) {
        return values.sorted(MOST_FIRST).limit(most).toList();
    }

    /** The most frequent values, where a group may have several and several groups one. */
    static List<FacetValue> most(List<Group> groups, Function<Group, Stream<?>> values, int most) {
        Map<Object, List<Group>> byValue = new HashMap<>();
        groups.forEach(group -> values.apply(group)
                .forEach(value -> byValue.computeIfAbsent(value, first -> new ArrayList<>())
                        .add(group)));
        return most(byValue.entrySet().stream().map(each -> together(each.getKey(), each.getValue())), most);
    }

    /** One group of several. */
    static FacetValue together(Object value, List<Group> groups) {
        return new FacetValue(
                value.toString(),
                label(value),
                number(groups.stream().mapToLong(Group::count).sum()),
                number(groups.stream().mapToLong(Group::words).sum()),
                day(groups.stream().map(Group::first), Comparator.reverseOrder()),
                day(groups.stream().map(Group::last), Comparator.naturalOrder()));
    }

    FacetValue facetValue() {
        return new FacetValue(String.valueOf(value), label(value), number(count), number(words), first, last);
    }

    /** As GraphQL takes it: more than fits is told as the largest that does. */
    static int number(long count) {
        return (int) Math.min(count, Integer.MAX_VALUE);
    }

    private static String label(@Nullable Object value) {
        String text = String.valueOf(value);
        return value instanceof Enum<?> ? text.toLowerCase(Locale.ROOT).replace('_', ' ') : text;
    }

    Aggregates aggregates() {
        return new Aggregates(number(count), number(words), first, last);
    }

    /** The value of a group by days. */
    LocalDate day() {
        return (LocalDate) Objects.requireNonNull(value);
    }

    private static @Nullable LocalDate day(Stream<@Nullable LocalDate> days, Comparator<LocalDate> order) {
        return days.filter(Objects::nonNull).max(order).orElse(null);
    }
}
