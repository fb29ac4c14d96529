package org.inquit.graphql.schema;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.jboss.logging.Logger;

/** Tells callers what they got wrong and how to mend it; what we got wrong goes to the log and to them only as a code. */
final class Faults implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Faults.class);
    private static final int DEEPEST = 10;

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        RequestError error = Stream.iterate(parameters.getException(), cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .filter(RequestError.class::isInstance)
                .map(RequestError.class::cast)
                .findFirst()
                .orElseGet(() -> ours(parameters));
        DataFetcherExceptionHandlerResult result = DataFetcherExceptionHandlerResult.newResult(
                        GraphqlErrorBuilder.newError(parameters.getDataFetchingEnvironment())
                                .message("%s", error.getMessage())
                                .errorType(error.getErrorType())
                                .extensions(Map.of("code", error.code().name()))
                                .build())
                .build();
        return CompletableFuture.completedFuture(result);
    }

    private static RequestError ours(DataFetcherExceptionHandlerParameters parameters) {
        Object requestId =
                parameters.getDataFetchingEnvironment().getGraphQlContext().get(RequestId.class);
        LOG.errorf(parameters.getException(), "Request %s: %s failed", requestId, parameters.getPath());
        return new RequestError(
                ErrorCode.INTERNAL, "internal error at %s; the log tells more".formatted(parameters.getPath()));
    }
}
