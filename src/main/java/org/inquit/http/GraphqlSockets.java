package org.inquit.http;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** The door for WebSockets: who may enter, how many, and how large their messages may be. */
@Singleton
class GraphqlSockets implements HttpServerOptionsCustomizer {

    private final Answering answering;
    private final LiveConnections connections;
    private final Origins origins;
    private final HttpLimits limits;

    GraphqlSockets(Answering answering, LiveConnections connections, Origins origins, HttpConfig config) {
        this.answering = answering;
        this.connections = connections;
        this.origins = origins;
        this.limits = HttpLimits.of(config);
    }

    static boolean areAskedFor(Exchange exchange) {
        return "websocket".equalsIgnoreCase(exchange.header("Upgrade"));
    }

    /** Opens the WebSocket that the request asks for. */
    void open(Exchange exchange) {
        if (!origins.allow(exchange.header("Origin"), exchange.host())) {
            throw Origins.refusal();
        }
        Promise<ServerWebSocket> opened = Promise.promise();
        Runnable goodbye = () -> opened.future().onSuccess(SocketSession::goodbye);
        connections.enter(goodbye);
        RoutingContext http = exchange.http();
        http.request().toWebSocket().onComplete(opened);
        opened.future().onFailure(refused -> connections.leave(goodbye)).onSuccess(socket -> {
            SocketSession session = new SocketSession(
                    socket, http.vertx(), answering, exchange.purse(), connections.limits(), limits.maxAnswerBytes());
            session.begin(() -> connections.leave(goodbye));
            if (!SocketSession.PROTOCOL.equals(socket.subProtocol())) {
                socket.close(SocketClose.SUBPROTOCOL.code(), SocketClose.SUBPROTOCOL.reason());
            }
        });
    }

    /** Messages are held to the size of bodies; they come uncompressed, as a few bytes could unfold to very many. */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.addWebSocketSubProtocol(SocketSession.PROTOCOL)
                .setMaxWebSocketFrameSize(limits.maxBodyBytes())
                .setMaxWebSocketMessageSize(limits.maxBodyBytes())
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    @Override
    public void customizeDomainSocketServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }
}
