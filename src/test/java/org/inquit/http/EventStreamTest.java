package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(LiveSeeds.class)
class EventStreamTest {

    private static final String EVENT_STREAM = "text/event-stream";
    private static final String EVENTS =
            "subscription { articleLoaded { title quotes { nodes { speaker { name } } } } }";

    private final MeterRegistry meters;

    EventStreamTest(MeterRegistry meters) {
        this.meters = meters;
    }

    @BeforeEach
    void startFromNobody() {
        Served.awaitReady();
        awaitNobody();
    }

    @Test
    void aQueryGivesOneResultAndThenCompletes() {
        HttpResponse<byte[]> answer = Http.query("{ __typename }", "Accept", EVENT_STREAM);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo(EVENT_STREAM);
        assertThat(Http.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo("""
                        :

                        event: next
                        data: {"data":{"__typename":"Query"},"extensions":{"cost":{"requested":0,"actual":0,"maximum":5000}}}

                        event: complete
                        data:\s

                        """);
    }

    @Test
    void whoTakesJsonAsWellGetsJsonForAQuery() {
        HttpResponse<byte[]> answer = Http.get(
                Map.of("query", "{ __typename }"), "Accept", "application/graphql-response+json, text/event-stream");
        assertThat(Http.header(answer, "Content-Type")).startsWith("application/graphql-response+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | SYNTAX_ERROR | {",
                "400 | VALIDATION_FAILED | subscription { articleUnloaded }",
                "400 | INVALID_VALUE | query Q($n: Int!) { articles(first: $n) { totalCount } }",
                "400 | BAD_REQUEST | subscription { articleLoaded @skip(if: true) { id } }",
                "405 | METHOD_NOT_ALLOWED | mutation { __typename }"
            })
    void whatCannotRunIsRefusedOverHttp(int status, String code, String document) {
        HttpResponse<byte[]> answer = Http.get(Map.of("query", document), "Accept", EVENT_STREAM);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.code(answer)).isEqualTo(code);
    }

    @Test
    void anArticleThatArrivesIsAnEventAndTheStreamShowsThatItLives() {
        try (Stream<String> lines = Http.events(EVENTS)) {
            Iterator<String> events = lines.iterator();
            LiveSeeds.awaitGauge(1, () -> gauge("inquit.subscribers"));
            LiveSeeds.put("quay.txt", "The quay is open", 2);
            assertThat(after("event: next", events))
                    .isEqualTo(
                            "data: {\"data\":{\"articleLoaded\":{\"title\":\"The quay is open\",\"quotes\":{\"nodes\":["
                                    + "{\"speaker\":{\"name\":\"Ingrid Solberg\"}},{\"speaker\":{\"name\":\"Ingrid Solberg\"}}]}}},"
                                    + "\"extensions\":{\"cost\":{\"requested\":44,\"actual\":8,\"maximum\":5000}}}");
            assertThat(events.next()).isEmpty();
            assertThat(events.next()).isEqualTo(":");
        }
        awaitNobody();
    }

    private static String after(String line, Iterator<String> lines) {
        while (!lines.next().equals(line)) {
            assertThat(lines.hasNext()).isTrue();
        }
        return lines.next();
    }

    private void awaitNobody() {
        LiveSeeds.awaitGauge(0, () -> gauge("inquit.subscribers"));
        LiveSeeds.awaitGauge(0, () -> gauge("inquit.live.connections"));
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
