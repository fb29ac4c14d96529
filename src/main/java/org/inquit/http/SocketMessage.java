package org.inquit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * A message of a client over a WebSocket.
 *
 * @param type what it asks for
 * @param id of the operation that it is about; empty where it is about none
 * @param payload an object, or nothing
 */
record SocketMessage(String type, String id, JsonNode payload) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * Reads a message.
     *
     * @throws IllegalArgumentException where it is none
     */
    static SocketMessage read(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            JsonNode payload = message.path("payload");
            boolean isReadable = message.path("type").isTextual()
                    && (!message.has("id") || message.path("id").isTextual())
                    && (payload.isMissingNode() || payload.isNull() || payload.isObject());
            if (isReadable) {
                return new SocketMessage(
                        message.path("type").textValue(), message.path("id").asText(), payload);
            }
            throw new IllegalArgumentException("no message");
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("no JSON", unreadable);
        }
    }
}
