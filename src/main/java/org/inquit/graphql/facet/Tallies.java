package org.inquit.graphql.facet;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.inquit.archive.Quote;
import org.inquit.graphql.column.Columns;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.column.KeptColumns;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.filter.QuoteMatching;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Rows;
import org.jspecify.annotations.Nullable;

/** Decides who counts: the columns where they hold all that is asked of a root list, the database elsewhere. */
@Singleton
public class Tallies {

    private final Session session;
    private final KeptColumns columns;

    Tallies(Session session, KeptColumns columns) {
        this.session = session;
        this.columns = columns;
    }

    /**
     * The tally of the lists that a field has.
     *
     * @param parents ids of the records whose lists they are
     */
    public Tally of(Listing<?> listing, @Nullable Filter filter, List<String> parents) {
        Tally database = new SqlTally(session, listing, filter, parents);
        return listing.parent() == null && isDecided(listing.type(), filter)
                ? columns.current(listing.type())
                        .map(current -> counting(current, listing, filter, database))
                        .orElse(database)
                : database;
    }

    /** Whether it need not be the database that looks through all rows. */
    private static boolean isDecided(Class<?> type, @Nullable Filter filter) {
        return !type.equals(Quote.class) || QuoteMatching.decides(filter);
    }

    private Tally counting(Columns current, Listing<?> listing, @Nullable Filter filter, Tally database) {
        BitSet rows = listing.type().equals(Quote.class)
                ? new QuoteMatching(current, session).rows(filter)
                : current.of(Dimensions.ID).rows(ids(listing, filter)::contains);
        return new ColumnTally(current, rows, database);
    }

    private Set<String> ids(Listing<?> listing, @Nullable Filter filter) {
        Rows rows = new Rows(listing, filter, List.of(""));
        return rows.select(session, "select x.id, x.id " + rows.from("")).list().stream()
                .map(row -> (String) row[0])
                .collect(toSet());
    }
}
