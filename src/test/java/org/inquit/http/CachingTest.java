package org.inquit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CachingTest {

    private static final String QUERY = "query List($n: Int) { articles(first: $n) { nodes { title } } }";

    private final SessionFactory sessions;

    CachingTest(SessionFactory sessions) {
        this.sessions = sessions;
    }

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void theTagOfAnAnswerIsStableAndStrong() {
        HttpResponse<byte[]> first = Http.get(Map.of("query", QUERY));
        assertThat(Http.header(first, "ETag")).matches("\"[A-Za-z0-9_-]{43}\"");
        assertThat(Http.header(first, "Cache-Control")).isEqualTo("no-cache");
        assertThat(tag(Map.of("query", QUERY))).isEqualTo(Http.header(first, "ETag"));
        assertThat(tag(Map.of("query", "# the same\n" + QUERY.replace(" ", "  "))))
                .isEqualTo(Http.header(first, "ETag"));
    }

    @Test
    void whateverChangesTheAnswerChangesTheTag() {
        Map<String, String> plain = Map.of("query", QUERY);
        Set<String> tags = Stream.of(
                        tag(plain),
                        tag(Map.of("query", QUERY.replace("title", "id"))),
                        tag(Map.of("query", QUERY, "variables", "{\"n\":1}")),
                        tag(Map.of("query", QUERY, "operationName", "List")),
                        tag(plain, "Accept", "application/graphql-response+json"),
                        tag(plain, "Accept-Encoding", "gzip"))
                .collect(Collectors.toSet());
        assertThat(tags).hasSize(6).doesNotContain("");
    }

    @Test
    void theOrderOfVariablesDoesNotMatter() {
        String query = "query L($n: Int, $a: String) { articles(first: $n, after: $a) { totalCount } }";
        assertThat(tag(Map.of("query", query, "variables", "{\"n\":1,\"a\":null}")))
                .isEqualTo(tag(Map.of("query", query, "variables", "{ \"a\" : null, \"n\" : 1 }")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
    void whoHasTheAnswerIsToldThatItIsStillTrue(String ifNoneMatch) {
        String tag = tag(Map.of("query", QUERY));
        HttpResponse<byte[]> answer = Http.get(Map.of("query", QUERY), "If-None-Match", ifNoneMatch.formatted(tag));
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(Http.header(answer, "ETag")).isEqualTo(tag);
        assertThat(Http.header(answer, "Cache-Control")).isEqualTo("no-cache");
        assertThat(Http.header(answer, "Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void whoHasAnotherAnswerGetsThisOne() {
        HttpResponse<byte[]> answer = Http.get(Map.of("query", QUERY), "If-None-Match", "\"other\"");
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ loadReport { filesSeen } }",
                "query { ...F } fragment F on Query { x: loadReport { state } }",
                "{ articles(first: 0) { totalCount } }",
                "{ nothing }"
            })
    void whatDoesNotStayTrueHasNoTag(String query) {
        HttpResponse<byte[]> answer = Http.get(Map.of("query", query), "If-None-Match", "*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(Http.header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aPostHasNoTag() {
        assertThat(Http.query(QUERY).headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void aRepeatedQueryIsAnsweredWithoutTheDatabaseAndCounted() {
        String query = "{ quotes(first: 7) { nodes { text speaker { name } } } }";
        HttpResponse<byte[]> first = Http.query(query);
        long statements = sessions.getStatistics().getPrepareStatementCount();
        double hits = hits();
        HttpResponse<byte[]> again = Http.query(query);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(statements);
        assertThat(hits()).isEqualTo(hits + 1);
    }

    private static String tag(Map<String, String> parameters, String... headers) {
        return Http.header(Http.get(parameters, headers), "ETag");
    }

    private static double hits() {
        return given().get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("cache_gets_total") && line.contains("answers") && line.contains("hit"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
