package org.inquit.http;

import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.http.execution.cost.Cost;
import org.jspecify.annotations.Nullable;

/** The refusal of an answer that is larger than the server sends one; it was read in vain. */
final class AnswerTooLarge extends RequestError {

    private final transient @Nullable Cost cost;

    AnswerTooLarge(int most, @Nullable Cost cost) {
        super(
                ErrorCode.ANSWER_TOO_LARGE,
                "the answer is larger than %d bytes, the limit inquit.http.max-answer-bytes: ask for fewer rows or texts"
                        .formatted(most));
        this.cost = cost;
    }

    /** What the answer did cost. */
    @Nullable
    Cost cost() {
        return cost;
    }
}
