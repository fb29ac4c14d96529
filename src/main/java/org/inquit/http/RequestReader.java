package org.inquit.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.WholeText;
import org.jspecify.annotations.Nullable;

/** Reads requests out of bodies, addresses and messages, in JSON that nests no deeper than allowed. */
@Singleton
final class RequestReader {

    private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

    private final int deepest;
    private final JsonMapper json;

    RequestReader(HttpConfig config) {
        deepest = HttpLimits.of(config).maxJsonDepth();
        json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(deepest)
                                .build())
                        .build())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /** Reads the body of a POST. */
    GraphqlRequest ofBody(byte[] body) {
        if (body.length == 0) {
            throw bad("the body is empty: send a JSON object such as {\"query\": \"{ articles { totalCount } }\"}");
        }
        JsonNode request = parsed("the body", body);
        if (!request.isObject()) {
            throw bad("the body must be one JSON object with the key query; lists of requests are not taken");
        }
        return of(request);
    }

    /** Reads a message of a WebSocket. */
    SocketMessage ofMessage(String text) {
        JsonNode message = parsed("the message", text.getBytes(UTF_8));
        JsonNode payload = message.path("payload");
        boolean isReadable = message.path("type").isTextual()
                && (!message.has("id") || message.path("id").isTextual())
                && (payload.isMissingNode() || payload.isNull() || payload.isObject());
        if (!isReadable) {
            throw bad("a message has a type, and may have an id, both strings, and an object as its payload");
        }
        return new SocketMessage(
                message.path("type").textValue(), message.path("id").asText(), payload);
    }

    /** Reads an object with the keys of GraphQL over HTTP. */
    GraphqlRequest of(JsonNode request) {
        Map<String, @Nullable Object> extensions = map(request.path("extensions"), "extensions");
        return new GraphqlRequest(
                text(request, "query"),
                documentId(text(request, "documentId"), extensions),
                text(request, "operationName"),
                map(request.path("variables"), "variables"));
    }

    /** Reads the parameters of a GET. */
    GraphqlRequest ofParameters(MultiMap parameters) {
        Map<String, @Nullable Object> extensions = encoded(parameters, "extensions");
        return new GraphqlRequest(
                one(parameters, "query"),
                documentId(one(parameters, "documentId"), extensions),
                one(parameters, "operationName"),
                encoded(parameters, "variables"));
    }

    /** Apollo's clients put the id into the extensions. */
    private static @Nullable String documentId(@Nullable String id, Map<String, @Nullable Object> extensions) {
        Object hash =
                extensions.get("persistedQuery") instanceof Map<?, ?> persisted ? persisted.get("sha256Hash") : null;
        return id == null && hash != null ? String.valueOf(hash) : id;
    }

    private static @Nullable String one(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1) {
            throw bad("%s is given %d times: give it once".formatted(name, values.size()));
        }
        return values.isEmpty() || values.get(0).isEmpty() ? null : values.get(0);
    }

    private Map<String, @Nullable Object> encoded(MultiMap parameters, String name) {
        String value = one(parameters, name);
        return value == null ? Map.of() : map(parsed(name, value.getBytes(UTF_8)), name);
    }

    private static @Nullable String text(JsonNode request, String name) {
        JsonNode value = request.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw bad(name + " must be a string");
        }
        return value.textValue();
    }

    private Map<String, @Nullable Object> map(JsonNode value, String name) {
        if (value.isMissingNode() || value.isNull()) {
            return Map.of();
        }
        if (!value.isObject()) {
            throw bad(name + " must be a JSON object");
        }
        return json.convertValue(value, MAP);
    }

    private JsonNode parsed(String what, byte[] bytes) {
        try {
            return whole(json.readTree(bytes));
        } catch (StreamConstraintsException fault) {
            throw new RequestError(
                    ErrorCode.LIMIT_EXCEEDED,
                    "%s nests more than %d levels deep, the limit inquit.http.max-json-depth, or a number or text is too long"
                            .formatted(what, deepest));
        } catch (JsonProcessingException fault) {
            throw bad("%s is not JSON%s".formatted(what, place(fault.getLocation())));
        } catch (IOException fault) {
            throw bad(what + " is not text in UTF-8");
        }
    }

    /** What nests too deep for this walk was refused before. */
    private static JsonNode whole(JsonNode value) {
        if (value.isTextual()) {
            WholeText.of(value.textValue());
        }
        value.forEach(RequestReader::whole);
        return value;
    }

    private static String place(@Nullable JsonLocation at) {
        return at == null ? "" : ": look at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    private static RequestError bad(String message) {
        return new RequestError(ErrorCode.BAD_REQUEST, message);
    }
}
