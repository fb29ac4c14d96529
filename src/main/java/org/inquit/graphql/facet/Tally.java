package org.inquit.graphql.facet;

import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.inquit.archive.Quote;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Rows;
import org.jspecify.annotations.Nullable;

/**
 * One GROUP BY over a list, or over those that one field has for many records.
 *
 * <p>A row of the answer holds the value, the count, the words, the earliest and latest date, and the id of the record that
 * the list belongs to.
 *
 * @param listing where the rows come from
 * @param filter which of them
 */
public record Tally(Listing<?> listing, @Nullable Filter filter) {

    private static final LocalDate LEAST = LocalDate.of(1, 1, 1);
    private static final Measures OF_GROUPS = new Measures("r.wordCount", "r.earliest", "r.latest");

    /** The values of each list; of one list alone only the {@code most} frequent ones are read. */
    List<Object[]> most(Session session, Dimension dimension, List<String> parents, int most) {
        if (parents.size() > 1) {
            return all(session, dimension, parents);
        }
        return select(session, dimension, parents, " order by count(*) desc, 1")
                .setMaxResults(most)
                .list();
    }

    /** All values of each list, in no order. */
    List<Object[]> all(Session session, Dimension dimension, List<String> parents) {
        return select(session, dimension, parents, "").list();
    }

    /** What each list adds up to; the value is its parent once more. */
    List<Object[]> whole(Session session, List<String> parents) {
        Rows rows = rows(parents);
        String grouped = listing.parent() == null ? "" : " group by " + rows.parent();
        String hql = "select %s, %s, %s %s%s"
                .formatted(rows.parent(), measures().sums(), rows.parent(), rows.from(""), grouped);
        return rows.select(session, hql).list();
    }

    /** How often each size occurs among the groups of a root list; a row holds the size and how often. */
    List<Object[]> sizes(Session session, String size, String join, String by) {
        Rows rows = rows(List.of(""));
        rows.keep(by + " is not null");
        String groups = "select %s as size, %s as shared %s group by %s".formatted(size, by, rows.from(join), by);
        return rows.select(session, "select r.size, count(*) from (%s) r group by r.size".formatted(groups))
                .list();
    }

    private SelectionQuery<Object[]> select(Session session, Dimension dimension, List<String> parents, String order) {
        Rows rows = rows(parents);
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

    private Rows rows(List<String> parents) {
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
