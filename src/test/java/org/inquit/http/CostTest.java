package org.inquit.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.introspection.IntrospectionQuery;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an operation may cost holds on every way in, before anything is read. */
@QuarkusTest
class CostTest {

    private static final String NEW = "application/graphql-response+json";
    private static final String HOPS = hops(7);
    private static final String EVENT = "subscription { articleLoaded { quotes(first: 100) { nodes { speaker {"
            + " quotes(first: 100) { nodes { text } } } } } } }";

    private final SessionFactory sessions;

    CostTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @ParameterizedTest
    @ValueSource(strings = {NEW, "application/json"})
    void whatCostsTooMuchIsRefusedInFewBytesAndReadsNothing(String accept) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        HttpResponse<byte[]> answer = Http.query(HOPS, "Accept", accept);
        assertThat(statistics.getPrepareStatementCount()).isZero();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeLessThanOrEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("COST_EXCEEDED");
        assertThat(Http.header(answer, "Cache-Control")).isEqualTo("no-store");
        JsonNode cost = Http.body(answer).at("/extensions/cost");
        assertThat(cost.path("requested").asLong()).isGreaterThan(1_000_000);
        assertThat(cost.path("actual").asLong(-1)).isZero();
        assertThat(cost.path("maximum").asLong()).isEqualTo(5_000);
        assertThat(Http.body(answer).at("/errors/0/message").asText())
                .contains(cost.path("requested").asText(), "5000", "articles.nodes.quotes.nodes.article");
    }

    @Test
    void theSeriesOfHopsIsRefusedWhereItBeginsToHurt() {
        for (int hops = 1; hops <= 10; hops++) {
            int status = Http.query(hops(hops)).statusCode();
            assertThat(status).as("%d hops", hops).isEqualTo(hops < 2 ? 200 : 400);
        }
    }

    @Test
    void everyWayInHoldsTheMaximum() {
        assertThat(Http.code(Http.get(Map.of("query", HOPS)))).isEqualTo("COST_EXCEEDED");
        HttpResponse<byte[]> events = Http.query(HOPS, "Accept", "text/event-stream");
        assertThat(events.statusCode()).isEqualTo(400);
        assertThat(Http.code(events)).isEqualTo("COST_EXCEEDED");
        assertThat(Http.code(Http.query(EVENT, "Accept", "text/event-stream"))).isEqualTo("COST_EXCEEDED");
        try (Socket socket = Socket.ready()) {
            for (String query : new String[] {HOPS, EVENT}) {
                socket.subscribe(query.substring(0, 1), query);
                JsonNode refused = socket.hear();
                assertThat(refused.path("type").asText()).isEqualTo("error");
                assertThat(refused.at("/payload/0/extensions/code").asText()).isEqualTo("COST_EXCEEDED");
            }
        }
    }

    @Test
    void onlyTheOperationThatIsNamedCounts() {
        String both = "query Small { articles(first: 1) { nodes { title } } } query Large " + HOPS;
        HttpResponse<byte[]> answer = Http.get(Map.of("query", both, "operationName", "Small"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.code(Http.get(Map.of("query", both, "operationName", "Large"))))
                .isEqualTo("COST_EXCEEDED");
    }

    @Test
    void fragmentsThatDoubleAreRefusedAsFastAsOthers() {
        String doubling = IntStream.range(0, 7)
                .mapToObj(i -> "fragment F%d on Article { quotes { nodes { article { ...F%2$d ...F%2$d } } } }"
                        .formatted(i, i + 1))
                .collect(joining());
        HttpResponse<byte[]> answer =
                Http.query("{ articles { nodes { ...F0 } } }" + doubling + "fragment F7 on Article { title }");
        assertThat(Http.code(answer)).isEqualTo("COST_EXCEEDED");
    }

    @Test
    void everyAnswerTellsItsCost() {
        String query = "{ articles(first: 50) { nodes { title quotes(first: 10) { nodes { text } } } } }";
        JsonNode cost = Http.body(Http.query(query)).at("/extensions/cost");
        assertThat(cost.path("requested").asLong()).isEqualTo(614);
        assertThat(cost.path("actual").asLong()).isEqualTo(16);
        assertThat(Http.body(Http.query(query)).at("/extensions/cost")).isEqualTo(cost);
        assertThat(Http.body(Http.get(Map.of("query", query))).at("/extensions/cost"))
                .isEqualTo(cost);
        JsonNode failed = Http.body(Http.query("{ articles(first: 500) { nodes { title } } }"));
        assertThat(failed.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
        assertThat(failed.at("/extensions/cost/requested").asLong()).isEqualTo(104);
        assertThat(failed.at("/extensions/cost/actual").asLong(-1)).isZero();
    }

    @Test
    void theQueryThatGraphiqlSendsIsFree() {
        HttpResponse<byte[]> answer = Http.query(IntrospectionQuery.INTROSPECTION_QUERY);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.body(answer).has("errors")).isFalse();
        assertThat(Http.body(answer).at("/extensions/cost/requested").asLong(-1))
                .isZero();
    }

    /** Quotes of articles of quotes, each hop with pages of the usual size. */
    private static String hops(int count) {
        return "{ articles { nodes {" + " quotes { nodes { article {".repeat(count) + " title " + " } } }".repeat(count)
                + " } } }";
    }
}
