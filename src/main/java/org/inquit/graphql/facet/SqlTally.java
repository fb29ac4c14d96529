package org.inquit.graphql.facet;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.inquit.archive.Quote;
import org.inquit.graphql.column.Dimension;
import org.inquit.graphql.column.Measures;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Rows;
import org.jspecify.annotations.Nullable;

/**
 * One GROUP BY over a list, or over those that one field has for many records.
 *
 * <p>A row of the answer holds the value, the count, the words, the earliest and latest date, and the id of the record that
 * the list belongs to.
 */
final class SqlTally extends Tally {

    private static final LocalDate LEAST = LocalDate.of(1, 1, 1);
    private static final Measures OF_GROUPS = new Measures("r.wordCount", "r.earliest", "r.latest");

    private final Session session;
    private final Listing<?> listing;
    private final @Nullable Filter filter;
    private final List<String> parents;

    SqlTally(Session session, Listing<?> listing, @Nullable Filter filter, List<String> parents) {
        this.session = session;
        this.listing = listing;
        this.filter = filter;
        this.parents = parents;
    }

    @Override
    List<Group> most(Dimension dimension, int most) {
        if (parents.size() > 1) {
            return all(dimension);
        }
        return groups(select(dimension, " order by count(*) desc, 1").setMaxResults(most));
    }

    @Override
    List<Group> all(Dimension dimension) {
        return groups(select(dimension, ""));
    }

    @Override
    List<Group> whole() {
        Rows rows = rows();
        String grouped = listing.parent() == null ? "" : " group by " + rows.parent();
        String hql = "select %s, %s, %s %s%s"
                .formatted(rows.parent(), measures().sums(), rows.parent(), rows.from(""), grouped);
        return groups(rows.select(session, hql));
    }

    @Override
    Histogram sizes(Dimension dimension) {
        Rows rows = rows();
        String values = "select count(distinct %s) as size %s group by x.id"
                .formatted(dimension.value(), rows.from(" left" + dimension.join()));
        String sizes = "select r.size, count(*) from (%s) r group by r.size".formatted(values);
        return Histogram.of(rows.select(session, sizes).list());
    }

    private SelectionQuery<Object[]> select(Dimension dimension, String order) {
        Rows rows = rows();
        rows.keep(dimension.condition());
        String hql = dimension.isJoined() ? ofPairs(rows, dimension) : ofRows(rows, dimension);
        return rows.select(session, hql + order);
    }

    private String ofRows(Rows rows, Dimension dimension) {
        return "select %s, %s, %s %s group by %s"
                .formatted(dimension.value(), measures().sums(), rows.parent(), rows.from(""), by(rows, dimension));
    }

    /** A row that has a value twice is one row with that value. */
    private String ofPairs(Rows rows, Dimension dimension) {
        Measures each = measures();
        String pairs =
                "select %s as shared, max(%s) as wordCount, min(%s) as earliest, max(%s) as latest, %s as owner %s group by %s, x.id"
                        .formatted(
                                dimension.value(),
                                each.words(),
                                each.first(),
                                each.last(),
                                rows.parent(),
                                rows.from(dimension.join()),
                                by(rows, dimension));
        return "select r.shared, %s, r.owner from (%s) r group by r.shared, r.owner".formatted(OF_GROUPS.sums(), pairs);
    }

    private static List<Group> groups(SelectionQuery<Object[]> rows) {
        return rows.list().stream().map(Group::of).toList();
    }

    private Rows rows() {
        Rows rows = new Rows(listing, filter, parents);
        if (listing.parent() == null && listing.type().equals(Quote.class)) {
            // Always true; it lets H2 prefer the index that holds all that is counted to the rows themselves.
            rows.keep("x.sortDate >= " + rows.bind(LEAST));
        }
        return rows;
    }

    private String by(Rows rows, Dimension dimension) {
        return listing.parent() == null ? dimension.value() : dimension.value() + ", " + rows.parent();
    }

    private Measures measures() {
        return Measures.of(listing.type());
    }
}
