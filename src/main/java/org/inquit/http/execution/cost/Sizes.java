package org.inquit.http.execution.cost;

import org.inquit.graphql.request.Limits;

/**
 * How long lists are where the document does not say, and at most.
 *
 * @param page rows of a page
 * @param largestPage the most that a page can have
 * @param facet values of a facet
 * @param ids the most ids that can be asked for at once
 */
record Sizes(int page, int largestPage, int facet, int ids) {

    static Sizes of(Limits limits) {
        return new Sizes(limits.usualRows(), limits.mostRows(), limits.facetValues(null), limits.mostValues());
    }
}
