package org.inquit.graphql.request;

import graphql.GraphQLContext;

/** Lets a field say that what it tells may be out of date already, so that nobody keeps the answer. */
public final class Passing {

    private Passing() {}

    /** Says so of the request of this context. */
    public static void mark(GraphQLContext request) {
        request.put(Passing.class, true);
    }

    /** Whether a field said so. */
    public static boolean isMarked(GraphQLContext request) {
        return request.hasKey(Passing.class);
    }
}
