package org.inquit.http.execution;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.Async;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FetchedValue;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.execution.NonNullableFieldValidator;
import java.util.concurrent.CompletableFuture;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/**
 * Starts a subscription: its result holds the source of the events. What is to be read of each is {@link EventQueries}'
 * part, as the engine's own strategy dispatches loaders key by key there and lets one registry grow for all events.
 */
final class EventSource extends ExecutionStrategy {

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        return Async.<FetchedValue>toCompletableFuture(fetchField(context, root(context, parameters)))
                .thenApply(fetched -> fetched.getFetchedValue() == null
                        ? new ExecutionResultImpl(context.getErrors())
                        : new ExecutionResultImpl(fetched.getFetchedValue(), context.getErrors()));
    }

    /** The refusal of a subscription whose one field is skipped. */
    static RequestError nothingSelected() {
        return new RequestError(
                ErrorCode.BAD_REQUEST, "the subscription selects nothing: leave @skip and @include out");
    }

    private static ExecutionStrategyParameters root(ExecutionContext context, ExecutionStrategyParameters parameters) {
        MergedSelectionSet fields = parameters.getFields();
        if (fields.isEmpty()) {
            throw nothingSelected();
        }
        MergedField field = fields.getSubField(fields.getKeys().get(0));
        return parameters.transform(to -> to.field(field)
                .path(parameters.getPath().segment(field.getResultKey()))
                .nonNullFieldValidator(new NonNullableFieldValidator(context)));
    }
}
