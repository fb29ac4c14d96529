package org.inquit.http.execution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an operation.
 *
 * @param hasData whether the operation ran; what failed then failed in single fields
 * @param data the fields by name; null where the failure of one that may not be null reached the top
 * @param faults what failed
 * @param isPassing whether it may be out of date already
 */
public record Result(boolean hasData, @Nullable Map<String, Object> data, List<Fault> faults, boolean isPassing) {

    public Result {
        faults = List.copyOf(faults);
    }
}
