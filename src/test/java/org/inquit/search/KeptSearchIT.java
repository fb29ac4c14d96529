package org.inquit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.inquit.PackagedServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged application again and again on one folder, whatever became of the index meanwhile. */
class KeptSearchIT {

    private static final String BUILT = "The search index is built";
    private static final String QUERY =
            "{ search(text: \"pier holds\", first: 100) { totalCount edges { score node { __typename } } } }";

    @TempDir
    Path home;

    @BeforeEach
    void fill() throws IOException {
        Files.createDirectory(home.resolve("seeds"));
        write("one.txt", 1);
    }

    @Test
    void theIndexIsFoundAgainAndHealedFromWhateverStateItIsIn() throws IOException, InterruptedException {
        JsonNode first = searchAfter("it had 0 before", "quarkus.profile=file");
        assertThat(first.at("/totalCount").asInt()).isEqualTo(2);
        assertThat(searchAfter("built: 3 records", "quarkus.profile=file")).isEqualTo(first);
        assertThat(searchAfter("it had 3 before", "quarkus.profile=file")).isEqualTo(first);

        Path older = copyOf(home.resolve("archive/search"), home.resolve("older"));
        write("two.txt", 2);
        assertThat(searchAfter("it had 3 before", "quarkus.profile=file")
                        .at("/totalCount")
                        .asInt())
                .isEqualTo(4);
        JsonNode behind = searchAfter("it had 3 before", "quarkus.profile=file", "inquit.search.dir=" + older);
        assertThat(behind.at("/totalCount").asInt()).isEqualTo(4);

        cut(home.resolve("archive/search"));
        JsonNode healed = searchAfter("is damaged and is built anew", "quarkus.profile=file");
        assertThat(healed.at("/totalCount").asInt()).isEqualTo(4);
    }

    @Test
    void aSecondProcessSaysThatTheFolderIsInUseAndGoesOnWhenItIsNot() throws IOException, InterruptedException {
        String shared = "inquit.search.dir=" + home.resolve("shared");
        PackagedServer first = PackagedServer.start(home, shared);
        try (PackagedServer second = startBeside(first, shared)) {
            assertThat(second.ask("{ articles { totalCount } }")
                            .at("/data/articles/totalCount")
                            .asInt())
                    .isEqualTo(1);
            JsonNode refused = second.ask(QUERY).at("/errors/0");
            assertThat(refused.at("/extensions/code").asText()).isEqualTo("UNAVAILABLE");
            assertThat(refused.at("/message").asText()).contains("in use by another process; try again in a moment");
            first.close();
            second.awaitLog(BUILT);
            assertThat(second.ask(QUERY).at("/data/search/totalCount").asInt()).isEqualTo(2);
        } finally {
            first.close();
        }
    }

    private PackagedServer startBeside(PackagedServer first, String shared) throws IOException {
        first.awaitLog(BUILT);
        PackagedServer second = PackagedServer.start(home, shared);
        second.awaitLog("is in use by another process");
        return second;
    }

    private JsonNode searchAfter(String line, String... properties) throws IOException, InterruptedException {
        try (PackagedServer server = PackagedServer.start(home, properties)) {
            server.awaitLog(line);
            server.awaitLog(BUILT);
            return server.ask(QUERY).at("/data/search");
        }
    }

    private void write(String name, int number) throws IOException {
        Files.writeString(
                home.resolve("seeds").resolve(name),
                "Report number %1$d\n\nMarch 4, 2025\n\n“The pier number %1$d holds,” said Ingrid Solberg, a nurse.\n"
                        .formatted(number));
    }

    private static void cut(Path folder) throws IOException {
        for (Path file : files(folder)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
    }

    private static Path copyOf(Path folder, Path copy) throws IOException {
        Files.createDirectory(copy);
        for (Path file : files(folder)) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return copy;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
