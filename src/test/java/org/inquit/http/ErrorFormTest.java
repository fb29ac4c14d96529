package org.inquit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.inquit.Served;
import org.inquit.graphql.EmptySeeds;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error has a code, its place, and an id that leads from the answer to the log; it tells nothing of our insides. */
@QuarkusTest
@TestProfile(EmptySeeds.class)
class ErrorFormTest {

    private static final String NEW = "application/graphql-response+json";

    private final EntityManager database;
    private final LogLines log = new LogLines();

    ErrorFormTest(EntityManager database) {
        this.database = database;
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("org.inquit").addHandler(log);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("org.inquit").removeHandler(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\ud83d", "\\udcac"})
    void aTextWithHalfACharacterIsRefusedWhereverItStands(String escape) {
        String query = "query A($t: String) { articles(filter: { title: { eq: $t } }) { totalCount } }";
        String variable = "{\"query\":\"%s\",\"variables\":{\"t\":\"x%s\"}}".formatted(query, escape);
        String document = "{\"query\":\"{ __typename } # %s\"}".formatted(escape);
        for (String body : List.of(variable, document)) {
            HttpResponse<byte[]> answer = Http.post(body, "Content-Type", "application/json", "Accept", NEW);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Http.code(answer)).as(body).isEqualTo("INVALID_TEXT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00"})
    void aLiteralThatEscapesHalfACharacterIsRefusedToo(String escape) {
        HttpResponse<byte[]> answer =
                Http.query("{ articles(filter: { title: { eq: \"x%s\" } }) { totalCount } }".formatted(escape));
        assertThat(Http.code(answer)).isEqualTo("INVALID_TEXT");
    }

    @Test
    void aLiteralThatEscapesNulIsRefusedWithItsPlace() {
        HttpResponse<byte[]> answer =
                Http.query("{ articles(filter: { title: { eq: \"x\\u0000\" } }) { totalCount } }");
        assertThat(Http.code(answer)).isEqualTo("INVALID_TEXT");
        assertThat(Http.body(answer).at("/errors/0/locations/0/column").asInt()).isEqualTo(35);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ articles { nodes { title } | 400 | SYNTAX_ERROR | 1:29 |",
                "{ articles { nodes { headline } } } | 400 | VALIDATION_FAILED | 1:22 |",
                "{ articles(first: \"3\") { totalCount } } | 400 | INVALID_VALUE | 1:12 |",
                "query A($id: ID!) { article(id: $id) { title } } | 400 | INVALID_VALUE | 1:9 |",
                "query A { __typename } query B { __typename } | 400 | BAD_REQUEST | |",
                "fragment F on Query { __typename } | 400 | BAD_REQUEST | |",
                "{ articles(first: 0) { totalCount } } | 200 | BAD_USER_INPUT | 1:3 | articles",
                "{ a: articles(after: \"x\") { totalCount } } | 200 | INVALID_CURSOR | 1:3 | a",
                "{ articles(filter: { publishedOn: { from: \"soon\" } }) { totalCount } } | 400 | INVALID_VALUE | 1:12 |",
                "{ articles(filter: { title: \"x\" }) { totalCount } } | 400 | INVALID_VALUE | 1:12 |",
                "{ articles(filter: { nope: 1 }) { totalCount } } | 400 | INVALID_VALUE | 1:12 |",
                "{ articles(orderBy: { field: TITLE }) { totalCount } } | 400 | INVALID_VALUE | 1:12 |",
                "{ articles(filter: { and: [null] }) { totalCount } } | 400 | INVALID_VALUE | 1:12 |",
                "{ articles { ... @defer { totalCount } } } | 400 | VALIDATION_FAILED | 1:18 |",
                "{ articles { ... @nope { totalCount } } } | 400 | VALIDATION_FAILED | 1:18 |",
                "{ articles { ... @defer { a: totalCount } ... @defer { totalCount } } } | 400 | VALIDATION_FAILED | 1:18 |",
                "{ nodes(ids: [null]) { id } } | 400 | INVALID_VALUE | 1:9 |",
                "{ quotes(filter: []) { totalCount } } | 400 | INVALID_VALUE | 1:10 |",
                "{ quotes(filter: { kind: [Direct] }) { totalCount } } | 400 | INVALID_VALUE | 1:10 |",
                "query A($x: Int = \"3\") { articles(first: $x) { totalCount } } | 400 | VALIDATION_FAILED | 1:9 |",
                "{ articles(filter: { title: { eq: \"open } }) { totalCount } } | 400 | SYNTAX_ERROR | 1:35 |",
                "{ quotes(filter: { confidence: { from: 1e400 } }) { totalCount } } | 400 | INVALID_VALUE | 1:10 |",
                "{ a: __schema { queryType { name } } b: __schema { queryType { name } } } | 400 | LIMIT_EXCEEDED | |"
            })
    void isComplete(String query, int status, String code, @Nullable String place, @Nullable String path) {
        HttpResponse<byte[]> answer = Http.query(query, "Accept", NEW);
        JsonNode error = Http.body(answer).at("/errors/0");
        assertThat(Http.body(answer).at("/errors").size())
                .as(Http.body(answer).toString())
                .isOne();
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(error.at("/extensions/code").asText()).isEqualTo(code);
        assertThat(place(error)).isEqualTo(place);
        assertThat(error.at("/path/0").asText(null)).isEqualTo(path);
        assertSafe(answer, error);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query A($f: ArticleFilter) { articles(filter: $f) { totalCount } } | []",
                "query A($f: ArticleFilter) { articles(filter: $f) { totalCount } } | {\"title\": {\"eq\": {\"a\": 1}}}",
                "query A($f: String) { article(slug: $f) { title } } | 7",
                "query A($f: ID!) { node(id: $f) { id } } | true",
                "query A($f: ID!) { node(id: $f) { id } } | 5.5",
                "query A($f: ID!) { node(id: $f) { id } } | {\"a\": 1}",
                "query A($f: ArticleFilter) { articles(filter: $f) { totalCount } } | {\"id\": [1, 2]}"
            })
    void aVariableOfAnotherKindIsRefusedInTheCallersWords(String query, String value) {
        String body = "{\"query\": %s, \"variables\": {\"f\": %s}}".formatted(Http.json(query), value);
        HttpResponse<byte[]> answer = Http.post(body, "Content-Type", "application/json", "Accept", NEW);
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode error = Http.body(answer).at("/errors/0");
        assertThat(error.at("/extensions/code").asText()).isEqualTo("INVALID_VALUE");
        assertThat(error.at("/message").asText()).doesNotContain("Map", "ArrayList", "Integer", "Double");
        assertSafe(answer, error);
    }

    @Test
    void variablesThatNestTooDeepAreALimit() {
        String deep = "{\"not\":".repeat(900) + "{}" + "}".repeat(900);
        HttpResponse<byte[]> answer = Http.post(
                "{\"query\": \"query A($f: ArticleFilter) { articles(filter: $f) { totalCount } }\", \"variables\": {\"f\": %s}}"
                        .formatted(deep),
                "Content-Type",
                "application/json",
                "Accept",
                NEW);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aMessageRepeatsNoMoreThanItsStart() {
        HttpResponse<byte[]> answer = Http.query("{ " + "a".repeat(5_000) + " }", "Accept", NEW);
        assertThat(Http.body(answer).at("/errors/0/message").asText()).hasSizeLessThan(600);
    }

    @Test
    void tooManyTokensAreALimit() {
        HttpResponse<byte[]> answer = Http.query("{ " + "a ".repeat(20_000) + "}", "Accept", NEW);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aClientThatLeavesIsNoFaultOfOurs() throws IOException {
        Http.leave("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 900\r\n\r\n{\"query\"");
        Http.query("{ __typename }");
        LiveSeeds.pause();
        assertThat(log.causes("")).isEmpty();
    }

    @Test
    void aFaultOfOursIsToldAsACodeAndIsInTheLogWithItsCause() {
        run("alter table quote rename to quote_gone");
        try {
            HttpResponse<byte[]> answer = Http.query("{ quotes { nodes { text } } }", "Accept", NEW);
            JsonNode error = Http.body(answer).at("/errors/0");
            assertThat(error.at("/extensions/code").asText()).isEqualTo("INTERNAL");
            assertThat(error.at("/path/0").asText()).isEqualTo("quotes");
            assertSafe(answer, error);
            assertThat(log.causes(Http.header(answer, "X-Request-Id"))).isNotEmpty();
        } finally {
            run("alter table quote_gone rename to quote");
        }
    }

    @Test
    void healthTellsThatTheArchiveDoesNotAnswerAndNoMore() {
        Served.awaitReady();
        run("alter table quote rename to quote_gone");
        try {
            Response ready = given().get("/q/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.jsonPath().getString("checks.find { it.name == 'archive' }.data.database"))
                    .isEqualTo("does not answer");
            assertThat(ready.asString()).doesNotContain("quote", "QUOTE", "Exception");
        } finally {
            run("alter table quote_gone rename to quote");
        }
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    private void assertSafe(HttpResponse<byte[]> answer, JsonNode error) {
        String id = Http.header(answer, "X-Request-Id");
        assertThat(id).matches("[0-9a-f]{16}");
        assertThat(error.at("/extensions/requestId").asText()).isEqualTo(id);
        assertThat(error.at("/extensions").size()).isEqualTo(2);
        assertThat(error.at("/message").asText())
                .isNotBlank()
                .doesNotContainIgnoringCase("exception", "org.inquit", "graphql.", "java.", "select ", "Value{");
        assertThat(log.lines(id))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.length()).isLessThan(300));
    }

    private static @Nullable String place(JsonNode error) {
        JsonNode at = error.at("/locations/0");
        return at.isMissingNode()
                ? null
                : at.path("line").asText() + ":" + at.path("column").asText();
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    /** What the server writes into its log. */
    private static final class LogLines extends Handler {

        private final Formatter message = new PatternFormatter("%s");
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        List<String> lines(String words) {
            return records.stream()
                    .map(message::format)
                    .filter(line -> line.contains(words))
                    .toList();
        }

        List<Throwable> causes(String words) {
            return records.stream()
                    .filter(line ->
                            line.getThrown() != null && message.format(line).contains(words))
                    .map(LogRecord::getThrown)
                    .toList();
        }

        @Override
        public void publish(LogRecord record) {
            records.add(record);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
