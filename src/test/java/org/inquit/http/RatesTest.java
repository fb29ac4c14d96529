package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test comes from an address of its own. */
@QuarkusTest
@TestProfile(RatedServer.class)
class RatesTest {

    private static final String SMALL = "{ engine { version } }";
    private static final String DEAR = "{ quotes(first: 100) { nodes { text } } }";

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void anAnswerTellsWhatIsLeft() {
        HttpResponse<byte[]> answer = from("192.0.2.1", SMALL);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.header(answer, "RateLimit-Policy")).isEqualTo("\"cost\";q=400;w=400");
        assertThat(Http.header(answer, "RateLimit")).matches("\"cost\";r=39\\d;t=\\d+");
        assertThat(Http.header(answer, "Retry-After")).isEmpty();
    }

    @Test
    void whatWasNotSpentIsGivenBack() {
        long requested = Http.body(from("192.0.2.2", DEAR))
                .at("/extensions/cost/requested")
                .asLong();
        long actual = Http.body(from("192.0.2.2", "#\n" + DEAR))
                .at("/extensions/cost/actual")
                .asLong();
        assertThat(actual).isLessThan(requested / 2);
        assertThat(left(from("192.0.2.2", SMALL))).isGreaterThan(RatedServer.BURST - requested);
    }

    @Test
    void anEventStreamGivesBackToo() {
        long requested = Http.body(from("192.0.2.5", DEAR))
                .at("/extensions/cost/requested")
                .asLong();
        long before = left(from("192.0.2.6", SMALL));
        assertThat(from("192.0.2.6", DEAR, "Accept", "text/event-stream").statusCode())
                .isEqualTo(200);
        assertThat(left(from("192.0.2.6", SMALL))).isLessThan(before - 2).isGreaterThan(before - requested / 2);
    }

    @Test
    void whoHasSpentAllIsToldWhenThereIsMore() {
        HttpResponse<byte[]> refused = spend("192.0.2.3");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Http.code(refused)).isEqualTo("RATE_EXCEEDED");
        assertThat(Long.parseLong(Http.header(refused, "Retry-After"))).isPositive();
        assertThat(from("192.0.2.4", SMALL).statusCode()).isEqualTo(200);
    }

    @Test
    void aNetworkOfVersion6IsOneAddress() {
        from("2001:db8:1:1::1", SMALL);
        long before = left(from("2001:db8:1:2::1", SMALL));
        assertThat(left(from("2001:db8:1:2:3:4:5:6", SMALL))).isLessThan(before);
        assertThat(left(from("2001:db8:1:3::1", SMALL))).isEqualTo(before);
    }

    @Test
    void aSocketSpendsToo() {
        try (Socket socket = Socket.ready()) {
            String code = "";
            for (int i = 0; i < RatedServer.BURST && code.isEmpty(); i++) {
                socket.subscribe("s" + i, "{ articles(first: %d) { nodes { id } } }".formatted(i % 50 + 1));
                code = socket.hear().at("/payload/0/extensions/code").asText();
                if (code.isEmpty()) {
                    socket.hear();
                }
            }
            assertThat(code).isEqualTo("RATE_EXCEEDED");
        }
    }

    private static HttpResponse<byte[]> spend(String address) {
        HttpResponse<byte[]> answer = from(address, SMALL);
        for (int i = 0; i < 2 * RatedServer.BURST && answer.statusCode() == 200; i++) {
            answer = from(address, "#%d%n".formatted(i) + SMALL);
        }
        return answer;
    }

    private static long left(HttpResponse<byte[]> answer) {
        return Long.parseLong(Http.header(answer, "RateLimit").replaceAll(".*r=(\\d+).*", "$1"));
    }

    private static HttpResponse<byte[]> from(String address, String query, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("X-Forwarded-For", address.contains(":") ? '[' + address + ']' : address));
        return Http.query(query, all.toArray(String[]::new));
    }
}
