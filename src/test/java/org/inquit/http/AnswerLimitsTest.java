package org.inquit.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes too long is stopped in the database itself, what is too large is not sent. */
@QuarkusTest
@TestProfile(ShortOfTime.class)
class AnswerLimitsTest {

    private static final String COUNT =
            "{ articles(filter: { title: { contains: \"no such title\" } }) { totalCount } }";

    /** Twenty quotes with all that is known of them, 25 times. */
    private static final String LARGE = "{ quotes(first: 29) { nodes {"
            + IntStream.range(0, 40)
                    .mapToObj(" a%d: text b%1$d: context { before sentence after }"::formatted)
                    .collect(joining())
            + " } } }";

    private final EntityManager database;

    AnswerLimitsTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void aStatementThatTakesTooLongIsStopped() {
        slowly(() -> {
            HttpResponse<byte[]> answer = Http.query(COUNT);
            assertThat(Http.code(answer)).isEqualTo("TIMEOUT");
            JsonNode error = Http.body(answer).at("/errors/0");
            assertThat(error.path("message").asText()).contains("500 ms", "inquit.graphql.answer-within");
            assertThat(error.at("/path/0").asText()).isEqualTo("articles");
            assertThat(running()).isZero();
        });
        assertThat(Http.body(Http.query(COUNT)).at("/data/articles/totalCount").asInt(-1))
                .isZero();
    }

    @Test
    void theSameHoldsOverAWebSocketAndForEvents() {
        slowly(() -> {
            try (Socket socket = Socket.ready()) {
                socket.subscribe("1", COUNT.replace("\"", "\\\""));
                assertThat(socket.hear().toString()).contains("TIMEOUT");
            }
            assertThat(new String(
                            Http.query(COUNT, "Accept", "text/event-stream").body(), UTF_8))
                    .contains("TIMEOUT", "event: complete");
            assertThat(running()).isZero();
        });
    }

    @Test
    void anAnswerThatIsTooLargeIsRefusedOnEveryWay() {
        HttpResponse<byte[]> answer = Http.query(LARGE);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeLessThan(500);
        assertThat(Http.code(answer)).isEqualTo("ANSWER_TOO_LARGE");
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains("65536 bytes");
        assertThat(Http.body(answer).at("/extensions/cost/actual").asLong()).isPositive();
        assertThat(Http.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(Http.code(Http.get(Map.of("query", LARGE)))).isEqualTo("ANSWER_TOO_LARGE");
        assertThat(new String(Http.query(LARGE, "Accept", "text/event-stream").body(), UTF_8))
                .contains("ANSWER_TOO_LARGE", "event: complete");
        try (Socket socket = Socket.ready()) {
            socket.subscribe("1", LARGE);
            assertThat(socket.hear().at("/payload/errors/0/extensions/code").asText())
                    .isEqualTo("ANSWER_TOO_LARGE");
            assertThat(socket.hear().path("type").asText()).isEqualTo("complete");
        }
    }

    @Test
    void whatFitsIsSent() {
        HttpResponse<byte[]> answer = Http.query(LARGE.replace("29", "1"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).hasSizeBetween(5_000, 65_536);
    }

    /** While a look at the articles takes hours. */
    private void slowly(Runnable trial) {
        run("alter table article rename to kept_article");
        run("create view article as select * from kept_article where"
                + " (select count(*) from system_range(1, 100000000000) where mod(x, 2) = 5) = 0");
        try {
            trial.run();
        } finally {
            run("drop view article");
            run("alter table kept_article rename to article");
        }
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private int running() {
        Object count = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select count(*) from information_schema.sessions where executing_statement is not null and session_id <> session_id()")
                        .getSingleResult());
        return ((Number) count).intValue();
    }
}
