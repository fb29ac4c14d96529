package org.inquit.graphql.request;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;

/** A fault of the request that its sender can mend: the message says how, the code lets programs tell faults apart. */
public class RequestError extends RuntimeException implements GraphQLError {

    private final ErrorCode code;

    public RequestError(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** Why the request was refused. */
    public ErrorCode code() {
        return code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }
}
