package org.inquit.http;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.jspecify.annotations.Nullable;

/**
 * The endpoint /graphql, as the specification of GraphQL over HTTP wants it, and its WebSockets. It stands before the
 * framework's own, which know none of our codes and limits. What a request must pass before it is run (rates, origins, sizes)
 * belongs into the chain of handlers here.
 */
@ApplicationScoped
class GraphqlEndpoint {

    private static final String PATH = "/graphql";
    private static final int BEFORE_FRAMEWORK = -200;
    private static final Set<HttpMethod> ANSWERED = Set.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.OPTIONS);
    private static final String ALLOW = "Allow";
    private static final int TOO_LARGE = 413;
    private static final Pattern JSON =
            Pattern.compile("application/json(\\s*;\\s*charset=(utf-8|\"utf-8\"))?", Pattern.CASE_INSENSITIVE);

    private final Answering answering;
    private final GraphqlSockets sockets;
    private final Origins origins;
    private final RunningRequests running;
    private final Rates rates;
    private final HttpLimits limits;

    GraphqlEndpoint(
            Answering answering,
            GraphqlSockets sockets,
            Origins origins,
            RunningRequests running,
            Rates rates,
            HttpConfig config) {
        this.answering = answering;
        this.sockets = sockets;
        this.origins = origins;
        this.running = running;
        this.rates = rates;
        this.limits = HttpLimits.of(config);
    }

    void mount(@Observes Router router) {
        router.route(PATH).order(BEFORE_FRAMEWORK).handler(this::receive).failureHandler(this::fail);
        router.route(PATH)
                .order(BEFORE_FRAMEWORK + 1)
                .handler(BodyHandler.create(false).setBodyLimit(limits.maxBodyBytes()))
                .handler(this::answer)
                .failureHandler(this::fail);
    }

    private void receive(RoutingContext http) {
        Exchange exchange = Exchange.begin(http);
        HttpMethod method = http.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            http.response()
                    .setStatusCode(204)
                    .putHeader(ALLOW, "GET, POST, OPTIONS")
                    .end();
            return;
        }
        try {
            exchange.enter(rates);
            if (GraphqlSockets.areAskedFor(exchange)) {
                sockets.open(exchange);
                return;
            }
            running.begin();
            http.addEndHandler(ended -> running.end());
            exchange.negotiate();
            checkMethod(method);
            checkPage(exchange);
            checkBody(method, exchange.header("Content-Type"));
            http.next();
        } catch (RequestError refused) {
            exchange.send(AnswerWriting.refusal(exchange, refused));
        }
    }

    private void answer(RoutingContext http) {
        Exchange exchange = Exchange.of(http);
        http.vertx()
                .executeBlocking(() -> answering.reply(exchange), false)
                .map(reply -> sent(exchange, reply))
                .onFailure(http::fail);
    }

    /** Within the chain, so that a reply which cannot be sent fails the request and does not leave it open. */
    private static Reply sent(Exchange exchange, Reply reply) {
        reply.sendTo(exchange);
        return reply;
    }

    private void fail(RoutingContext http) {
        Exchange exchange = Exchange.of(http);
        if (exchange.isOver() || http.failure() instanceof HttpClosedException) {
            return;
        }
        exchange.send(AnswerWriting.refusal(exchange, told(exchange, http.statusCode(), http.failure())));
    }

    private RequestError told(Exchange exchange, int status, @Nullable Throwable failure) {
        if (status == TOO_LARGE) {
            return new RequestError(
                    ErrorCode.BODY_TOO_LARGE,
                    "the body is larger than %d bytes, the limit inquit.http.max-body-bytes"
                            .formatted(limits.maxBodyBytes()));
        }
        if (failure instanceof RejectedExecutionException) {
            return new RequestError(ErrorCode.UNAVAILABLE, "too many requests at once: try again in a moment");
        }
        if (status >= 400 && status < 500) {
            return new RequestError(
                    ErrorCode.BAD_REQUEST, "the request cannot be read: percent-encode the address as UTF-8");
        }
        return AnswerWriting.ours(exchange.id(), failure);
    }

    private static void checkMethod(HttpMethod method) {
        if (!ANSWERED.contains(method)) {
            throw new RequestError(ErrorCode.METHOD_NOT_ALLOWED, "use GET or POST");
        }
    }

    /** A GET only reads, and no page of another site can see its answer. */
    private void checkPage(Exchange exchange) {
        if (!exchange.isGet()) {
            origins.check(exchange);
        }
    }

    /**
     * Only JSON that says so: a page of another site cannot send that without asking first. GraphiQL says it twice.
     */
    private static void checkBody(HttpMethod method, @Nullable String contentType) {
        if (method.equals(HttpMethod.GET)) {
            return;
        }
        boolean isJson = contentType != null
                && Stream.of(contentType.split(",", -1))
                        .allMatch(type -> JSON.matcher(type.strip()).matches());
        if (!isJson) {
            throw new RequestError(
                    ErrorCode.UNSUPPORTED_MEDIA_TYPE, "send the body as Content-Type: application/json, in UTF-8");
        }
    }
}
