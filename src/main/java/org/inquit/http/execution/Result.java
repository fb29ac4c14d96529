package org.inquit.http.execution;

import java.util.List;
import java.util.Map;
import org.inquit.http.execution.cost.Cost;
import org.jspecify.annotations.Nullable;

/**
 * What came of an operation.
 *
 * @param hasData whether the operation ran; what failed then failed in single fields
 * @param data the fields by name; null where the failure of one that may not be null reached the top
 * @param faults what failed
 * @param isPassing whether it may be out of date already
 * @param cost what it took; null where there was no operation to reckon up
 */
public record Result(
        boolean hasData,
        @Nullable Map<String, Object> data,
        List<Fault> faults,
        boolean isPassing,
        @Nullable Cost cost) {

    public Result {
        faults = List.copyOf(faults);
    }

    /** The result of an operation that was not run. */
    public static Result notRun(List<Fault> faults, @Nullable Cost cost) {
        return new Result(false, null, faults, false, cost);
    }
}
