package org.inquit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A WebSocket to /graphql that says exactly what a test wants said. */
final class Socket implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE = 20;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private Socket(String protocol, @Nullable String origin) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols(protocol);
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(RestAssured.port)), this)
                .join();
    }

    static Socket open() {
        return new Socket("graphql-transport-ws", null);
    }

    static Socket open(String protocol, String origin) {
        return new Socket(protocol, origin);
    }

    /** A socket that is past its initialisation. */
    static Socket ready() {
        Socket socket = open();
        socket.say("{'type':'connection_init'}");
        if (!socket.hear().path("type").asText().equals("connection_ack")) {
            throw new AssertionError("no connection_ack");
        }
        return socket;
    }

    /** Sends a message, written with single quotation marks. */
    void say(String message) {
        socket.sendText(message.replace('\'', '"'), true).join();
    }

    void subscribe(String id, String query) {
        say("{'id':'%s','type':'subscribe','payload':{'query':'%s'}}".formatted(id, query));
    }

    /** The next message; fails when none comes. */
    JsonNode hear() {
        try {
            String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message; closed: " + closed);
            }
            return JsonMapper.builder().build().readTree(message);
        } catch (InterruptedException | JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The code with which the server closes. */
    int closeCode() {
        return closed.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            messages.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        closed.completeExceptionally(failure);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
