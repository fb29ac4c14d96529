package org.inquit.http.execution.cost;

import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;

/** The refusal of an operation that would cost too much; it was not run. */
public final class CostExceeded extends RequestError {

    private static final int LONGEST_PATH = 80;

    private final transient Cost cost;

    CostExceeded(Cost cost, String path) {
        super(
                ErrorCode.COST_EXCEEDED,
                "this costs up to %d points, %d is the most: ask for fewer rows or fields of %s"
                        .formatted(cost.requested(), cost.maximum(), cut(path)));
        this.cost = cost;
    }

    /** What was asked for, and what would be allowed. */
    public Cost cost() {
        return cost;
    }

    private static String cut(String path) {
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
    }
}
