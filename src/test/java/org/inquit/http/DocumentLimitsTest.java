package org.inquit.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that are too large are refused before they are held against the schema, on every way in. */
@QuarkusTest
class DocumentLimitsTest {

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void charactersAreLimited() {
        assertFine("#" + "x".repeat(30_000) + "\n{ __typename }");
        assertRefused("#" + "x".repeat(33_000) + "\n{ __typename }", "32768 characters", "max-characters");
    }

    @Test
    void tokensAreLimited() {
        assertFine("{ engine { " + "version ".repeat(900) + "} }");
        assertRefused("{ engine { " + "version ".repeat(2_000) + "} }", "2000 tokens", "max-tokens");
    }

    @Test
    void fieldsAreLimited() {
        assertFine("{ engine { " + "version ".repeat(999) + "} }");
        assertRefused("{ engine { " + "version ".repeat(1_000) + "} }", "1001 fields", "1000", "max-fields");
    }

    @Test
    void fieldsOfFragmentsCountWhereverTheyAreSpread() {
        String fragment = " fragment F on Engine { " + many(100, n -> "a%d: version".formatted(n)) + " }";
        assertFine("{ engine { " + "...F ".repeat(9) + "} }" + fragment);
        assertRefused("{ engine { " + "...F ".repeat(10) + "} }" + fragment, "1001 fields", "max-fields");
    }

    @Test
    void fragmentsThatDoubleAreCountedAtOnce() {
        String doubling = many(60, n -> "fragment F%d on Engine { ...F%2$d ...F%2$d }".formatted(n, n + 1));
        assertRefused("{ engine { ...F0 } } " + doubling + " fragment F60 on Engine { version }", "very many fields");
    }

    @Test
    void fieldsAtTheTopAreLimitedBehindFragmentsToo() {
        assertFine("{ " + aliases(30) + " }");
        assertRefused("{ " + aliases(31) + " }", "31 fields at the top", "max-root-fields");
        assertRefused(
                "{ ...R ... { " + aliases(16) + " } } fragment R on Query { "
                        + many(15, n -> "b%d: __typename".formatted(n)) + " }",
                "31 fields at the top");
    }

    @Test
    void directivesAreLimited() {
        assertFine("{ engine { " + many(20, n -> "a%d: version @include(if: true)".formatted(n)) + " } }");
        assertRefused(
                "{ engine { " + many(21, n -> "a%d: version @include(if: true)".formatted(n)) + " } }",
                "21 directives",
                "max-directives");
    }

    @Test
    void errorsAreLimitedAndTheLastSaysSo() {
        JsonNode errors =
                Http.body(Http.query("{ " + many(25, n -> "wrong" + n) + " }")).path("errors");
        assertThat(errors).hasSize(10);
        assertThat(errors.at("/8/message").asText()).contains("wrong8");
        assertThat(errors.at("/9/message").asText()).startsWith("16 more errors are not told");
        JsonNode failed = Http.body(
                        Http.query("{ " + many(11, n -> "a%d: articles(first: 0) { totalCount }".formatted(n)) + " }"))
                .path("errors");
        assertThat(failed).hasSize(10);
        assertThat(failed.at("/9/message").asText()).startsWith("2 more errors");
    }

    @Test
    void whatIsDeepIsRefusedAsTooLargeOrWrongAndNeverBreaks() {
        for (String open : new String[] {"{a", "[", "{a(b:[", "{a(b:{c:"}) {
            HttpResponse<byte[]> answer = Http.query(open.repeat(900));
            assertThat(Http.code(answer)).as(open).isIn("LIMIT_EXCEEDED", "SYNTAX_ERROR");
        }
    }

    @Test
    void everyWayInHoldsThem() {
        String large = "{ " + aliases(31) + " }";
        assertThat(Http.code(Http.get(Map.of("query", large)))).isEqualTo("LIMIT_EXCEEDED");
        assertThat(Http.code(Http.query(large, "Accept", "text/event-stream"))).isEqualTo("LIMIT_EXCEEDED");
        try (Socket socket = Socket.ready()) {
            socket.subscribe("1", large);
            assertThat(socket.hear().at("/payload/0/extensions/code").asText()).isEqualTo("LIMIT_EXCEEDED");
        }
    }

    private static String aliases(int count) {
        return many(count, n -> "a%d: __typename".formatted(n));
    }

    private static String many(int count, IntFunction<String> word) {
        return IntStream.range(0, count).mapToObj(word).collect(joining(" "));
    }

    private static void assertFine(String document) {
        HttpResponse<byte[]> answer = Http.query(document);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.body(answer).has("errors"))
                .as(Http.body(answer).toString())
                .isFalse();
    }

    private static void assertRefused(String document, String... words) {
        HttpResponse<byte[]> answer = Http.query(document, "Accept", "application/graphql-response+json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).hasSizeLessThan(500);
        assertThat(Http.code(answer)).isEqualTo("LIMIT_EXCEEDED");
        assertThat(Http.body(answer).at("/errors/0/message").asText()).contains(words);
    }
}
