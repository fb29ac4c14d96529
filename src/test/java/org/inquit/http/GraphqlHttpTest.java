package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the audits of graphql-http do not ask. */
@QuarkusTest
class GraphqlHttpTest {

    private static final String JSON = "application/json";
    private static final String NEW = "application/graphql-response+json";
    private static final String TITLES = "{ articles { nodes { id title text } } }";

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void getRunsTheOperationThatIsNamed() {
        String query = "query One { a: __typename } query Two { b: __typename }";
        HttpResponse<byte[]> answer = Http.get(Map.of("query", query, "operationName", "Two"));
        assertThat(Http.body(answer).toString())
                .isEqualTo(
                        "{\"data\":{\"b\":\"Query\"},\"extensions\":{\"cost\":{\"requested\":0,\"actual\":0,\"maximum\":5000}}}");
    }

    @Test
    void anEmptyNameOfAnOperationIsNone() {
        String body = "{\"query\": \"{ __typename }\", \"operationName\": \"\", \"documentId\": \"\"}";
        assertThat(Http.post(body, "Content-Type", JSON).statusCode()).isEqualTo(200);
        assertThat(Http.get(Map.of("query", "{ __typename }", "operationName", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void getTakesPercentSignsPlusesAndBlanksAsTheyAre() {
        String query =
                "query Find($title: String) { articles(filter: { title: { contains: $title } }) { totalCount } }";
        String variables = Http.json(Map.of("title", "100% of + 50%25 & more"));
        HttpResponse<byte[]> answer = Http.get(Map.of("query", query, "variables", variables));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.body(answer).at("/data/articles/totalCount").asInt(-1)).isZero();
    }

    @Test
    void aLongQueryFitsTheAddress() {
        HttpResponse<byte[]> answer = Http.get(Map.of("query", "{ __typename }" + "#".repeat(1_500)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void headersOfSeveralLinesAreOneList() throws IOException {
        String request = """
                GET /graphql?query=%7B__typename%7D HTTP/1.1
                Host: localhost
                Accept: text/html
                Accept: application/json
                Connection: close

                """;
        String answer = Http.raw(request.replace("\n", "\r\n"));
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void aPostOfAPageOfAnotherSiteIsRefused(String header, String value) {
        HttpResponse<byte[]> answer = Http.query(TITLES, header, value);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Http.code(answer)).isEqualTo("ORIGIN_NOT_ALLOWED");
        assertThat(Http.get(Map.of("query", TITLES), header, value).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatTheBrowserSaysOfTheSiteCountsMoreThanTheOrigin() {
        HttpResponse<byte[]> proxied =
                Http.query(TITLES, "Origin", "http://localhost:5173", "Sec-Fetch-Site", "same-origin");
        assertThat(proxied.statusCode()).isEqualTo(200);
        HttpResponse<byte[]> own = Http.query(TITLES, "Origin", "http://localhost:" + RestAssured.port);
        assertThat(own.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schema.graphql", "/schema.graphql/"})
    void theSchemaTellsItsMethods(String path) {
        HttpResponse<byte[]> answer = Http.call("OPTIONS", path);
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Http.header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void commentsAndLineBreaksStay() {
        String query = "{ # the first comment\n  a: __typename\r\n  # b: __typename\n\tc: __typename\n}";
        String expected =
                "{\"data\":{\"a\":\"Query\",\"c\":\"Query\"},\"extensions\":{\"cost\":{\"requested\":0,\"actual\":0,\"maximum\":5000}}}";
        assertThat(Http.body(Http.get(Map.of("query", query))).toString()).isEqualTo(expected);
        assertThat(Http.body(Http.query(query)).toString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mutation { __typename }", "mutation Named { nothing }"})
    void mutationsOverGetAreRefused(String mutation) {
        HttpResponse<byte[]> answer = Http.get(Map.of("query", mutation));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Http.header(answer, "Allow")).isEqualTo("POST");
        assertThat(Http.code(answer)).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD"})
    void otherMethodsAreToldWhichToUse(String method) {
        HttpResponse<byte[]> answer = Http.call(method, "?query=%7B__typename%7D");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(Http.header(answer, "Allow")).isEqualTo("GET, POST, OPTIONS");
    }

    @Test
    void optionsTellsTheMethods() {
        HttpResponse<byte[]> answer = Http.call("OPTIONS", "");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(Http.header(answer, "Allow")).isEqualTo("GET, POST, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "application/json; charset=utf-16",
                "application/jsonp",
                "text/plain, application/json",
                "text/plain;x, application/json",
                "application/json, "
            })
    void onlyJsonInUtf8IsRead(String contentType) {
        HttpResponse<byte[]> answer = Http.post("{\"query\":\"{ __typename }\"}", "Content-Type", contentType);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Http.code(answer)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=UTF-8", "application/json, application/json"})
    void jsonMayBeSaidWithItsCharsetAndTwice(String contentType) {
        HttpResponse<byte[]> answer = Http.post("{\"query\":\"{ __typename }\"}", "Content-Type", contentType);
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aBodyThatDoesNotSayWhatItIsIsNotRead() {
        assertThat(Http.post("{\"query\":\"{ __typename }\"}").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;charset=no-such-charset", "text/html", "application/xml;q=0.9"})
    void whoTakesNoAnswerThatWeWriteIsToldAtOnce(String accept) {
        HttpResponse<byte[]> answer = Http.query("{ __typename }", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Http.header(answer, "Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(Http.code(answer)).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void theContentTypeIsOneOfOursWhateverTheClientWrites() {
        HttpResponse<byte[]> answer = Http.query("{ __typename }", "Accept", NEW + ";q=0.5;charset=UTF-8");
        assertThat(Http.header(answer, "Content-Type")).isEqualTo(NEW + "; charset=utf-8");
        assertThat(Http.header(answer, "Vary")).isEqualTo("Accept, Accept-Encoding");
    }

    @Test
    void aSubscriptionOverPlainPostIsToldWhereToGo() {
        HttpResponse<byte[]> answer = Http.query("subscription { articleLoaded { id } }", "Accept", NEW);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Http.code(answer)).isEqualTo("NOT_ACCEPTABLE");
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains("text/event-stream");
    }

    @Test
    void malformedJsonIsToldWithLineAndColumn() {
        HttpResponse<byte[]> answer = Http.post("{\n  \"query\": \"{ __typename }\",\n  oops }", "Content-Type", JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains("line 3, column");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"application/json | 200", "application/graphql-response+json | 400"})
    void syntaxErrorsHaveTheirMessageAndPlace(String accept, int status) {
        HttpResponse<byte[]> answer = Http.query("{\n  articles { nodes { title }", "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Http.code(answer)).isEqualTo("SYNTAX_ERROR");
        assertThat(Http.body(answer).at("/errors/0/locations/0").toString()).isEqualTo("{\"line\":2,\"column\":29}");
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains("<EOF>");
        assertThat(Http.body(answer).has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "[{\"query\":\"{ __typename }\"}]",
                "null",
                "\"{ __typename }\"",
                "{}",
                "{\"query\":7}",
                "{\"query\":\"{ __typename }\",\"variables\":[]}",
                "{\"query\":\"{ __typename }\",\"extensions\":\"x\"}",
                "{\"query\":\"{ __typename }\",\"operationName\":1}",
                "{\"query\":\"{ __typename }\"} {}",
                ""
            })
    void requestsOfAnotherShapeAreRefused(String body) {
        HttpResponse<byte[]> answer = Http.post(body, "Content-Type", JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("BAD_REQUEST");
    }

    @Test
    void deepJsonIsRefusedNotCrashedOn() {
        String deep =
                "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}}";
        HttpResponse<byte[]> answer = Http.post(deep, "Content-Type", JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.code(answer)).isEqualTo("LIMIT_EXCEEDED");
    }

    @Test
    void aParameterIsGivenOnce() {
        HttpResponse<byte[]> answer = Http.call("GET", "?query=%7B__typename%7D&query=%7B__typename%7D");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains("query is given 2 times");
    }

    @Test
    void variablesOfAGetAreJson() {
        HttpResponse<byte[]> answer = Http.get(Map.of("query", "{ __typename }", "variables", "{oops"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.body(answer).at("/errors/0/message").asText()).startsWith("variables is not JSON");
    }

    @Test
    void theAnswerIsGzippedWhereTheClientAsks() throws IOException {
        HttpResponse<byte[]> plain = Http.query(TITLES);
        HttpResponse<byte[]> gzipped = Http.query(TITLES, "Accept-Encoding", "gzip, deflate");
        assertThat(Http.header(plain, "Content-Encoding")).isEmpty();
        assertThat(Http.header(gzipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(gzipped.body().length).isLessThan(plain.body().length / 2);
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(gzipped.body())).readAllBytes();
        assertThat(new String(unpacked, StandardCharsets.UTF_8))
                .isEqualTo(new String(plain.body(), StandardCharsets.UTF_8));
    }

    @Test
    void aBodyOverTheLimitIsRefusedWithTheKeyToRaiseIt() {
        HttpResponse<byte[]> answer = Http.query("# " + "x".repeat(300_000) + "\n{ __typename }");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.code(answer)).isEqualTo("BODY_TOO_LARGE");
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains("inquit.http.max-body-bytes");
    }

    @Test
    void numbersOutsideTheirTypeAreRefused() {
        for (String number : new String[] {"4294967297", "1.5", "\"3\"", "2147483648", "1e30"}) {
            String body =
                    "{\"query\":\"query A($n: Int) { articles(first: $n) { totalCount } }\",\"variables\":{\"n\":%s}}";
            HttpResponse<byte[]> answer = Http.post(body.formatted(number), "Content-Type", JSON, "Accept", NEW);
            assertThat(answer.statusCode()).as(number).isEqualTo(400);
            assertThat(Http.code(answer)).as(number).isEqualTo("INVALID_VALUE");
        }
    }
}
