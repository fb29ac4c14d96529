package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;
import org.inquit.Served;
import org.junit.jupiter.api.Test;

/** Each request opens one request context and closes it, whatever comes of it. */
@QuarkusTest
class RequestContextTest {

    private static final String NESTED = "{ articles(first: %d) { nodes { quotes { nodes { speaker { name } } } } } }";
    private static final String FAILING = "{ articles(first: 0) { totalCount } }";

    private final Contexts contexts;

    RequestContextTest(Contexts contexts) {
        this.contexts = contexts;
    }

    @Test
    void isClosed() {
        Served.awaitReady();
        Http.query("{ __typename }");
        int opened = contexts.opened.get();
        int closed = contexts.closed.get();
        for (int i = 1; i <= 5; i++) {
            assertThat(Http.query(NESTED.formatted(i)).statusCode()).isEqualTo(200);
            assertThat(Http.code(Http.query(FAILING))).isEqualTo("BAD_USER_INPUT");
        }
        assertThat(contexts.opened.get() - opened).isGreaterThanOrEqualTo(10);
        assertThat(contexts.closed.get() - closed).isEqualTo(contexts.opened.get() - opened);
    }

    @Singleton
    static class Contexts {

        final AtomicInteger opened = new AtomicInteger();
        final AtomicInteger closed = new AtomicInteger();

        void opened(@Observes @Initialized(RequestScoped.class) Object event) {
            opened.incrementAndGet();
        }

        void closed(@Observes @BeforeDestroyed(RequestScoped.class) Object event) {
            closed.incrementAndGet();
        }
    }
}
