package org.inquit.http.execution;

import java.util.Map;
import org.inquit.graphql.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param document the document
 * @param name which of its operations; null where it has one only
 * @param variables by name, as JSON gave them
 * @param purse who pays for it
 * @param requestId by what the log and the answer name the request
 */
public record Operation(
        Prepared document,
        @Nullable String name,
        Map<String, @Nullable Object> variables,
        Purse purse,
        RequestId requestId) {

    /** Whether it is answered by a stream of events. */
    public boolean isSubscription() {
        return document.isSubscription(name);
    }
}
