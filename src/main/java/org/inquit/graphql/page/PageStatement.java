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
 * Writes the statements of one page query: all parents' rows in one, numbered for each parent by a window function.
 *
 * <p>Joins are outer ones where inner ones would do, since H2 keeps their order: it starts from the few rows wanted. A row
 * comes as the record, the keys of its place, and the id of its parent.
 */
final class PageStatement {

    private final PageQuery<?> query;
    private final Listing<?> listing;
    private final Bindings bindings = new Bindings();
    private final List<String> conditions = new ArrayList<>();

    PageStatement(PageQuery<?> query, List<String> parents) {
        this.query = query;
        this.listing = query.listing();
        Filter filter = query.filter();
        if (listing.parent() != null) {
            conditions.add(listing.parent() + " in " + bindings.bind(parents));
        }
        if (!listing.condition().isEmpty()) {
            conditions.add(listing.condition());
        }
        if (filter != null) {
            conditions.add(filter.condition(new Conditions(bindings), "x"));
        }
    }

    /** The rows of the page, and one more where the list goes on. */
    List<Object[]> rows(Session session) {
        Slice slice = query.slice();
        keep(slice.after(), false, "");
        keep(slice.before(), true, "");
        int enough = slice.size() + 1;
        return listing.parent() == null
                ? select(session, rootRows(), Object[].class)
                        .setMaxResults(enough)
                        .list()
                : select(session, nestedRows(enough), Object[].class).list();
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
            conditions.add(not + beyond(keys, before, 0));
        }
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

    private String rootRows() {
        return "select x, %s, '' from %s %s order by %s".formatted(keys(""), listing.from(), where(), order());
    }

    private String nestedRows(int enough) {
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
