package org.inquit.http.execution.cost;

import static java.util.stream.Collectors.toMap;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Map;
import java.util.Objects;
import org.inquit.graphql.request.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What one operation may cost. Depth says little here: a short query can ask for all articles of all experts of all
 * articles. So rows are counted, as the pages ask for them, before anything is read.
 */
public final class CostRule {

    private final GraphQLSchema schema;
    private final PriceList prices;
    private final long maximum;

    public CostRule(GraphQLSchema schema, Limits limits) {
        this(schema, Sizes.of(limits), limits.maxCost());
    }

    CostRule(GraphQLSchema schema, Sizes sizes, long maximum) {
        this.schema = schema;
        this.prices = new PriceList(schema, sizes);
        this.maximum = maximum;
    }

    /**
     * The bill of an operation that fits the schema, by which its answers are reckoned up.
     *
     * @param variables as JSON gave them
     * @throws CostExceeded where it could cost more than one operation may
     */
    public Bill bill(Document document, OperationDefinition operation, Map<String, @Nullable Object> variables) {
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(toMap(FragmentDefinition::getName, fragment -> fragment));
        Estimate estimate = new Estimate(schema, prices, fragments, new Given(operation, variables));
        Bill bill = new Bill(schema, estimate, operation.getSelectionSet(), root(operation), maximum);
        bill.check();
        return bill;
    }

    private GraphQLObjectType root(OperationDefinition operation) {
        return Objects.requireNonNull(
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                });
    }
}
