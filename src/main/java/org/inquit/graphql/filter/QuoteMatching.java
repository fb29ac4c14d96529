package org.inquit.graphql.filter;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.inquit.graphql.column.Columns;
import org.inquit.graphql.column.Dimension;
import org.inquit.graphql.column.Dimensions;
import org.jspecify.annotations.Nullable;

/**
 * Finds by columns the quotes that {@link Conditions} has the database find: the few articles and experts that a filter
 * names are asked of the database, the many quotes are not.
 */
public final class QuoteMatching {

    private final Columns columns;
    private final Session session;

    public QuoteMatching(Columns columns, Session session) {
        this.columns = columns;
        this.session = session;
    }

    /** Whether columns tell all that a filter, if there is one, asks of a quote. */
    public static boolean decides(@Nullable Filter filter) {
        return filter == null || filter instanceof QuoteFilter quotes && decidesAll(quotes);
    }

    private static boolean decidesAll(QuoteFilter filter) {
        return filter.id() == null
                && filter.text() == null
                && filter.medium() == null
                && within(filter).allMatch(QuoteMatching::decidesAll);
    }

    private static Stream<QuoteFilter> within(QuoteFilter filter) {
        Stream<QuoteFilter> lists =
                Stream.of(given(filter.and()), given(filter.or())).flatMap(List::stream);
        return Stream.concat(lists, Stream.ofNullable(filter.not()));
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The rows of a filter that columns decide; all rows where there is none. */
    public BitSet rows(@Nullable Filter filter) {
        return filter instanceof QuoteFilter quotes ? matching(quotes) : columns.all();
    }

    private BitSet matching(QuoteFilter filter) {
        BitSet rows = columns.all();
        keep(rows, Dimensions.KIND, oneOf(filter.kind()));
        keep(rows, Dimensions.SOURCE_TYPE, oneOf(filter.sourceType()));
        keep(rows, Dimensions.METHOD, oneOf(filter.method()));
        keep(rows, Dimensions.STANCE, oneOf(filter.cueStance()));
        keep(rows, Dimensions.SAID_ON, in(filter.saidOn()));
        keep(rows, Dimensions.DAY, in(filter.publishedOn()));
        FloatRange range = filter.confidence();
        keep(rows, Dimensions.CONFIDENCE, range == null ? null : in(range.from(), range.to()));
        keep(rows, Dimensions.SPEAKER, ids("Expert", filter.speaker()));
        keep(rows, Dimensions.ARTICLE, ids("Article", filter.article()));
        keepSpoken(rows, filter.hasSpeaker());
        keepTree(rows, filter);
        return rows;
    }

    private void keep(BitSet rows, Dimension dimension, @Nullable Predicate<Object> wanted) {
        if (wanted != null) {
            rows.and(columns.of(dimension).rows(wanted));
        }
    }

    private void keepSpoken(BitSet rows, @Nullable Boolean isKnown) {
        if (isKnown == null) {
            return;
        }
        BitSet known = columns.of(Dimensions.SPEAKER).rows(any -> true);
        if (isKnown) {
            rows.and(known);
        } else {
            rows.andNot(known);
        }
    }

    private void keepTree(BitSet rows, QuoteFilter filter) {
        given(filter.and()).forEach(each -> rows.and(matching(each)));
        if (filter.or() != null) {
            BitSet some = new BitSet();
            filter.or().forEach(each -> some.or(matching(each)));
            rows.and(some);
        }
        if (filter.not() != null) {
            rows.andNot(matching(filter.not()));
        }
    }

    private static @Nullable Predicate<Object> oneOf(@Nullable List<?> wanted) {
        return wanted == null ? null : Set.copyOf(wanted)::contains;
    }

    private static @Nullable Predicate<Object> in(@Nullable DateRange days) {
        return days == null ? null : in(days.from(), days.to());
    }

    @SuppressWarnings("unchecked") // the values of a column are all of the type of its attribute
    private static <T extends Comparable<? super T>> Predicate<Object> in(@Nullable T from, @Nullable T to) {
        return value ->
                (from == null || ((T) value).compareTo(from) >= 0) && (to == null || ((T) value).compareTo(to) <= 0);
    }

    /** Whether a value is the id of a record that a filter lets through. */
    private @Nullable Predicate<Object> ids(String entity, @Nullable Filter filter) {
        if (filter == null) {
            return null;
        }
        Bindings bindings = new Bindings();
        String hql =
                "select y.id from %s y where %s".formatted(entity, filter.condition(new Conditions(bindings), "y"));
        return new HashSet<>(bindings.applyTo(session.createSelectionQuery(hql, String.class))
                .setReadOnly(true)
                .list())::contains;
    }
}
