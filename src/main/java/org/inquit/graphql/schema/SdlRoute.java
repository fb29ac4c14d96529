package org.inquit.graphql.schema;

import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Serves the schema as text in place of the framework's own route, which would print directives that nobody keeps. */
@Singleton
class SdlRoute {

    private static final String PATH = "/graphql/schema.graphql";

    private static final int BEFORE_THE_FRAMEWORK = -1;

    private final Instance<GraphQLSchema> schema;
    private volatile @Nullable String text;

    SdlRoute(Instance<GraphQLSchema> schema) {
        this.schema = schema;
    }

    void register(@Observes Router router) {
        router.route(PATH + "*").order(BEFORE_THE_FRAMEWORK).handler(this::answer);
    }

    private void answer(RoutingContext http) {
        HttpMethod method = http.request().method();
        HttpServerResponse response = http.response();
        if (method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                    .end(printed());
            return;
        }
        response.setStatusCode(method.equals(HttpMethod.OPTIONS) ? 204 : 405)
                .putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .end();
    }

    /** Printed once; two threads that come first at once print the same. */
    private String printed() {
        String known = text;
        if (known == null) {
            known = Sdl.of(schema.get());
            text = known;
        }
        return known;
    }
}
