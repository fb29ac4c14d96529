package org.inquit.http.execution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;

/**
 * One error of an answer.
 *
 * @param code why, for programs
 * @param message what to change, for people
 * @param places lines and columns of the document, each from 1
 * @param path the field of the answer that has no value because of it; empty where the whole request failed
 */
public record Fault(ErrorCode code, String message, List<Place> places, List<Object> path) {

    public Fault {
        places = List.copyOf(places);
        path = List.copyOf(path);
    }

    /**
     * A position in the document.
     *
     * @param line from 1
     * @param column from 1
     */
    public record Place(int line, int column) {}

    /** A fault of the request as a whole. */
    public static Fault of(RequestError error) {
        return new Fault(error.code(), error.getMessage(), List.of(), List.of());
    }

    /** The error as the GraphQL specification writes it. */
    public Map<String, Object> specified(RequestId requestId) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", message);
        if (!places.isEmpty()) {
            error.put("locations", places);
        }
        if (!path.isEmpty()) {
            error.put("path", path);
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("requestId", requestId.value());
        error.put("extensions", extensions);
        return error;
    }
}
