package org.inquit.http.execution.cost;

import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one operation requests, and what its answers come to. */
public final class Bill {

    private static final long HUNDREDTHS = 100;

    private final GraphQLSchema schema;
    private final Estimate estimate;
    private final SelectionSet selected;
    private final GraphQLObjectType root;
    private final long maximum;
    private final long requested;

    Bill(GraphQLSchema schema, Estimate estimate, SelectionSet selected, GraphQLObjectType root, long maximum) {
        this.schema = schema;
        this.estimate = estimate;
        this.selected = selected;
        this.root = root;
        this.maximum = maximum;
        this.requested = points(estimate.of(selected, root).of(1, 1));
    }

    /**
     * The cost of an answer.
     *
     * @param data of the answer; null where it has none
     */
    public Cost of(@Nullable Map<String, Object> data) {
        long spent = data == null ? 0 : points(new Spent(schema, estimate).of(selected, root, data));
        return new Cost(requested, Math.min(spent, requested), maximum);
    }

    /** Points that the operation could cost at most. */
    public long requested() {
        return requested;
    }

    void check() {
        if (requested > maximum) {
            throw new CostExceeded(of(null), new HeaviestPath(schema, estimate).from(selected, root));
        }
    }

    private static long points(long hundredths) {
        return hundredths / HUNDREDTHS + (hundredths % HUNDREDTHS == 0 ? 0 : 1);
    }
}
