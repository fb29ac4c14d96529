package org.inquit.http.execution;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.List;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.WholeText;
import org.inquit.http.execution.Fault.Place;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Tells the errors of the engine in our own codes, without what only its authors understand. */
final class EngineFaults {

    private static final Logger LOG = Logger.getLogger(EngineFaults.class);

    private EngineFaults() {}

    /** A document that is no GraphQL. */
    static Fault unreadable(InvalidSyntaxError error) {
        return new Fault(
                ErrorCode.SYNTAX_ERROR,
                EngineWords.ofSyntax(error.getMessage()),
                places(error.getLocations()),
                List.of());
    }

    /** A document with a text that no escape may make. */
    static Fault broken(InvalidSyntaxError error) {
        return new Fault(ErrorCode.INVALID_TEXT, WholeText.REFUSAL, places(error.getLocations()), List.of());
    }

    /** What does not fit the schema. */
    static Fault invalid(ValidationError error) {
        String words = EngineWords.ofDocument(String.valueOf(error.getDescription()));
        return new Fault(code(error), words, places(error.getLocations()), List.of());
    }

    /** A literal that is none of its type is told like a variable that is none. */
    private static ErrorCode code(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.WrongType
                ? ErrorCode.INVALID_VALUE
                : ErrorCode.VALIDATION_FAILED;
    }

    /** What failed while the operation ran; the nulls that follow from a failure are not told beside it. */
    static List<Fault> failed(List<GraphQLError> errors) {
        List<List<Object>> told = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .map(EngineFaults::path)
                .toList();
        return errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError) || !told.contains(path(error)))
                .map(EngineFaults::failed)
                .toList();
    }

    private static Fault failed(GraphQLError error) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && ErrorCode.isOne(extensions.get("code"))) {
            return fault(ErrorCode.valueOf(String.valueOf(extensions.get("code"))), error.getMessage(), error);
        }
        if (error instanceof UnknownOperationException) {
            return fault(ErrorCode.BAD_REQUEST, error.getMessage(), error);
        }
        if (error instanceof GoodFaithIntrospection.BadFaithIntrospectionError) {
            return fault(ErrorCode.LIMIT_EXCEEDED, "ask for each of __schema, __type and their lists once", error);
        }
        if (error.getErrorType() == ErrorType.ExecutionAborted) {
            return fault(ErrorCode.LIMIT_EXCEEDED, error.getMessage(), error);
        }
        if (error instanceof ValidationError invalid) {
            return fault(ErrorCode.INVALID_VALUE, EngineWords.ofArgument(invalid.getDescription()), error);
        }
        if (error.getErrorType() == ErrorType.ValidationError) {
            return fault(
                    ErrorCode.INVALID_VALUE,
                    EngineWords.ofVariable(error.getMessage().strip()),
                    error);
        }
        return unknown(error);
    }

    private static Fault unknown(GraphQLError error) {
        LOG.errorf("The engine tells of an error that has no code: %s", error);
        return fault(ErrorCode.INTERNAL, "internal error; the log tells more", error);
    }

    private static Fault fault(ErrorCode code, String message, GraphQLError error) {
        return new Fault(code, EngineWords.cut(message), places(error.getLocations()), path(error));
    }

    private static List<Place> places(@Nullable List<SourceLocation> locations) {
        return locations == null
                ? List.of()
                : locations.stream()
                        .filter(at -> at != null && at.getLine() > 0)
                        .map(at -> new Place(at.getLine(), at.getColumn()))
                        .toList();
    }

    private static List<Object> path(GraphQLError error) {
        if (error instanceof ValidationError invalid && invalid.getQueryPath() != null) {
            return List.copyOf(invalid.getQueryPath());
        }
        List<Object> path = error.getPath();
        return path == null ? List.of() : path;
    }
}
