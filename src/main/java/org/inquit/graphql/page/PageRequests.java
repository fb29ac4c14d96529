package org.inquit.graphql.page;

import graphql.schema.DataFetchingFieldSelectionSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.Limits;
import org.inquit.graphql.request.RequestError;
import org.jspecify.annotations.Nullable;

/** Turns the arguments of a connection into a page query, or says what is wrong with them. */
@ApplicationScoped
public class PageRequests {

    private final Limits limits;

    PageRequests(Limits limits) {
        this.limits = limits;
    }

    /** The query of a page, of which only what {@code selected} asks for is counted. */
    public <T> PageQuery<T> of(
            Listing<T> listing,
            Paging paging,
            @Nullable Filter filter,
            List<SortKey> order,
            DataFetchingFieldSelectionSet selected) {
        check(filter);
        limits.values("orderBy", order.size());
        List<SortKey> total = listing.total(order);
        Slice slice = slice(new Cursor(listing.field(), total), paging, selected);
        return new PageQuery<>(listing, filter, total, slice);
    }

    /** The part of a list that is asked for. */
    Slice slice(Cursor cursor, Paging paging, DataFetchingFieldSelectionSet selected) {
        return new Slice(
                size(paging),
                paging.last() != null,
                keys(cursor, "after", paging.after()),
                keys(cursor, "before", paging.before()),
                selected.containsAnyOf("nodes", "edges", "pageInfo"),
                selected.contains("totalCount"),
                selected.containsAnyOf("pageInfo/hasNextPage", "pageInfo/hasPreviousPage"));
    }

    private int size(Paging paging) {
        if (paging.first() != null && paging.last() != null) {
            throw new RequestError(ErrorCode.BAD_USER_INPUT, "give first or last, not both");
        }
        if (paging.last() != null) {
            return limits.rows("last", paging.last());
        }
        return paging.first() == null ? limits.usualRows() : limits.rows("first", paging.first());
    }

    /** Refuses a filter that nests too deep or holds too much. */
    public void check(@Nullable Filter filter) {
        if (filter != null) {
            limits.filters(filter.depth(), filter.count());
            filter.lists().forEach(list -> limits.values("a list of the filter", list.size()));
        }
    }

    private static @Nullable List<Object> keys(Cursor cursor, String name, @Nullable String text) {
        return text == null ? null : cursor.read(name, text);
    }
}
