package org.inquit.http;

import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.inquit.http.execution.Result;

/** Results as server-sent events, one operation for each connection, as GraphQL over SSE names that mode. */
final class EventStream implements Reply {

    private static final String HEARTBEAT = ":\n\n";

    private final Multi<Result> results;
    private final LiveConnections connections;
    private final int mostBytes;

    /**
     * @param mostBytes of each result
     */
    EventStream(Multi<Result> results, LiveConnections connections, int mostBytes) {
        this.results = results;
        this.connections = connections;
        this.mostBytes = mostBytes;
    }

    @Override
    public void sendTo(Exchange exchange) {
        if (exchange.isOver()) {
            return;
        }
        Context loop = exchange.http().vertx().getOrCreateContext();
        Runnable goodbye = () -> loop.runOnContext(now -> leave(exchange));
        try {
            connections.enter(goodbye);
        } catch (RequestError full) {
            exchange.send(AnswerWriting.refusal(exchange, full));
            return;
        }
        open(exchange, loop, goodbye);
    }

    private static void leave(Exchange exchange) {
        if (!exchange.isOver()) {
            exchange.http().end();
        }
    }

    private void open(Exchange exchange, Context loop, Runnable goodbye) {
        RoutingContext http = exchange.http();
        Vertx vertx = http.vertx();
        HttpServerResponse response = http.response();
        Delivery delivery = new Delivery(loop, new Events(exchange.id(), response, mostBytes));
        long heartbeat = vertx.setPeriodic(connections.limits().heartbeatEvery().toMillis(), due -> {
            if (!response.writeQueueFull()) {
                response.write(HEARTBEAT);
            }
        });
        http.addEndHandler(ended -> {
            vertx.cancelTimer(heartbeat);
            delivery.cancel();
            connections.leave(goodbye);
        });
        response.setChunked(true)
                .putHeader("Content-Type", MediaType.EVENT_STREAM)
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .write(HEARTBEAT);
        results.subscribe().withSubscriber(delivery);
    }

    private record Events(RequestId id, HttpServerResponse response, int mostBytes) implements Recipient {

        @Override
        public Future<Void> next(Result result) {
            return response.write(event("next", AnswerWriting.event(id, result, mostBytes)));
        }

        @Override
        public void complete() {
            response.end(event("complete", ""));
        }

        @Override
        public void fail(Throwable failure) {
            response.write(event("next", AnswerWriting.event(id, failure)));
            complete();
        }

        private static String event(String name, String data) {
            return "event: %s\ndata: %s\n\n".formatted(name, data);
        }
    }
}
