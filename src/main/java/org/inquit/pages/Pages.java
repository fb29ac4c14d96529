package org.inquit.pages;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** The addresses of all pages. Links in them are relative, so that they hold below the path of a proxy too. */
@Singleton
class Pages {

    static final String GRAPHIQL = "/graphiql";

    private static final Logger LOG = Logger.getLogger(Pages.class);
    private static final int BEFORE_THE_FRAMEWORK = -1;
    private static final Set<HttpMethod> ANSWERED = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int OK = 200;
    private static final int MOVED = 308;
    private static final int UNAVAILABLE = 503;

    private final FrontPage front;
    private final Assets assets = new Assets();

    Pages(FrontPage front) {
        this.front = front;
    }

    void mount(@Observes Router router) {
        serve(router, "/", this::sendFront);
        serve(router, GRAPHIQL, Content.page(Content.resource("/graphiql/index.html"), ContentPolicy.GRAPHIQL));
        serve(router, GRAPHIQL + "/THIRD-PARTY.txt", Content.text(Content.resource("/graphiql/THIRD-PARTY.txt")));
        serve(router, GRAPHIQL + "/assets/:name", this::sendAsset);
        serve(router, "/gallery.graphql", Content.text(Gallery.read().text()));
        String reader = Content.resource("reader.html");
        serve(router, "/reader", Content.page(reader, ContentPolicy.of(reader)));
    }

    private static void serve(Router router, String path, Content content) {
        serve(router, path, http -> content.sendTo(http, OK));
    }

    private static void serve(Router router, String path, Consumer<RoutingContext> answer) {
        router.route(path).order(BEFORE_THE_FRAMEWORK).handler(http -> {
            if (!ANSWERED.contains(http.request().method())) {
                tellMethods(http);
            } else if (isOneSlashTooLong(http.request())) {
                leadBack(http);
            } else {
                answer.accept(http);
            }
        });
    }

    private static void tellMethods(RoutingContext http) {
        boolean asked = http.request().method().equals(HttpMethod.OPTIONS);
        http.response()
                .setStatusCode(asked ? 204 : 405)
                .putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS")
                .end();
    }

    private static boolean isOneSlashTooLong(HttpServerRequest request) {
        return request.path().length() > 1 && request.path().endsWith("/");
    }

    private static void leadBack(RoutingContext http) {
        String path = http.request().path().replaceFirst("/+$", "");
        String query = http.request().query();
        String there = ".." + path.substring(path.lastIndexOf('/')) + (query == null ? "" : "?" + query);
        http.response()
                .setStatusCode(MOVED)
                .putHeader(HttpHeaders.LOCATION, there)
                .end();
    }

    private void sendFront(RoutingContext http) {
        http.vertx()
                .executeBlocking(front::content, false)
                .onSuccess(content -> content.sendTo(http, OK))
                .onFailure(failure -> {
                    LOG.warn("The page at / is without its counts", failure);
                    front.withoutCounts().sendTo(http, UNAVAILABLE);
                });
    }

    private void sendAsset(RoutingContext http) {
        String name = http.pathParam("name");
        http.vertx()
                .executeBlocking(() -> assets.named(name), false)
                .onSuccess(found -> found.ifPresentOrElse(content -> content.sendTo(http, OK), () -> http.fail(404)))
                .onFailure(http::fail);
    }
}
