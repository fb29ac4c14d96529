package org.inquit.graphql.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.inquit.graphql.filter.Bindings;
import org.inquit.graphql.filter.Conditions;
import org.inquit.graphql.filter.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of one page query: all parents' rows in one, numbered for each parent by a window function; of
 * one parent alone the first rows are read in the order of an index.
 *
 * <p>Joins are outer ones where inner ones would do, since H2 keeps their order: it starts from the few rows wanted. A row
 * comes as the record, the keys of its place, and the id of its parent.
 */
final class PageStatement {

    private final PageQuery<?> query;
    private final Listing<?> listing;
    private final boolean hasOneList;
    private final Bindings bindings = new Bindings();
    private final List<String> conditions = new ArrayList<>();

    PageStatement(PageQuery<?> query, List<String> parents) {
        this.query = query;
        this.listing = query.listing();
        this.hasOneList = parents.size() == 1;
        Filter filter = query.filter();
        if (listing.parent() != null) {
            belongTo(parents);
        }
        if (!listing.condition().isEmpty()) {
            conditions.add(listing.condition());
        }
        if (filter != null) {
            conditions.add(filter.condition(new Conditions(bindings), "x"));
        }
    }

    private void belongTo(List<String> parents) {
        if (hasOneList) {
            SortKey first = query.order().get(0);
            conditions.add(listing.parent() + " = " + bindings.bind(parents.get(0)));
            // Always true; it lets H2 prefer the index that goes on with this key to the one of the foreign key alone.
            conditions.add(first.path() + " >= " + bindings.bind(first.kind().least()));
        } else {
            conditions.add(listing.parent() + " in " + bindings.bind(parents));
        }
    }

    /** The rows of the page, and one more where the list goes on. */
    List<Object[]> rows(Session session) {
        Slice slice = query.slice();
        keep(slice.after(), false, "");
        keep(slice.before(), true, "");
        int enough = slice.size() + 1;
        return hasOneList
                ? select(session, rowsOfOne(), Object[].class)
                        .setMaxResults(enough)
                        .list()
                : select(session, rowsOfMany(enough), Object[].class).list();
    }

    /** How many rows each list has in all. */
    List<Object[]> total(Session session) {
        return counts(session);
    }

    /** How many rows of each list come before the page's first possible one. */
    List<Object[]> earlier(Session session) {
        keep(query.slice().after(), false, "not ");
        return counts(session);
    }

    /** How many rows of each list come after the page's last possible one. */
    List<Object[]> later(Session session) {
        keep(query.slice().before(), true, "not ");
        return counts(session);
    }

    private void keep(@Nullable List<Object> keys, boolean before, String not) {
        if (keys != null) {
            conditions.add(not + "(" + notBefore(keys, before) + " and " + beyond(keys, before, 0) + ")");
        }
    }

    /** Follows from the whole comparison, and lets the database start in the midst of an index. */
    private String notBefore(List<Object> keys, boolean before) {
        SortKey key = before ? query.order().get(0).reversed() : query.order().get(0);
        return key.path() + (key.ascending() ? " >= " : " <= ") + bindings.bind(keys.get(0));
    }

    /** The row's place is after (or before) that of {@code keys}, compared key by key. */
    private String beyond(List<Object> keys, boolean before, int place) {
        SortKey key =
                before ? query.order().get(place).reversed() : query.order().get(place);
        String value = bindings.bind(keys.get(place));
        String further = key.comparison() + value;
        return place == keys.size() - 1
                ? "(" + further + ")"
                : "(" + further + " or " + key.path() + " = " + value + " and " + beyond(keys, before, place + 1) + ")";
    }

    private List<Object[]> counts(Session session) {
        String parent = listing.parent();
        String hql = parent == null
                ? "select count(*), '' from %s %s".formatted(listing.from(), where())
                : "select count(*), %s from %s %s group by %s".formatted(parent, listing.from(), where(), parent);
        return select(session, hql, Object[].class).list();
    }

    /** Ordered by the parent too, so that an index which starts with it gives the order. */
    private String rowsOfOne() {
        String parent = listing.parent() == null ? "''" : listing.parent();
        String order = listing.parent() == null ? order() : parent + ", " + order();
        return "select x, %s, %s from %s %s order by %s".formatted(keys(""), parent, listing.from(), where(), order);
    }

    private String rowsOfMany(int enough) {
        String numbered =
                "select %s as parent, x.id as id, %s, row_number() over (partition by %s order by %s) as place"
                        .formatted(listing.parent(), keys(" as k"), listing.parent(), order());
        return "select e, %s, r.parent from (%s from %s %s) r left join %s e on e.id = r.id where r.place <= %s order by r.place"
                .formatted(
                        outerKeys(),
                        numbered,
                        listing.from(),
                        where(),
                        listing.type().getSimpleName(),
                        bindings.bind(enough));
    }

    private String keys(String as) {
        List<SortKey> order = query.order();
        return IntStream.range(0, order.size())
                .mapToObj(place -> order.get(place).path() + (as.isEmpty() ? "" : as + place))
                .collect(Collectors.joining(", "));
    }

    private String outerKeys() {
        return IntStream.range(0, query.order().size())
                .mapToObj(place -> "r.k" + place)
                .collect(Collectors.joining(", "));
    }

    private String order() {
        return query.order().stream()
                .map(key -> query.slice().fromEnd() ? key.reversed() : key)
                .map(SortKey::hql)
                .collect(Collectors.joining(", "));
    }

    private String where() {
        return conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    }

    private <R> SelectionQuery<R> select(Session session, String hql, Class<R> type) {
        return bindings.applyTo(session.createSelectionQuery(hql, type)).setReadOnly(true);
    }
}
