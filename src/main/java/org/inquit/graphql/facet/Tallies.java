package org.inquit.graphql.facet;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.inquit.archive.Quote;
import org.inquit.graphql.column.Columns;
import org.inquit.graphql.column.Dimension;
import org.inquit.graphql.column.Dimensions;
import org.inquit.graphql.column.KeptColumns;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.filter.QuoteMatching;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Rows;
import org.jspecify.annotations.Nullable;

/** Decides who counts: the columns where they hold all that is asked of lists, the database elsewhere. */
@Singleton
public class Tallies {

    /** By what columns find the rows of a list that belongs to a record. */
    private static final Map<String, Dimension> OWNERS = Map.of(
            "Expert.quotes",
            Dimensions.SPEAKER,
            "Article.quotes",
            Dimensions.ARTICLE,
            "Expert.articles",
            Dimensions.SOURCES);

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
        return isDecided(listing, filter)
                ? columns.current(listing.type())
                        .<Tally>map(
                                current -> new ColumnTally(current, lists(current, listing, filter, parents), database))
                        .orElse(database)
                : database;
    }

    /** Whether it need not be the database that looks through all rows. */
    private static boolean isDecided(Listing<?> listing, @Nullable Filter filter) {
        if (listing.type().equals(Quote.class)) {
            return QuoteMatching.decides(filter);
        }
        return listing.parent() == null || filter == null && OWNERS.containsKey(listing.field());
    }

    private Map<String, BitSet> lists(
            Columns current, Listing<?> listing, @Nullable Filter filter, List<String> parents) {
        Dimension owner = OWNERS.get(listing.field());
        if (owner == null) {
            return Map.of("", rows(current, listing, filter));
        }
        Map<String, BitSet> lists = current.of(owner).rowsOf(parents);
        if (filter != null) {
            BitSet rows = rows(current, listing, filter);
            lists.values().forEach(list -> list.and(rows));
        }
        return lists;
    }

    private BitSet rows(Columns current, Listing<?> listing, @Nullable Filter filter) {
        return listing.type().equals(Quote.class)
                ? new QuoteMatching(current, session).rows(filter)
                : current.of(Dimensions.ID).rows(ids(listing, filter)::contains);
    }

    private Set<String> ids(Listing<?> listing, @Nullable Filter filter) {
        Rows rows = new Rows(listing, filter, List.of(""));
        return rows.select(session, "select x.id, x.id " + rows.from("")).list().stream()
                .map(row -> (String) row[0])
                .collect(toSet());
    }
}
