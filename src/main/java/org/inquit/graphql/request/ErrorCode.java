package org.inquit.graphql.request;

/** Why a request was refused, for programs: the closed set of what {@code extensions.code} says. */
public enum ErrorCode {
    /** A variable or an argument has no value of its type. */
    INVALID_VALUE,
    /** An argument is missing, contradicts another one or is out of its range. */
    BAD_USER_INPUT,
    /** A cursor was made up, is of another field or of another order. */
    INVALID_CURSOR,
    /** The request asks for more than the configured limits allow. */
    LIMIT_EXCEEDED,
    /** A fault of ours; the log has what happened. */
    INTERNAL
}
