package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(LiveSeeds.class)
class SocketsTest {

    private static final String EVENTS = "subscription { articleLoaded { title } }";
    private static final String NESTED =
            "subscription { articleLoaded { title quotes { nodes { text speaker { name } } } } }";

    private final MeterRegistry meters;

    SocketsTest(MeterRegistry meters) {
        this.meters = meters;
    }

    @BeforeEach
    void startFromNobody() {
        Served.awaitReady();
        awaitSubscribers(0);
        LiveSeeds.awaitGauge(0, () -> gauge("inquit.live.connections"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4400 | hello",
                "4400 | {'type':'unknown'}",
                "4400 | {'type':7}",
                "4400 | []",
                "4400 | {'type':'subscribe','id':1}",
                "4401 | {'type':'subscribe','id':'1','payload':{'query':'{ __typename }'}}"
            })
    void aWrongMessageEndsTheConnection(int code, String message) {
        try (Socket socket = Socket.open()) {
            socket.say(message);
            assertThat(socket.closeCode()).isEqualTo(code);
        }
    }

    @Test
    void aSubscriptionNeedsAnIdAndAPayload() {
        try (Socket socket = Socket.ready()) {
            socket.say("{'type':'subscribe','payload':{'query':'{ __typename }'}}");
            assertThat(socket.closeCode()).isEqualTo(4400);
        }
    }

    @Test
    void anotherSubprotocolEndsTheConnection() {
        try (Socket socket = Socket.open("graphql-ws", "http://localhost:" + io.restassured.RestAssured.port)) {
            assertThat(socket.closeCode()).isEqualTo(4406);
        }
    }

    @Test
    void silenceInPlaceOfInitialisationEndsTheConnection() {
        try (Socket socket = Socket.open()) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void anIdInUseEndsTheConnectionAndAllThatRunsThere() {
        try (Socket socket = Socket.ready()) {
            socket.subscribe("1", EVENTS);
            awaitSubscribers(1);
            socket.subscribe("1", EVENTS);
            assertThat(socket.closeCode()).isEqualTo(4409);
            awaitSubscribers(0);
        }
    }

    @Test
    void aSecondInitialisationEndsTheConnection() {
        try (Socket socket = Socket.ready()) {
            socket.say("{'type':'connection_init'}");
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void aPageOfAnotherSiteIsRefused() {
        assertThat(Http.webSocketStatus("graphql-transport-ws", "Origin", "https://elsewhere.example"))
                .isEqualTo(403);
    }

    @Test
    void noMoreConnectionsOpenThanAreAllowed() {
        List<Socket> sockets = new ArrayList<>();
        IntStream.range(0, LiveSeeds.MOST_CONNECTIONS).forEach(i -> sockets.add(Socket.ready()));
        assertThat(Http.webSocketStatus("graphql-transport-ws", "X-Any", "1")).isEqualTo(503);
        assertThat(Http.query(EVENTS, "Accept", "text/event-stream").statusCode())
                .isEqualTo(503);
        sockets.forEach(Socket::close);
    }

    @Test
    void aMessageThatIsTooLargeEndsTheConnection() {
        try (Socket socket = Socket.ready()) {
            socket.say("{'type':'ping','payload':{'x':'%s'}}".formatted("x".repeat(3_000)));
            awaitClosed(socket);
        }
    }

    @Test
    void aPingIsAnswered() {
        try (Socket socket = Socket.ready()) {
            socket.say("{'type':'ping'}");
            assertThat(socket.hear().path("type").asText()).isEqualTo("pong");
        }
    }

    @Test
    void aQueryGivesOneResultAndThenCompletes() {
        try (Socket socket = Socket.ready()) {
            socket.subscribe("q", "{ __typename }");
            JsonNode next = socket.hear();
            assertThat(next.path("type").asText()).isEqualTo("next");
            assertThat(next.at("/payload/data/__typename").asText()).isEqualTo("Query");
            JsonNode complete = socket.hear();
            assertThat(complete.path("type").asText()).isEqualTo("complete");
            assertThat(complete.path("id").asText()).isEqualTo("q");
            assertThat(complete.size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SYNTAX_ERROR | {",
                "VALIDATION_FAILED | subscription { articleUnloaded }",
                "VALIDATION_FAILED | subscription { a: articleLoaded { id } b: articleLoaded { id } }",
                "BAD_REQUEST | subscription { articleLoaded @skip(if: true) { id } }",
                "INVALID_VALUE | subscription S($v: Int!) { articleLoaded { quotes(first: $v) { totalCount } } }"
            })
    void whatCannotRunIsToldByItsCodeAndTheConnectionStays(String code, String document) {
        try (Socket socket = Socket.ready()) {
            socket.subscribe("1", document);
            JsonNode error = socket.hear();
            assertThat(error.path("type").asText()).isEqualTo("error");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo(code);
            assertThat(error.at("/payload/0/extensions/requestId").asText()).hasSize(16);
            socket.say("{'type':'ping'}");
            assertThat(socket.hear().path("type").asText()).isEqualTo("pong");
        }
        awaitSubscribers(0);
    }

    @Test
    void noMoreOperationsRunOnAConnectionThanAreAllowed() {
        try (Socket socket = Socket.ready()) {
            IntStream.range(0, LiveSeeds.MOST_OPERATIONS).forEach(i -> socket.subscribe("s" + i, EVENTS));
            socket.subscribe("more", EVENTS);
            JsonNode error = socket.hear();
            assertThat(error.path("id").asText()).isEqualTo("more");
            assertThat(error.at("/payload/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
            awaitSubscribers(LiveSeeds.MOST_OPERATIONS);
            socket.say("{'id':'s0','type':'complete'}");
            awaitSubscribers(LiveSeeds.MOST_OPERATIONS - 1);
            socket.subscribe("more", EVENTS);
            awaitSubscribers(LiveSeeds.MOST_OPERATIONS);
        }
        awaitSubscribers(0);
    }

    @Test
    void anArticleThatArrivesOrChangesIsToldWithItsQuotes() {
        try (Socket socket = Socket.ready()) {
            socket.subscribe("a", NESTED);
            awaitSubscribers(1);
            LiveSeeds.put("pier.txt", "The pier is open", 1);
            JsonNode first = socket.hear();
            assertThat(first.at("/payload/data/articleLoaded/title").asText()).isEqualTo("The pier is open");
            assertThat(first.at("/payload/data/articleLoaded/quotes/nodes/0/speaker/name")
                            .asText())
                    .isEqualTo("Ingrid Solberg");
            LiveSeeds.put("pier.txt", "The pier is closed", 15);
            JsonNode second = socket.hear();
            assertThat(second.at("/payload/data/articleLoaded/title").asText()).isEqualTo("The pier is closed");
            assertThat(second.at("/payload/data/articleLoaded/quotes/nodes")).hasSize(15);
        }
        awaitSubscribers(0);
    }

    private void awaitSubscribers(int count) {
        LiveSeeds.awaitGauge(count, () -> gauge("inquit.subscribers"));
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    private static void awaitClosed(Socket socket) {
        assertThat(socket.closeCode()).isIn(1009, 1006, 1002);
    }
}
