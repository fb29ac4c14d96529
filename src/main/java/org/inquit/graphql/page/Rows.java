package org.inquit.graphql.page;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import org.inquit.graphql.filter.Bindings;
import org.inquit.graphql.filter.Conditions;
import org.inquit.graphql.filter.Filter;
import org.jspecify.annotations.Nullable;

/** The rows of a list, for one or many records that have such a list, as the beginning of a statement. */
public final class Rows {

    private final Listing<?> listing;
    private final Bindings bindings = new Bindings();
    private final List<String> conditions = new ArrayList<>();

    private Rows(Listing<?> listing) {
        this.listing = listing;
        if (!listing.condition().isEmpty()) {
            keep(listing.condition());
        }
    }

    public Rows(Listing<?> listing, @Nullable Filter filter, List<String> parents) {
        this(listing);
        if (listing.parent() != null) {
            keep(
                    parents.size() == 1
                            ? listing.parent() + " = " + bind(parents.get(0))
                            : listing.parent() + " in " + bind(parents));
        }
        if (filter != null) {
            keep(filter.condition(new Conditions(bindings), "x"));
        }
    }

    /** All rows of the one record whose id {@code parent} is in a statement around this one. */
    static Rows ofEach(Listing<?> listing, String parent) {
        Rows rows = new Rows(listing);
        rows.keep(listing.parent() + " = " + parent);
        return rows;
    }

    /** The id of the record that a row's list belongs to; an empty text for a root field. */
    public String parent() {
        return listing.parent() == null ? "''" : listing.parent();
    }

    /** Leaves rows out for which this does not hold. */
    public void keep(String condition) {
        conditions.add(condition);
    }

    /** The parameter that stands for a value. */
    public String bind(Object value) {
        return bindings.bind(value);
    }

    /** The from and where clauses, with a join between where it is not empty. */
    public String from(String join) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "from " + listing.rows() + listing.joins() + join + where;
    }

    /** The statement with its values. */
    public SelectionQuery<Object[]> select(Session session, String hql) {
        HqlMemory.bound();
        return bindings.applyTo(session.createSelectionQuery(hql, Object[].class))
                .setReadOnly(true);
    }
}
