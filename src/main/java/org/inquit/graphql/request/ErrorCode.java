package org.inquit.graphql.request;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused, for programs: the closed set of what {@code extensions.code} says. docs/errors.md holds the
 * same set for people.
 */
public enum ErrorCode {
    /** The document is no GraphQL. */
    SYNTAX_ERROR(400),
    /** The document does not fit the schema. */
    VALIDATION_FAILED(400),
    /** A variable or an argument has no value of its type. */
    INVALID_VALUE(400),
    /** A text has a character that no archive holds. */
    INVALID_TEXT(400),
    /** The request is not of the shape that GraphQL over HTTP asks for. */
    BAD_REQUEST(400),
    /** An argument is missing, contradicts another one or is out of its range. */
    BAD_USER_INPUT(400),
    /** A cursor was made up, is of another field or of another order. */
    INVALID_CURSOR(400),
    /** The request asks for more than the configured limits allow. */
    LIMIT_EXCEEDED(400),
    /** The operation could cost more than one may; it was not run. */
    COST_EXCEEDED(400),
    /** The answer would be larger than the server sends one. */
    ANSWER_TOO_LARGE(400),
    /** The server runs documents of its folder only; the name is the one that Apollo's clients know. */
    PERSISTED_QUERY_ID_REQUIRED(403),
    /** A page of another site asks by POST or for a WebSocket, and the server does not know that site. */
    ORIGIN_NOT_ALLOWED(403),
    /** No document of the folder has this id; the name is the one that Apollo's clients know. */
    PERSISTED_QUERY_NOT_FOUND(404),
    /** What the request wants to change is not there. */
    NOT_FOUND(404),
    /** The HTTP method does not fit: {@code Allow} says which do. */
    METHOD_NOT_ALLOWED(405),
    /** The answer cannot be written in any media type that {@code Accept} takes. */
    NOT_ACCEPTABLE(406),
    /** Somebody else changed the same thing meanwhile. */
    CONFLICT(409),
    /** The body is larger than the server reads. */
    BODY_TOO_LARGE(413),
    /** The body is not JSON in UTF-8, or does not say so. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** The address has spent what it may for now; {@code Retry-After} says when there is more. */
    RATE_EXCEEDED(429),
    /** A fault of ours; the log has what happened. */
    INTERNAL(500),
    /** What the server needs does not answer at the moment. */
    UNAVAILABLE(503),
    /** The request took longer than the server works on one. */
    TIMEOUT(504);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** Whether a value of {@code extensions.code} is one of ours. */
    public static boolean isOne(@Nullable Object code) {
        return Arrays.stream(values()).anyMatch(each -> each.name().equals(code));
    }

    /** The HTTP status of an answer that has no data because of such an error. */
    public int status() {
        return status;
    }
}
