package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.inquit.graphql.filter.Filter;
import org.inquit.graphql.page.Listing;
import org.inquit.graphql.page.Page;
import org.inquit.graphql.page.PageQuery;
import org.inquit.graphql.page.PageRequests;
import org.inquit.graphql.page.Paging;
import org.inquit.graphql.page.SortKey;
import org.jspecify.annotations.Nullable;

/** Answers the connection fields: checks their arguments at once, then reads. */
@ApplicationScoped
class Connections {

    private final PageRequests requests;
    private final Loaders loaders;

    Connections(PageRequests requests, Loaders loaders) {
        this.requests = requests;
        this.loaders = loaders;
    }

    /** The page of a root field. */
    <T> Page<T> root(Listing<T> listing, Paging paging, @Nullable Filter filter, List<SortKey> order, Context context) {
        DataFetchingEnvironment env = context.unwrap(DataFetchingEnvironment.class);
        return loaders.root(query(listing, paging, filter, order, env), env);
    }

    /** The page of a list that belongs to the record {@code parent}, read together with those of its siblings. */
    <T> CompletionStage<Page<T>> of(
            String parent,
            Listing<T> listing,
            Paging paging,
            @Nullable Filter filter,
            List<SortKey> order,
            Context context) {
        DataFetchingEnvironment env = context.unwrap(DataFetchingEnvironment.class);
        return loaders.nested(query(listing, paging, filter, order, env), parent, env);
    }

    private <T> PageQuery<T> query(
            Listing<T> listing,
            Paging paging,
            @Nullable Filter filter,
            List<SortKey> order,
            DataFetchingEnvironment env) {
        return requests.of(listing, paging, filter, order, env.getSelectionSet());
    }
}
