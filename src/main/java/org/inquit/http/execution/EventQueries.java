package org.inquit.http.execution;

import graphql.language.Definition;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;

/**
 * Makes of a subscription the query that is run for each of its events, with the event as the value of its one field: so an
 * event has its own request context, loaders and limits, as any query has.
 */
final class EventQueries {

    private EventQueries() {}

    /** The schema whose queries are the subscriptions of {@code schema}. */
    static GraphQLSchema schema(GraphQLSchema schema) {
        GraphQLObjectType subscriptions = schema.getSubscriptionType();
        DataFetcher<Object> event = env -> env.getRoot();
        GraphQLCodeRegistry.Builder code = GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        for (GraphQLFieldDefinition field : subscriptions.getFieldDefinitions()) {
            code.dataFetcher(FieldCoordinates.coordinates(subscriptions.getName(), field.getName()), event);
        }
        return schema.transform(to ->
                to.query(subscriptions).subscription((GraphQLObjectType) null).codeRegistry(code.build()));
    }

    /** The operation as a query of that schema. */
    @SuppressWarnings("rawtypes") // as the engine declares its lists
    static Operation of(Operation subscription) {
        List<Definition> definitions = subscription.document().document().getDefinitions().stream()
                .<Definition>map(EventQueries::asQuery)
                .toList();
        Prepared query = new Prepared(
                subscription.document().document().transform(to -> to.definitions(definitions)), List.of());
        return new Operation(
                query, subscription.name(), subscription.variables(), Purse.ENDLESS, subscription.requestId());
    }

    private static Definition<?> asQuery(Definition<?> definition) {
        return definition instanceof OperationDefinition operation
                ? operation.transform(to -> to.operation(OperationDefinition.Operation.QUERY))
                : definition;
    }
}
