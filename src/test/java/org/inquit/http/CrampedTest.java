package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(Cramped.class)
class CrampedTest {

    private final EntityManager database;
    private final MeterRegistry meters;

    CrampedTest(EntityManager database, MeterRegistry meters) {
        this.database = database;
        this.meters = meters;
    }

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void anArchiveThatDoesNotAnswerIsToldAndPasses() {
        String query = "{ articles(first: 3) { totalCount } }";
        HttpResponse<byte[]> refused = holding(() -> holding(() -> Http.query(query)));
        JsonNode error = Http.body(refused).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("UNAVAILABLE");
        assertThat(error.at("/path/0").asText()).isEqualTo("articles");
        assertThat(error.at("/message").asText()).contains("try again");
        assertThat(Http.body(Http.query(query)).at("/data/articles/totalCount").asInt())
                .isOne();
    }

    @Test
    void answersThatTakeTooMuchRoomMakePlace() {
        for (int first = 1; first <= 60; first++) {
            Http.query("{ quotes(first: %d) { nodes { text } } }".formatted(first));
        }
        LiveSeeds.awaitGauge(1, () -> kept() * 200 < Cramped.KEPT_BYTES ? 1 : 0);
        assertThat(kept()).isPositive();
        assertThat(meters.get("cache.evictions")
                        .tag("cache", "answers")
                        .functionCounter()
                        .count())
                .isPositive();
    }

    /** What comes of the call while one connection more is taken. */
    private <T> T holding(Callable<T> call) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select 1").getSingleResult();
            return call.call();
        });
    }

    private double kept() {
        return meters.get("cache.size").tag("cache", "answers").gauge().value();
    }
}
