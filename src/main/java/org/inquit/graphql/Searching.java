package org.inquit.graphql;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.inquit.graphql.request.Deadline;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.Passing;
import org.inquit.graphql.request.RequestError;
import org.inquit.search.IndexUnavailable;
import org.inquit.search.SearchIndex;

/** Asks the search index, and tells the caller when it cannot answer, or not with all that the archive holds now. */
@Singleton
class Searching {

    private final SearchIndex index;

    Searching(SearchIndex index) {
        this.index = index;
    }

    /** An answer is kept only where the index held the archive as it is, asked before the index is. */
    <T> T ask(DataFetchingEnvironment env, Supplier<T> question) {
        Deadline.of(env).check();
        if (!index.isCurrent()) {
            Passing.mark(env.getGraphQlContext());
        }
        try {
            return question.get();
        } catch (IndexUnavailable unavailable) {
            throw new RequestError(ErrorCode.UNAVAILABLE, unavailable.getMessage());
        }
    }
}
