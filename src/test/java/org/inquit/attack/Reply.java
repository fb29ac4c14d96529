package org.inquit.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.time.Duration;

/**
 * What the server answered.
 *
 * @param status of HTTP
 * @param headers of the answer
 * @param text the body
 * @param bytes of the body
 * @param time from sending to the last byte
 */
record Reply(int status, HttpHeaders headers, String text, long bytes, Duration time) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    /** The code of the first error, empty where there is none. */
    String code() {
        return at("/errors/0/extensions/code").asText();
    }

    String message() {
        return at("/errors/0/message").asText();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Whether data came and no error. */
    boolean isFine() {
        return status == 200 && json().has("data") && !json().has("errors");
    }

    /** Whether it says that nothing was run, with a code that is no fault of the server. */
    boolean isRefusal() {
        return status >= 400 && status < 500 && !code().isEmpty() && !code().equals("INTERNAL") && !json().has("data");
    }

    /** The answer in one line. */
    String brief() {
        return status + " " + (code().isEmpty() ? text.substring(0, Math.min(text.length(), 60)) : code());
    }

    private JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException none) {
            return MissingNode.getInstance();
        }
    }
}
