package org.inquit.http.execution;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.event.EventEmitter;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.inquit.graphql.request.Deadline;
import org.inquit.graphql.request.Limits;
import org.inquit.graphql.request.Passing;
import org.inquit.graphql.request.RequestId;
import org.inquit.http.execution.cost.Bill;
import org.inquit.http.execution.cost.Cost;
import org.inquit.http.execution.cost.CostExceeded;
import org.inquit.http.execution.cost.CostRule;
import org.jspecify.annotations.Nullable;

/**
 * Runs operations on the schema that the framework built. The engine is our own, built through the framework's event:
 * whoever adds an instrumentation there adds it here. All of it blocks, so call it on a worker thread.
 */
@Singleton
public class Execution {

    private final Documents documents;
    private final GraphQL engine;
    private final GraphQL events;
    private final CostRule costs;
    private final int mostErrors;
    private final Duration answerWithin;

    Execution(GraphQLSchema schema, DocumentsConfig config, Limits limits) {
        DocumentsLimits size = DocumentsLimits.of(config);
        documents = new Documents(schema, size);
        mostErrors = size.maxErrors();
        answerWithin = limits.answerWithin();
        engine = engine(schema);
        events = engine(EventQueries.schema(schema));
        costs = new CostRule(schema, limits);
    }

    /**
     * The document, whether it fits the schema or not.
     *
     * @throws InvalidDocument where it is no GraphQL, or too large
     */
    public Prepared prepare(String text) {
        return documents.prepare(text);
    }

    /**
     * Runs an operation that is no subscription to its end.
     *
     * @throws CostExceeded where it could cost more than one operation may
     */
    public Result run(Operation operation) {
        Bill bill = bill(operation);
        return settled(operation, execute(engine, operation, null), bill);
    }

    /**
     * Runs any operation: a query gives one result, a subscription one for each event, each read anew on a worker thread. A
     * subscription pays once, as the archive decides how many events there are.
     *
     * @throws InvalidDocument where it cannot be run
     * @throws CostExceeded where it, or one event, could cost more than one operation may
     */
    public Multi<Result> stream(Operation operation) {
        Bill bill = bill(operation);
        Run run = execute(engine, operation, null);
        ExecutionResult first = run.result;
        if (!first.isDataPresent()) {
            throw new InvalidDocument(told(first));
        }
        Object data = first.getData();
        if (!(data instanceof Multi<?> source)) {
            return Multi.createFrom().item(settled(operation, run, bill));
        }
        Operation query = EventQueries.of(operation);
        return source.onItem().transform(event -> {
            Run each = execute(events, query, event);
            return result(each, bill.of(each.result.getData()));
        });
    }

    private Bill bill(Operation operation) {
        Prepared document = operation.document();
        Bill bill = costs.bill(document.document(), document.operation(operation.name()), operation.variables());
        operation.purse().pay(bill.requested());
        return bill;
    }

    private static GraphQL engine(GraphQLSchema schema) {
        GraphQL.Builder builder = GraphQL.newGraphQL(schema)
                .subscriptionExecutionStrategy(new EventSource())
                .preparsedDocumentProvider((input, parse) ->
                        CompletableFuture.completedFuture(new PreparsedDocumentEntry(input.getGraphQLContext()
                                .<Prepared>get(Prepared.class)
                                .document())));
        return EventEmitter.getInstance().fireBeforeGraphQLBuild(builder).build();
    }

    private Run execute(GraphQL engine, Operation operation, @Nullable Object event) {
        ManagedContext requests = Arc.container().requestContext();
        ContextState state = requests.activate(null);
        try {
            ExecutionInput input = input(operation, state).transform(to -> to.root(event));
            return new Run(engine.execute(input), Passing.isMarked(input.getGraphQLContext()));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            requests.destroy(state);
            requests.deactivate();
        }
    }

    private ExecutionInput input(Operation operation, ContextState state) {
        SmallRyeContext context = new SmallRyeContext(Execution.class.getSimpleName());
        context.setRequest(JsonValue.EMPTY_JSON_OBJECT);
        ExecutionInput input = ExecutionInput.newExecutionInput(
                        operation.document().text())
                .operationName(operation.name())
                .variables(operation.variables())
                .locale(Locale.ENGLISH)
                .graphQLContext(Map.of(
                        Prepared.class,
                        operation.document(),
                        RequestId.class,
                        operation.requestId(),
                        Deadline.class,
                        Deadline.in(answerWithin),
                        SmallRyeContextManager.CONTEXT,
                        context,
                        "runBlocking",
                        true,
                        "state",
                        state))
                .build();
        context.setExecutionInput(input);
        return input;
    }

    private Result settled(Operation operation, Run run, Bill bill) {
        Cost cost = bill.of(run.result.getData());
        operation.purse().giveBack(cost.unspent());
        return result(run, cost);
    }

    private Result result(Run run, Cost cost) {
        ExecutionResult result = run.result;
        return new Result(result.isDataPresent(), result.getData(), told(result), run.isPassing, cost);
    }

    private List<Fault> told(ExecutionResult result) {
        return Fault.first(mostErrors, EngineFaults.failed(result.getErrors()));
    }

    /**
     * How an operation ran.
     *
     * @param result as the engine gives it
     * @param isPassing whether a field says that the result may be out of date already
     */
    private record Run(ExecutionResult result, boolean isPassing) {}
}
