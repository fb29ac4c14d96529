package org.inquit.graphql.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements of one page query. The first rows of one list are read in the order of an index. Those of many lists
 * come in one statement: where an index has the order, by a statement within it that reads the first of each list, however
 * long the lists are; elsewhere all rows are read and numbered for each list.
 *
 * <p>Joins are outer ones where inner ones would do, since H2 keeps their order: it starts from the few rows wanted. A row
 * comes as the record, the keys of its place, and the id of its parent.
 */
final class PageStatement {

    private static final String PARENT = "p.id";
    private static final Set<String> INDEXED = Set.of("x.sortDate", "l.sortDate", "x.position", "l.position");
    private static final Set<String> INDEXED_OF_EXPERTS = Set.of("x.attribution.confidence");

    private final PageQuery<?> query;
    private final Listing<?> listing;
    private final List<String> parents;
    private final Rows selected;

    private PageStatement(PageQuery<?> query, List<String> parents, Rows selected) {
        this.query = query;
        this.listing = query.listing();
        this.parents = parents;
        this.selected = selected;
    }

    /** The rows of the page of each parent, and one more where the list goes on. */
    static List<Object[]> rows(PageQuery<?> query, List<String> parents, Session session) {
        if (parents.size() == 1) {
            return all(query, parents).readOne(session);
        }
        return hasIndex(query)
                ? new PageStatement(query, parents, Rows.ofEach(query.listing(), PARENT)).readEach(session)
                : all(query, parents).readNumbered(session);
    }

    /** Whether an index that starts with the parent goes on with the first key of the order. */
    private static boolean hasIndex(PageQuery<?> query) {
        String first = query.order().get(0).path();
        Listing<?> listing = query.listing();
        boolean isOrdered = INDEXED.contains(first)
                || first.equals(listing.parent())
                || listing.owner().equals("Expert") && INDEXED_OF_EXPERTS.contains(first);
        return isOrdered && query.filter() == null;
    }

    /** Of all rows of the lists. */
    static PageStatement all(PageQuery<?> query, List<String> parents) {
        return new PageStatement(query, parents, new Rows(query.listing(), query.filter(), parents));
    }

    private List<Object[]> readOne(Session session) {
        followIndex();
        keepPage();
        return selected.select(session, rowsOfOne()).setMaxResults(enough()).list();
    }

    private List<Object[]> readEach(Session session) {
        followIndex();
        keepPage();
        return selected.select(session, rowsOfEach()).list();
    }

    private List<Object[]> readNumbered(Session session) {
        keepPage();
        return selected.select(session, numberedRows()).list();
    }

    /** Always true; it lets H2 prefer the index that goes on with the first key to the one of the foreign key alone. */
    private void followIndex() {
        if (listing.parent() != null) {
            SortKey first = query.order().get(0);
            selected.keep(first.path() + " >= " + selected.bind(first.kind().least()));
        }
    }

    private void keepPage() {
        keep(query.slice().after(), false, "");
        keep(query.slice().before(), true, "");
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

    private String rowsOfOne() {
        return "select x, %s, %s %s order by %s".formatted(keys(), selected.parent(), selected.from(""), wholeOrder());
    }

    /** The ids of each list's first rows, kept in an array, since H2 would run the statement within again for each row. */
    private String rowsOfEach() {
        String row = listing.row();
        String first = "select %s.id %s order by %s limit %s"
                .formatted(row, selected.from(""), wholeOrder(), selected.bind(enough()));
        String lists = "select p.id as parent, sql('array(?)', (%s)) as ids from %s p where p.id in %s"
                .formatted(first, listing.owner(), selected.bind(parents));
        return "select x, %s, r.parent from (%s) r left join %s on sql('?', %s.id) = sql('any(?)', r.ids)%s where %s.id is not null order by %s"
                .formatted(keys(), lists, listing.rows(), row, listing.joins(), row, order());
    }

    private String numberedRows() {
        List<SortKey> order = query.order();
        String named =
                numbers().mapToObj(key -> order.get(key).path() + " as k" + key).collect(Collectors.joining(", "));
        String numbered =
                "select %s as parent, x.id as id, %s, row_number() over (partition by %s order by %s) as place"
                        .formatted(listing.parent(), named, listing.parent(), order());
        return "select e, %s, r.parent from (%s %s) r left join %s e on e.id = r.id where r.place <= %s order by r.place"
                .formatted(
                        numbers().mapToObj(key -> "r.k" + key).collect(Collectors.joining(", ")),
                        numbered,
                        selected.from(""),
                        listing.type().getSimpleName(),
                        selected.bind(enough()));
    }

    private IntStream numbers() {
        return IntStream.range(0, query.order().size());
    }

    private int enough() {
        return query.slice().size() + 1;
    }

    private String keys() {
        return query.order().stream().map(SortKey::path).collect(Collectors.joining(", "));
    }

    /** By the parent too, so that an index which starts with it gives the order. */
    private String wholeOrder() {
        return listing.parent() == null ? order() : listing.parent() + ", " + order();
    }

    private String order() {
        return query.order().stream()
                .map(key -> query.slice().fromEnd() ? key.reversed() : key)
                .map(SortKey::hql)
                .collect(Collectors.joining(", "));
    }
}
