package org.inquit.http;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks for, whatever way it came.
 *
 * @param query the document; null where the id stands for it
 * @param documentId the id of a trusted document; null where the document itself is there
 * @param operationName which of its operations; null where it has one only
 * @param variables by name
 */
record GraphqlRequest(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String operationName,
        Map<String, @Nullable Object> variables) {

    GraphqlRequest {
        documentId = orNone(documentId);
        operationName = orNone(operationName);
    }

    /** Clients write an empty string for a name that they do not have. */
    private static @Nullable String orNone(@Nullable String name) {
        return name == null || name.isEmpty() ? null : name;
    }
}
