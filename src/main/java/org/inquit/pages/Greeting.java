package org.inquit.pages;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.jboss.logging.Logger;

/** Prints the links to click on, once the port is open. */
@ApplicationScoped
class Greeting {

    private static final Logger LOG = Logger.getLogger(Greeting.class);

    private final HttpServer server;

    Greeting(HttpServer server) {
        this.server = server;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        String base = "http://%s:%d".formatted(started.options().getHost(), server.getPort());
        LOG.infof("Inquit is open at %s/", base);
        LOG.infof("Explore it in GraphiQL: %s%s", base, Pages.GRAPHIQL);
    }
}
