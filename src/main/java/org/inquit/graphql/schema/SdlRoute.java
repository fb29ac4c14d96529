package org.inquit.graphql.schema;

import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Serves the schema as text in place of the framework's own route, which would print directives that nobody keeps. */
@Singleton
class SdlRoute {

    private static final String PATH = "/graphql/schema.graphql";

    private static final int BEFORE_THE_FRAMEWORK = -1;

    private final Instance<GraphQLSchema> schema;

    SdlRoute(Instance<GraphQLSchema> schema) {
        this.schema = schema;
    }

    void register(@Observes Router router) {
        router.route(PATH)
                .order(BEFORE_THE_FRAMEWORK)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=UTF-8")
                        .end(Sdl.of(schema.get())));
    }
}
