package org.inquit.http;

import com.fasterxml.jackson.databind.util.RawValue;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import java.util.HashMap;
import java.util.Map;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.inquit.http.execution.Purse;
import org.inquit.http.execution.Result;

/** One WebSocket that speaks graphql-transport-ws. All of it happens on the socket's event loop. */
final class SocketSession {

    static final String PROTOCOL = "graphql-transport-ws";

    private final ServerWebSocket socket;
    private final Vertx vertx;
    private final Context loop;
    private final Answering answering;
    private final Purse purse;
    private final LiveLimits limits;
    private final int mostBytes;
    private final Map<String, Delivery> running = new HashMap<>();
    private boolean initialised;

    SocketSession(
            ServerWebSocket socket, Vertx vertx, Answering answering, Purse purse, LiveLimits limits, int mostBytes) {
        this.socket = socket;
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.answering = answering;
        this.purse = purse;
        this.limits = limits;
        this.mostBytes = mostBytes;
    }

    /** Tells the client that the server stops, and leaves. */
    static void goodbye(ServerWebSocket socket) {
        if (!socket.isClosed()) {
            socket.close(SocketClose.GOING_AWAY.code(), SocketClose.GOING_AWAY.reason());
        }
    }

    /**
     * Listens from now on.
     *
     * @param afterwards is run once the socket is closed
     */
    void begin(Runnable afterwards) {
        long patience = vertx.setTimer(limits.initWithin().toMillis(), due -> {
            if (!initialised) {
                close(SocketClose.INIT_TIMEOUT);
            }
        });
        long heartbeat = vertx.setPeriodic(limits.heartbeatEvery().toMillis(), due -> beat());
        socket.textMessageHandler(this::receive);
        socket.binaryMessageHandler(bytes -> close(SocketClose.INVALID_MESSAGE));
        socket.closeHandler(closed -> {
            vertx.cancelTimer(patience);
            vertx.cancelTimer(heartbeat);
            running.values().forEach(Delivery::cancel);
            running.clear();
            afterwards.run();
        });
    }

    private void receive(String text) {
        if (socket.isClosed()) {
            return;
        }
        try {
            handle(answering.message(text));
        } catch (RequestError unreadable) {
            close(SocketClose.INVALID_MESSAGE);
        }
        if (!socket.isClosed() && socket.writeQueueFull()) {
            socket.pause();
            socket.drainHandler(drained -> socket.resume());
        }
    }

    private void handle(SocketMessage message) {
        switch (message.type()) {
            case "connection_init" -> initialise();
            case "ping" -> send(Map.of("type", "pong"));
            case "pong" -> {}
            case "subscribe" -> subscribe(message);
            case "complete" -> cancel(message.id());
            default -> close(SocketClose.INVALID_MESSAGE);
        }
    }

    private void initialise() {
        if (initialised) {
            close(SocketClose.INIT_TWICE);
            return;
        }
        initialised = true;
        send(Map.of("type", "connection_ack"));
    }

    private void subscribe(SocketMessage message) {
        if (!initialised) {
            close(SocketClose.UNAUTHORIZED);
        } else if (message.id().isEmpty() || !message.payload().isObject()) {
            close(SocketClose.INVALID_MESSAGE);
        } else if (running.containsKey(message.id())) {
            close(SocketClose.ID_IN_USE);
        } else {
            start(message);
        }
    }

    private void start(SocketMessage message) {
        RequestId requestId = RequestId.fresh();
        Recipient recipient = new Subscriber(message.id(), requestId);
        if (running.size() >= limits.maxOperations()) {
            recipient.fail(new RequestError(
                    ErrorCode.LIMIT_EXCEEDED,
                    "%d operations run on this connection, the limit inquit.live.max-operations: complete one first"
                            .formatted(running.size())));
            return;
        }
        Delivery delivery = new Delivery(loop, recipient);
        running.put(message.id(), delivery);
        vertx.executeBlocking(() -> answering.stream(message, purse, requestId), false)
                .onSuccess(results -> {
                    if (!delivery.isOver()) {
                        results.subscribe().withSubscriber(delivery);
                    }
                })
                .onFailure(delivery::onFailure);
    }

    private void cancel(String id) {
        Delivery delivery = running.remove(id);
        if (delivery != null) {
            delivery.cancel();
        }
    }

    private void beat() {
        if (!socket.isClosed() && !socket.writeQueueFull()) {
            socket.writePing(Buffer.buffer());
        }
    }

    private Future<Void> send(Map<String, Object> message) {
        return socket.writeTextMessage(AnswerWriting.json(message));
    }

    private void close(SocketClose why) {
        socket.close(why.code(), why.reason());
    }

    /** The client's side of one operation. */
    private final class Subscriber implements Recipient {

        private final String id;
        private final RequestId requestId;

        Subscriber(String id, RequestId requestId) {
            this.id = id;
            this.requestId = requestId;
        }

        @Override
        public Future<Void> next(Result result) {
            return send(Map.of("id", id, "type", "next", "payload", new RawValue(event(result))));
        }

        private String event(Result result) {
            return AnswerWriting.event(requestId, result, mostBytes);
        }

        @Override
        public void complete() {
            running.remove(id);
            send(Map.of("id", id, "type", "complete"));
        }

        @Override
        public void fail(Throwable failure) {
            running.remove(id);
            Result failed = AnswerWriting.failed(requestId, failure);
            send(Map.of("id", id, "type", "error", "payload", AnswerWriting.errors(requestId, failed.faults())));
        }
    }
}
