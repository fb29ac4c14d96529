package org.inquit.graphql.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
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
    private final Rows selected;

    PageStatement(PageQuery<?> query, List<String> parents) {
        this.query = query;
        this.listing = query.listing();
        this.selected = new Rows(listing, query.filter(), parents);
        if (selected.areOfOne() && listing.parent() != null) {
            // Always true; it lets H2 prefer the index that goes on with this key to the one of the foreign key alone.
            SortKey first = query.order().get(0);
            selected.keep(first.path() + " >= " + selected.bind(first.kind().least()));
        }
    }

    /** The rows of the page, and one more where the list goes on. */
    List<Object[]> rows(Session session) {
        Slice slice = query.slice();
        keep(slice.after(), false, "");
        keep(slice.before(), true, "");
        int enough = slice.size() + 1;
        return selected.areOfOne()
                ? selected.select(session, rowsOfOne()).setMaxResults(enough).list()
                : selected.select(session, rowsOfMany(enough)).list();
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
            selected.keep(not + "(" + notBefore(keys, before) + " and " + beyond(keys, before, 0) + ")");
        }
    }

    /** Follows from the whole comparison, and lets the database start in the midst of an index. */
    private String notBefore(List<Object> keys, boolean before) {
        SortKey key = before ? query.order().get(0).reversed() : query.order().get(0);
        return key.path() + (key.ascending() ? " >= " : " <= ") + selected.bind(keys.get(0));
    }

    /** The row's place is after (or before) that of {@code keys}, compared key by key. */
    private String beyond(List<Object> keys, boolean before, int place) {
        SortKey key =
                before ? query.order().get(place).reversed() : query.order().get(place);
        String value = selected.bind(keys.get(place));
        String further = key.comparison() + value;
        return place == keys.size() - 1
                ? "(" + further + ")"
                : "(" + further + " or " + key.path() + " = " + value + " and " + beyond(keys, before, place + 1) + ")";
    }

    private List<Object[]> counts(Session session) {
        String parent = selected.parent();
        String grouped = listing.parent() == null ? "" : " group by " + parent;
        return selected.select(session, "select count(*), %s %s%s".formatted(parent, selected.from(""), grouped))
                .list();
    }

    /** Ordered by the parent too, so that an index which starts with it gives the order. */
    private String rowsOfOne() {
        String parent = selected.parent();
        String order = listing.parent() == null ? order() : parent + ", " + order();
        return "select x, %s, %s %s order by %s".formatted(keys(""), parent, selected.from(""), order);
    }

    private String rowsOfMany(int enough) {
        String numbered =
                "select %s as parent, x.id as id, %s, row_number() over (partition by %s order by %s) as place"
                        .formatted(listing.parent(), keys(" as k"), listing.parent(), order());
        return "select e, %s, r.parent from (%s %s) r left join %s e on e.id = r.id where r.place <= %s order by r.place"
                .formatted(
                        outerKeys(),
                        numbered,
                        selected.from(""),
                        listing.type().getSimpleName(),
                        selected.bind(enough));
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
}
