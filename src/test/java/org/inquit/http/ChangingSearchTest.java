package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asks again and again while articles come and go: an answer of an index that lags behind must not be kept for later. */
@QuarkusTest
@TestProfile(LiveSeeds.class)
class ChangingSearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 3;

    @BeforeEach
    void awaitSearch() {
        Served.awaitReady();
        Served.awaitSearch();
    }

    @Test
    void theSearchFollowsWhatComesChangesAndGoes() {
        for (int round = 0; round < ROUNDS; round++) {
            int before = total("gangway");
            LiveSeeds.put("gangway.txt", "The gangway", 3);
            awaitTotal("gangway", before + 1);
            awaitTotal("Solberg holds", 3 + 1);
            LiveSeeds.put("gangway.txt", "The gangway of the pier", 5);
            awaitTotal("Solberg holds", 5 + 1);
            assertThat(total("gangway pier")).isEqualTo(1);
            LiveSeeds.remove("gangway.txt");
            awaitTotal("gangway", before);
            assertThat(total("Solberg")).isZero();
        }
    }

    @Test
    void anAnswerOfAnIndexThatIsInLineIsKept() {
        awaitTag("gangplank");
        HttpResponse<byte[]> again = search("gangplank");
        assertThat(Http.header(again, "ETag")).isEqualTo(Http.header(search("gangplank"), "ETag"));
    }

    private static void awaitTag(String text) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Http.header(search(text), "ETag").isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    private static void awaitTotal(String text, int total) {
        Instant end = Instant.now().plus(PATIENCE);
        while (total(text) != total) {
            assertThat(Instant.now())
                    .as("'%s' should be found %d times", text, total)
                    .isBefore(end);
        }
    }

    private static int total(String text) {
        HttpResponse<byte[]> answer = search(text);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Http.body(answer).at("/data/search/totalCount").asInt();
    }

    private static HttpResponse<byte[]> search(String text) {
        return Http.get(Map.of("query", "{ search(text: \"" + text + "\") { totalCount nodes { __typename } } }"));
    }
}
