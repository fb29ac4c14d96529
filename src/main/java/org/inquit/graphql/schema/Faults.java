package org.inquit.graphql.schema;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.inquit.graphql.request.Causes;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.jboss.logging.Logger;

/** Tells callers what they got wrong and how to mend it; what we got wrong goes to the log and to them only as a code. */
final class Faults implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Faults.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters parameters) {
        RequestError error = Causes.of(parameters.getException())
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
        if (isAway(parameters.getException())) {
            LOG.warnf("Request %s: %s: the archive does not answer", requestId, parameters.getPath());
            return new RequestError(ErrorCode.UNAVAILABLE, "the archive does not answer; try again in a moment");
        }
        LOG.errorf(parameters.getException(), "Request %s: %s failed", requestId, parameters.getPath());
        return new RequestError(
                ErrorCode.INTERNAL, "internal error at %s; the log tells more".formatted(parameters.getPath()));
    }

    /** Whether no connection to the database could be had, which passes, unlike a fault of ours. */
    static boolean isAway(Throwable failure) {
        return Causes.of(failure)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLRecoverableException
                        || cause instanceof SQLException failed && isOfThePool(failed));
    }

    /** Drivers give each failure a state; the pool, which has no connection to give, gives none. */
    private static boolean isOfThePool(SQLException failure) {
        return failure.getSQLState() == null && failure.getErrorCode() == 0;
    }
}
