package org.inquit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket.Listener;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests to /graphql of the running server, header by header, with nothing added by a client that knows better. */
final class Http {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Http() {}

    /** A POST of a body with these headers, given as name, value, name, value. */
    static HttpResponse<byte[]> post(String body, String... headers) {
        HttpRequest.Builder request = request("").POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A POST of a document as most clients send it, with more headers. */
    static HttpResponse<byte[]> query(String query, String... headers) {
        HttpRequest.Builder request = request("")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json(Map.of("query", query))));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A GET with these parameters and headers. */
    static HttpResponse<byte[]> get(Map<String, String> parameters, String... headers) {
        HttpRequest.Builder request = request(parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", "")));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A request without a body by any method. */
    static HttpResponse<byte[]> call(String method, String address, String... headers) {
        HttpRequest.Builder request = request(address).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** What comes back for these characters, for requests that no client would send. */
    static String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Sends these characters and leaves without an answer. */
    static void leave(String request) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    /** The status with which the server refuses a WebSocket of this protocol and header; 101 where it takes it. */
    static int webSocketStatus(String protocol, String header, String value) {
        try {
            CLIENT.newWebSocketBuilder()
                    .subprotocols(protocol)
                    .header(header, value)
                    .buildAsync(URI.create("ws://localhost:%d/graphql".formatted(RestAssured.port)), new Listener() {})
                    .join()
                    .abort();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException handshake
                    ? handshake.getResponse().statusCode()
                    : 0;
        }
    }

    /** The lines of a stream of events, as they come; closing it leaves. */
    static Stream<String> events(String query) {
        HttpRequest.Builder request = request("?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .header("Accept", "text/event-stream");
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofLines()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode body(HttpResponse<byte[]> answer) {
        try {
            return JsonMapper.builder().build().readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    static String code(HttpResponse<byte[]> answer) {
        return body(answer).at("/errors/0/extensions/code").asText();
    }

    static String json(Object value) {
        try {
            return JsonMapper.builder().build().writeValueAsString(value);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql%s".formatted(RestAssured.port, address)))
                .timeout(PATIENCE);
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
