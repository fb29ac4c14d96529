package org.inquit.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.inquit.PackagedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged application on a folder that takes a while, and on folders that hold nothing. */
class ServingWhileLoadingIT {

    private static final int FILES = 3_000;
    private static final String SEARCH =
            "{ search(text: \"hold\", filter: { types: [QUOTE, ARTICLE] }) { totalCount } }";
    private static final String STATE = "{ loadReport { state articles filesSeen filesLoaded } }";

    @TempDir
    Path home;

    @Test
    void thePortAnswersBeforeTheArchiveIsWholeAndReadinessTellsWhen() throws IOException, InterruptedException {
        Path seeds = Files.createDirectory(home.resolve("seeds"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(seeds.resolve("%05d.txt".formatted(i)), article(i));
        }
        try (PackagedServer server = PackagedServer.start(home)) {
            assertThat(server.status("q/health/live")).isEqualTo(200);
            assertThat(server.status("q/health/ready")).isEqualTo(503);
            assertThat(report(server).at("/state").asText()).isEqualTo("LOADING");
            assertThat(server.text("")).contains("data-state=\"LOADING\"", "Loading: ");
            JsonNode refused = server.ask(SEARCH).at("/errors/0");
            assertThat(refused.at("/extensions/code").asText()).isEqualTo("UNAVAILABLE");
            assertThat(refused.at("/message").asText())
                    .isEqualTo("the search index is built when the archive is loaded; try again in a moment");

            server.awaitLog("Loaded ");
            assertThat(server.status("q/health/ready")).isEqualTo(200);
            assertThat(report(server).toString())
                    .isEqualTo("{\"state\":\"LOADED\",\"articles\":%1$d,\"filesSeen\":%1$d,\"filesLoaded\":%1$d}"
                            .formatted(FILES));
            server.awaitLog("The search index is built");
            assertThat(server.ask(SEARCH).at("/data/search/totalCount").asInt()).isEqualTo(2 * FILES);
        }
    }

    @Test
    void aMissingFolderIsSaidInTheLogAndTheServerRuns() throws IOException, InterruptedException {
        try (PackagedServer server = PackagedServer.start(home, "inquit.seeds.dir=nowhere")) {
            server.awaitLog("nowhere is missing or cannot be read");
            server.awaitLog("Loaded ");
            assertThat(report(server).at("/articles").asInt()).isZero();
            assertThat(server.status("q/health/ready")).isEqualTo(200);
        }
    }

    @Test
    void anEmptyFolderIsSaidInTheLogAndTheServerRuns() throws IOException, InterruptedException {
        Files.createDirectory(home.resolve("seeds"));
        try (PackagedServer server = PackagedServer.start(home)) {
            server.awaitLog("is empty; put files ending in .txt there");
            server.awaitLog("Loaded ");
            assertThat(server.status("q/health/ready")).isEqualTo(200);
            assertThat(server.text("")).contains("No article yet");
        }
    }

    private static JsonNode report(PackagedServer server) throws IOException, InterruptedException {
        return server.ask(STATE).at("/data/loadReport");
    }

    private static String article(int number) {
        return """
                Report number %1$d on the state of the pier

                March 4, 2025

                The pier was looked at again on Monday, for the time number %1$d.

                “Plank %1$d will hold,” said Ingrid Solberg, a spokeswoman for the Port Authority.
                """.formatted(number);
    }
}
