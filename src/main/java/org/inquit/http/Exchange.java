package org.inquit.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.inquit.graphql.request.ErrorCode;
import org.inquit.graphql.request.RequestError;
import org.inquit.graphql.request.RequestId;
import org.inquit.http.execution.Purse;
import org.jspecify.annotations.Nullable;

/** One request over HTTP and the way of its answer back. */
final class Exchange {

    static final String REQUEST_ID = "X-Request-Id";

    private static final String KEY = Exchange.class.getName();

    private final RoutingContext http;
    private final RequestId id = RequestId.fresh();
    private final ContentCoding coding;
    private volatile MediaType mediaType = MediaType.JSON;
    private volatile boolean eventsOnly;
    private volatile Purse purse = Purse.ENDLESS;

    private Exchange(RoutingContext http) {
        this.http = http;
        this.coding = ContentCoding.accepted(header("Accept-Encoding"));
    }

    /** The exchange that a request begins. */
    static Exchange begin(RoutingContext http) {
        Exchange exchange = new Exchange(http);
        http.put(KEY, exchange);
        http.response().putHeader(REQUEST_ID, exchange.id.value());
        return exchange;
    }

    /** The exchange that began with this request. */
    static Exchange of(RoutingContext http) {
        Exchange begun = http.get(KEY);
        return begun == null ? begin(http) : begun;
    }

    RoutingContext http() {
        return http;
    }

    /** Whether the client is gone or has its answer. */
    boolean isOver() {
        return http.response().ended() || http.response().closed();
    }

    RequestId id() {
        return id;
    }

    /** Who pays for it. */
    Purse purse() {
        return purse;
    }

    /** Lets it in, if its address may ask for anything now. */
    void enter(Rates rates) {
        purse = rates.enter(http);
    }

    boolean isGet() {
        return http.request().method().equals(HttpMethod.GET);
    }

    MediaType mediaType() {
        return mediaType;
    }

    ContentCoding coding() {
        return coding;
    }

    /** A header; several lines of one name are one list. */
    @Nullable
    String header(String name) {
        List<String> lines = http.request().headers().getAll(name);
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    /** The host that the client asks, with the port; HTTP/2 has no header for it. */
    @Nullable
    String host() {
        HostAndPort authority = http.request().authority();
        return authority == null ? null : authority.toString();
    }

    /** Settles how the answer is written; refuses where the client takes no way that we know. */
    void negotiate() {
        Optional<MediaType> accepted = MediaType.accepted(header("Accept"));
        eventsOnly = accepted.isEmpty() && takesEvents();
        if (accepted.isEmpty() && !eventsOnly) {
            throw new RequestError(
                    ErrorCode.NOT_ACCEPTABLE,
                    "Accept must take application/graphql-response+json or application/json, in UTF-8, or"
                            + " text/event-stream");
        }
        mediaType = accepted.orElse(MediaType.GRAPHQL_RESPONSE);
    }

    /** Whether the answer may be a stream of events. */
    boolean takesEvents() {
        return MediaType.acceptsEvents(header("Accept"));
    }

    /** Whether the answer must be a stream of events, be it a query's; refusals are JSON even so. */
    boolean takesEventsOnly() {
        return eventsOnly;
    }

    /** What the client asks for. */
    GraphqlRequest request(RequestReader reader) {
        return isGet() ? reader.ofParameters(parameters()) : reader.ofBody(body());
    }

    private byte[] body() {
        Buffer body = http.body().buffer();
        return body == null ? new byte[0] : body.getBytes();
    }

    private MultiMap parameters() {
        try {
            return http.queryParams(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | HttpException undecodable) {
            throw new RequestError(ErrorCode.BAD_REQUEST, "the address cannot be read: percent-encode it as UTF-8");
        }
    }

    /** Sends the answer, unless the client is gone or has one. */
    void send(Answer answer) {
        if (isOver()) {
            return;
        }
        HttpServerResponse response = http.response();
        response.setStatusCode(answer.status());
        answer.headers().forEach(response::putHeader);
        response.putHeader("Vary", "Accept, Accept-Encoding");
        response.end(answer.buffer().copy());
    }
}
