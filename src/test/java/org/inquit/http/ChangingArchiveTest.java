package org.inquit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.inquit.Served;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that runs trusted documents only, over a folder in which files come and go. */
@QuarkusTest
@TestProfile(ChangingArchiveTest.Living.class)
class ChangingArchiveTest {

    private static final Path HOME = Path.of("target/changing-archive").toAbsolutePath();
    private static final String COUNT = "query Count { articles { totalCount } }";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @BeforeEach
    void waitUntilLoaded() {
        Served.awaitReady();
    }

    @Test
    void aNewArticleGivesTheSameQueryANewAnswerAndANewTag() throws IOException {
        HttpResponse<byte[]> before = Http.get(Map.of("documentId", "count"));
        String tag = Http.header(before, "ETag");
        assertThat(tag).isNotEmpty();
        Path file = Files.writeString(HOME.resolve("seeds/one.txt"), "A pier\n\nIt holds, said Ingrid Solberg.\n");
        HttpResponse<byte[]> after = awaitOther(tag);
        assertThat(count(after)).isEqualTo(count(before) + 1);
        Files.delete(file);
        HttpResponse<byte[]> last = awaitOther(Http.header(after, "ETag"));
        assertThat(count(last)).isEqualTo(count(before));
        assertThat(Http.header(last, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void aDocumentIsRunByItsName() {
        HttpResponse<byte[]> answer = Http.post("{\"documentId\":\"count\"}", "Content-Type", "application/json");
        assertThat(Http.body(answer).at("/data/articles/totalCount").isInt()).isTrue();
    }

    @Test
    void aDocumentIsRunByItsDigestAsApolloAsks() {
        String extensions = Http.json(Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", Digest.hex(COUNT))));
        HttpResponse<byte[]> answer = Http.get(Map.of("extensions", extensions));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Http.body(answer).at("/data/articles/totalCount").isInt()).isTrue();
    }

    @Test
    void everythingElseIsRefused() {
        HttpResponse<byte[]> other = Http.query("{ __typename }");
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(Http.code(other)).isEqualTo("PERSISTED_QUERY_ID_REQUIRED");
        HttpResponse<byte[]> unknown = Http.get(Map.of("documentId", "unknown"));
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Http.code(unknown)).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    /** Asks with the tag of the last answer, as a browser does, until another answer comes. */
    private static HttpResponse<byte[]> awaitOther(String tag) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            HttpResponse<byte[]> answer = Http.get(Map.of("documentId", "count"), "If-None-Match", tag);
            if (answer.statusCode() == 200 && !Http.header(answer, "ETag").isEmpty()) {
                return answer;
            }
            assertThat(answer.statusCode()).isIn(200, 304);
        }
        throw new AssertionError("no other answer within " + PATIENCE);
    }

    private static int count(HttpResponse<byte[]> answer) {
        return Http.body(answer).at("/data/articles/totalCount").asInt();
    }

    /** Looks at the folder each second. */
    public static final class Living implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Files.createDirectories(HOME.resolve("seeds"));
                Files.deleteIfExists(HOME.resolve("seeds/one.txt"));
                Files.createDirectories(HOME.resolve("documents"));
                Files.writeString(HOME.resolve("documents/count.graphql"), COUNT + "\n");
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            return Map.of(
                    "inquit.seeds.dir", HOME.resolve("seeds").toString(),
                    "inquit.seeds.rescan-every", "1s",
                    "inquit.seeds.settled-after", "0s",
                    "inquit.documents.dir", HOME.resolve("documents").toString(),
                    "inquit.documents.only", "true",
                    "quarkus.datasource.jdbc.url", "jdbc:h2:mem:changing;DB_CLOSE_DELAY=-1");
        }
    }
}
