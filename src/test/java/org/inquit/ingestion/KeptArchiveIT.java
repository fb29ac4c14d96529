package org.inquit.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.inquit.PackagedServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the packaged application twice on one file, as an operator would with the profile {@code file}. */
class KeptArchiveIT {

    private static final String QUERY =
            "{ loadReport { nodes { outcome } } articles { nodes { id source { loadedAt } quotes { nodes { id } } } } }";

    @TempDir
    Path home;

    @Test
    void aSecondStartSkipsUnchangedFiles() throws IOException, InterruptedException {
        JsonNode first = startAndAsk();
        JsonNode second = startAndAsk();

        assertThat(first.at("/data/loadReport/nodes/0/outcome").asText()).isEqualTo("LOADED");
        assertThat(second.at("/data/loadReport/nodes/0/outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(first.at("/data/articles/nodes/0/quotes/nodes")).isNotEmpty();
        assertThat(second.at("/data/articles")).isEqualTo(first.at("/data/articles"));
    }

    @Test
    void aNewerExtractorReadsUnchangedFilesAgainAndIdsStay() throws IOException, InterruptedException, SQLException {
        JsonNode first = startAndAsk();
        String file = "jdbc:h2:file:" + home.resolve("archive/inquit");
        try (Connection archive = DriverManager.getConnection(file);
                Statement statement = archive.createStatement()) {
            statement.executeUpdate("update article set extractor_version = 'older'");
        }
        JsonNode second = startAndAsk();

        assertThat(second.at("/data/loadReport/nodes/0/outcome").asText()).isEqualTo("LOADED");
        assertThat(second.at("/data/articles").findValuesAsText("id"))
                .isEqualTo(first.at("/data/articles").findValuesAsText("id"));
    }

    private JsonNode startAndAsk() throws IOException, InterruptedException {
        String seeds = "inquit.seeds.dir=" + Path.of("seeds").toAbsolutePath();
        try (PackagedServer server = PackagedServer.start(home, "quarkus.profile=file", seeds)) {
            server.awaitLog("Loaded ");
            return server.ask(QUERY);
        }
    }
}
