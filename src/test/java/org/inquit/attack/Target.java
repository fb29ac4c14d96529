package org.inquit.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A server to send requests to.
 *
 * @param port on which it listens
 */
record Target(int port) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** The document by POST, as most clients send it. */
    Reply query(String document) throws IOException, InterruptedException {
        return query(document, Map.of());
    }

    Reply query(String document, Map<String, ?> variables) throws IOException, InterruptedException {
        return json(body(document, variables));
    }

    /** A body that says it is JSON. */
    Reply json(String body) throws IOException, InterruptedException {
        return post(body.getBytes(UTF_8), "Content-Type", "application/json");
    }

    /** A body with these headers, given as name, value, name, value. */
    Reply post(byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("graphql").POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    Reply get(String path, String... headers) throws IOException, InterruptedException {
        return send(headers.length == 0 ? request(path) : request(path).headers(headers));
    }

    URI socketAddress() {
        return URI.create("ws://localhost:%d/graphql".formatted(port));
    }

    /** A request of GraphQL over HTTP as JSON. */
    static String body(String document, Map<String, ?> variables) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("query", document);
        request.put("variables", variables);
        return written(request);
    }

    static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/%s".formatted(port, path)))
                .timeout(PATIENCE)
                .setHeader("Accept", "application/graphql-response+json, */*;q=0.1");
    }

    private static Reply send(HttpRequest.Builder request) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        byte[] body = answer.body();
        return new Reply(answer.statusCode(), answer.headers(), new String(body, UTF_8), body.length, time);
    }
}
