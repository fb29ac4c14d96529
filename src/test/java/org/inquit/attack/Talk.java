package org.inquit.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A WebSocket to a server, with what comes over it. */
final class Talk implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int PATIENCE = 20;

    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    /** Opens it; the origin is that of a page, null for a program. */
    Talk(Target target, @Nullable String origin) {
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        if (origin != null) {
            builder.header("Origin", origin);
        }
        socket = builder.buildAsync(target.socketAddress(), this).join();
    }

    /** Opened and initialised. */
    static Talk ready(Target target) {
        Talk talk = new Talk(target, null);
        talk.say("{\"type\":\"connection_init\"}");
        talk.hear();
        return talk;
    }

    /** The status with which a WebSocket is refused, 101 where it opens. */
    static int status(Target target, @Nullable String origin) {
        try {
            new Talk(target, origin).close();
            return 101;
        } catch (CompletionException refused) {
            return refused.getCause() instanceof WebSocketHandshakeException handshake
                    ? handshake.getResponse().statusCode()
                    : 0;
        }
    }

    void say(String message) {
        socket.sendText(message, true).join();
    }

    void subscribe(String id, String query) {
        say(Target.written(Map.of("id", id, "type", "subscribe", "payload", Map.of("query", query))));
    }

    /** The next message; fails where none comes. */
    JsonNode hear() {
        try {
            String message = messages.poll(PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("no message; closed: " + closed);
            }
            return JSON.readTree(message);
        } catch (InterruptedException | JsonProcessingException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The code with which the server closes; 1006 where it closes without one. */
    int closeCode() {
        return closed.completeOnTimeout(0, PATIENCE, TimeUnit.SECONDS).join();
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
        closed.complete(1006);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
