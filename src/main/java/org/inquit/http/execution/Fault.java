package org.inquit.http.execution;

import java.util.ArrayList;
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
        return of(error.code(), error.getMessage());
    }

    /** A fault of the request as a whole. */
    static Fault of(ErrorCode code, String message) {
        return new Fault(code, message, List.of(), List.of());
    }

    /** Of many faults the first ones, and at last that there are more. */
    static List<Fault> first(int most, List<Fault> faults) {
        if (faults.size() <= most) {
            return faults;
        }
        List<Fault> told = new ArrayList<>(faults.subList(0, most - 1));
        told.add(of(
                ErrorCode.LIMIT_EXCEEDED,
                "%d more errors are not told, inquit.documents.max-errors is %d: mend these first"
                        .formatted(faults.size() - told.size(), most)));
        return told;
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
